namespace Reskill.Catalog;

/// <summary>The kind of contract offered.</summary>
public enum ContractKind
{
    /// <summary>Permanent (CDI).</summary>
    Permanent,

    /// <summary>Fixed term (CDD).</summary>
    FixedTerm,

    /// <summary>Agency work (intérim).</summary>
    Agency,

    /// <summary>Work and study (alternance).</summary>
    WorkStudy,
}
