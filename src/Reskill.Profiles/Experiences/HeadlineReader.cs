using Reskill.Profiles.Sections;

namespace Reskill.Profiles.Experiences;

/// <summary>Finds the lines that may be the title a person gives themselves.</summary>
internal static class HeadlineReader
{
    private const int LongestTitle = 110;
    private const int Most = 8;

    /// <summary>Lines before the first heading that are no sentence, without identifiers.</summary>
    public static IReadOnlyList<string> Candidates(IReadOnlyList<Section> cleaned) => [.. cleaned
        .Where(section => section.Kind is SectionKind.Header or SectionKind.Contact or SectionKind.Summary)
        .OrderBy(section => section.Kind == SectionKind.Header ? 0 : 1)
        .SelectMany(section => section.Lines)
        .Select(line => line.Text.Trim())
        .Where(text => text.Length is > 3 and <= LongestTitle && text[^1] is not '.' && char.IsLetter(text[0]))
        .Take(Most)];

    /// <summary>The first words of a title, up to a comma or a dash: what the taxonomy can name.</summary>
    public static string Core(string title) => JobParts.Split(title, false).Select(part => JobParts.Plain(part.Text)).FirstOrDefault(title);
}
