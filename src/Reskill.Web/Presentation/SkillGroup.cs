using Reskill.Profiles;

namespace Reskill.Web.Presentation;

/// <summary>A skill with every place of the CV that shows it: what was linked to one concept is one item.</summary>
/// <param name="Code">The OGR number of the skill; null when the words were linked to none.</param>
/// <param name="Name">Its name as linked, else the words of the CV.</param>
/// <param name="Evidence">The words that show it, each once.</param>
public sealed record SkillGroup(string? Code, string Name, IReadOnlyList<string> Evidence)
{
    /// <summary>Groups skills, keeping their order.</summary>
    public static IReadOnlyList<SkillGroup> Of(IEnumerable<ProfileSkill> skills)
        => [.. skills
            .GroupBy(skill => skill.Rome?.Id ?? skill.Text, StringComparer.OrdinalIgnoreCase)
            .Select(group =>
            {
                ProfileSkill first = group.First();
                string[] evidence = [.. group.Select(skill => skill.Evidence).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal)];
                return new SkillGroup(first.Rome?.Id, first.Rome?.Label ?? first.Text, evidence);
            })];
}
