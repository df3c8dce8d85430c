namespace Reskill.Taxonomy.Esco;

/// <summary>One row of an occupations or skills file.</summary>
internal sealed record EscoConceptRow(
    string Uri,
    Language Language,
    string Preferred,
    IReadOnlyList<string> Alternative,
    IReadOnlyList<string> Hidden,
    string Description)
{
    /// <summary>"skill/competence" or "knowledge"; empty where the file or the row lacks it.</summary>
    public string SkillType { get; init; } = "";

    /// <summary>"transversal" and three others; empty where the file or the row lacks it.</summary>
    public string ReuseLevel { get; init; } = "";

    /// <summary>The ISCO group of an occupation.</summary>
    public string IscoGroup { get; init; } = "";

    /// <summary>Whether the law asks for a certificate.</summary>
    public bool IsRegulated { get; init; }
}
