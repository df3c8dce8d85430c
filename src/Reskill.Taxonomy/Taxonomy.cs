namespace Reskill.Taxonomy;

/// <summary>One version of ROME or ESCO in memory: occupations, skills, relations. Immutable and thread-safe.</summary>
public sealed class Taxonomy
{
    private readonly Dictionary<string, Occupation> _occupations;
    private readonly Dictionary<string, Skill> _skills;

    /// <summary>Creates a taxonomy from its concepts.</summary>
    /// <exception cref="ArgumentException">A code occurs twice.</exception>
    public Taxonomy(TaxonomyScheme scheme, string version, IReadOnlyList<Occupation> occupations, IReadOnlyList<Skill> skills)
    {
        ArgumentNullException.ThrowIfNull(occupations);
        ArgumentNullException.ThrowIfNull(skills);
        Scheme = scheme;
        Version = version;
        Occupations = occupations;
        Skills = skills;
        _occupations = occupations.ToDictionary(occupation => occupation.Code, StringComparer.Ordinal);
        _skills = skills.ToDictionary(skill => skill.Code, StringComparer.Ordinal);
    }

    /// <summary>Which classification it is.</summary>
    public TaxonomyScheme Scheme { get; }

    /// <summary>The publisher's version, such as <c>460</c> or <c>1.1.1</c>; the sample's ends in <c>-sample</c>.</summary>
    public string Version { get; }

    /// <summary>Every occupation, in the order of its code.</summary>
    public IReadOnlyList<Occupation> Occupations { get; }

    /// <summary>Every skill, in the order of its code.</summary>
    public IReadOnlyList<Skill> Skills { get; }

    /// <summary>The occupation of a code, or null.</summary>
    public Occupation? FindOccupation(string code) => _occupations.GetValueOrDefault(code);

    /// <summary>The skill of a code, or null.</summary>
    public Skill? FindSkill(string code) => _skills.GetValueOrDefault(code);
}
