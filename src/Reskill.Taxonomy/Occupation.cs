namespace Reskill.Taxonomy;

/// <summary>A skill that an occupation asks for.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Weight">How much it counts in the occupation, above 0 and at most 1, without unit.</param>
/// <param name="IsEssential">Core of the occupation (ROME cœur de métier, ESCO essential) rather than optional.</param>
public sealed record SkillDemand(Skill Skill, double Weight, bool IsEssential);

/// <summary>An official move from one occupation to another.</summary>
/// <param name="TargetCode">The occupation moved to.</param>
/// <param name="Rank">1 is the nearest.</param>
public sealed record MobilityLink(string TargetCode, int Rank);

/// <summary>An occupation of a taxonomy, with what it asks for and where it leads. Immutable and thread-safe.</summary>
public sealed class Occupation : Concept
{
    /// <summary>Creates an occupation.</summary>
    public Occupation(
        TaxonomyScheme scheme,
        string code,
        IReadOnlyList<ConceptLabel> labels,
        IReadOnlyList<SkillDemand> skills,
        IReadOnlyList<MobilityLink> mobility,
        string? parentCode = null,
        string? definition = null,
        bool isRegulated = false)
        : base(scheme, code, labels, definition)
    {
        Skills = skills;
        Mobility = mobility;
        ParentCode = parentCode;
        IsRegulated = isRegulated;
    }

    /// <summary>Skills asked for, heaviest first, ties by code.</summary>
    public IReadOnlyList<SkillDemand> Skills { get; }

    /// <summary>Official moves out of this occupation, nearest first.</summary>
    public IReadOnlyList<MobilityLink> Mobility { get; }

    /// <summary>The broader occupation (ROME 3 code, ISCO group); null when it is its own parent.</summary>
    public string? ParentCode { get; }

    /// <summary>Whether the law asks for a certificate to practise it.</summary>
    public bool IsRegulated { get; }
}
