namespace Reskill.Taxonomy.Esco;

/// <summary>Weighs the skills of an ESCO occupation.</summary>
/// <remarks>ESCO gives no weights, see docs/decisions/0010-weights-of-rome-and-esco-skills.md.</remarks>
internal static class EscoDemands
{
    /// <summary>The demands of one occupation, heaviest first, ties by URI.</summary>
    public static SkillDemand[] Build(IReadOnlyDictionary<string, bool>? essentialBySkill, IReadOnlyDictionary<string, Skill> skills)
        => essentialBySkill is null
            ? []
            : [.. essentialBySkill
                .Select(link => new SkillDemand(skills[link.Key], Weight(skills[link.Key].Kind, link.Value), link.Value))
                .OrderByDescending(demand => demand.Weight)
                .ThenBy(demand => demand.Skill.Code, StringComparer.Ordinal)];

    /// <summary>The weight of a skill in an occupation, above 0 and at most 1.</summary>
    public static double Weight(SkillKind kind, bool isEssential) => (kind, isEssential) switch
    {
        (SkillKind.Knowledge, true) => 0.8,
        (SkillKind.Knowledge, false) => 0.25,
        (SkillKind.SoftSkill, true) => 0.5,
        (SkillKind.SoftSkill, false) => 0.2,
        (_, true) => 1,
        _ => 0.4,
    };
}
