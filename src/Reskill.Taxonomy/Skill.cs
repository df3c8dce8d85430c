namespace Reskill.Taxonomy;

/// <summary>What kind of ability a skill is.</summary>
public enum SkillKind
{
    /// <summary>Know-how: a ROME compétence, an ESCO skill/competence.</summary>
    Competence,

    /// <summary>A ROME macro-compétence: the level above competences.</summary>
    MacroCompetence,

    /// <summary>A soft skill: a ROME savoir-être, an ESCO transversal skill.</summary>
    SoftSkill,

    /// <summary>Knowledge: a ROME savoir, an ESCO knowledge.</summary>
    Knowledge,
}

/// <summary>A skill or a piece of knowledge of a taxonomy. Immutable and thread-safe.</summary>
public sealed class Skill : Concept
{
    /// <summary>Creates a skill.</summary>
    public Skill(
        TaxonomyScheme scheme,
        string code,
        IReadOnlyList<ConceptLabel> labels,
        SkillKind kind,
        string? broaderCode = null,
        string? definition = null)
        : base(scheme, code, labels, definition)
    {
        Kind = kind;
        BroaderCode = broaderCode;
    }

    /// <summary>What kind of ability it is.</summary>
    public SkillKind Kind { get; }

    /// <summary>The code of the skill just above it; null at the top.</summary>
    public string? BroaderCode { get; }
}
