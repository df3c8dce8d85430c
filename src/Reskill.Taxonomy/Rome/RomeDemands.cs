namespace Reskill.Taxonomy.Rome;

/// <summary>Turns the skills linked to a ROME occupation into weighted demands.</summary>
/// <remarks>
/// ROME gives no weights: these come from the mark and the kind of the skill, see
/// docs/decisions/0010-weights-of-rome-and-esco-skills.md.
/// </remarks>
internal static class RomeDemands
{
    /// <summary>The demands of one occupation, heaviest first, ties by code.</summary>
    /// <param name="links">Its skills, each once.</param>
    /// <param name="mergedMacros">How many macro-competences were left to the competences beside them.</param>
    public static SkillDemand[] Build(IReadOnlyCollection<(Skill Skill, CoreMark Mark)> links, out int mergedMacros)
    {
        // A macro-competence linked beside one of its own competences says the same thing again.
        HashSet<string> covered = [.. links
            .Where(link => link.Skill is { Kind: SkillKind.Competence, BroaderCode: not null })
            .Select(link => link.Skill.BroaderCode!)];
        SkillDemand[] demands = [.. links
            .Where(link => link.Skill.Kind != SkillKind.MacroCompetence || !covered.Contains(link.Skill.Code))
            .Select(link => new SkillDemand(link.Skill, Weight(link.Skill.Kind, link.Mark), link.Mark == CoreMark.Core))
            .OrderByDescending(demand => demand.Weight)
            .ThenBy(demand => demand.Skill.Code, StringComparer.Ordinal)];
        mergedMacros = links.Count - demands.Length;
        return demands;
    }

    /// <summary>The weight of a skill in an occupation, above 0 and at most 1.</summary>
    public static double Weight(SkillKind kind, CoreMark mark) => (kind, mark) switch
    {
        (SkillKind.Competence, CoreMark.Core) => 1,
        (SkillKind.Competence, CoreMark.Emerging) => 0.6,
        (SkillKind.Competence, _) => 0.4,
        (SkillKind.MacroCompetence, CoreMark.Core) => 0.8,
        (SkillKind.MacroCompetence, CoreMark.Emerging) => 0.45,
        (SkillKind.MacroCompetence, _) => 0.3,
        (SkillKind.Knowledge, CoreMark.Core) => 0.8,
        (SkillKind.Knowledge, CoreMark.Emerging) => 0.45,
        (SkillKind.Knowledge, _) => 0.25,
        (_, CoreMark.Core) => 0.3,
        (_, CoreMark.Emerging) => 0.2,
        _ => 0.15,
    };
}
