namespace Reskill.Taxonomy.Tests;

/// <summary>Builds taxonomies of a few concepts.</summary>
internal static class SmallTaxonomy
{
    public static Taxonomy WithOccupations(params (string Code, string[] French)[] occupations)
        => new(TaxonomyScheme.Rome, "1", [.. occupations.Select(o => Occupation(o.Code, o.French))], []);

    public static Taxonomy WithSkills(params (string Code, string[] French)[] skills)
        => new(TaxonomyScheme.Rome, "1", [], [.. skills.Select(s =>
            new Skill(TaxonomyScheme.Rome, s.Code, Labels(s.French), SkillKind.Competence))]);

    public static Occupation Occupation(string code, params string[] french)
        => new(TaxonomyScheme.Rome, code, Labels(french), [], []);

    /// <summary>Labels in French, the first preferred; those that start with "en:" are English.</summary>
    public static ConceptLabel[] Labels(IReadOnlyList<string> texts)
        => [.. texts.Select((text, i) => text.StartsWith("en:", StringComparison.Ordinal)
            ? new ConceptLabel(text[3..], Language.English, LabelKind.Alternative)
            : new ConceptLabel(text, Language.French, i == 0 ? LabelKind.Preferred : LabelKind.Alternative))];
}
