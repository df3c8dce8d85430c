namespace Reskill.Taxonomy.Storage;

/// <summary>Adds the English names of one taxonomy to the concepts of another that has none, by code.</summary>
internal static class EnglishNames
{
    public static Taxonomy Add(Taxonomy taxonomy, Taxonomy from)
    {
        Dictionary<string, Skill> renamed = new(StringComparer.Ordinal);
        foreach (Skill skill in taxonomy.Skills)
        {
            if (WithEnglish(skill, from.FindSkill(skill.Code)) is ConceptLabel[] labels)
            {
                renamed[skill.Code] = new Skill(skill.Scheme, skill.Code, labels, skill.Kind, skill.BroaderCode, skill.Definition);
            }
        }

        Occupation[] occupations = [.. taxonomy.Occupations.Select(occupation => Rename(occupation, from.FindOccupation(occupation.Code), renamed))];
        Skill[] skills = [.. taxonomy.Skills.Select(skill => renamed.GetValueOrDefault(skill.Code, skill))];
        return new Taxonomy(taxonomy.Scheme, taxonomy.Version, occupations, skills);
    }

    private static Occupation Rename(Occupation occupation, Occupation? named, Dictionary<string, Skill> renamed)
        => new(
            occupation.Scheme,
            occupation.Code,
            WithEnglish(occupation, named) ?? occupation.Labels,
            [.. occupation.Skills.Select(demand => renamed.TryGetValue(demand.Skill.Code, out Skill? skill) ? demand with { Skill = skill } : demand)],
            occupation.Mobility,
            occupation.ParentCode,
            occupation.Definition,
            occupation.IsRegulated);

    private static ConceptLabel[]? WithEnglish(Concept concept, Concept? named)
        => named is null || concept.Labels.Any(IsEnglish) || !named.Labels.Any(IsEnglish)
            ? null
            : [.. concept.Labels.Concat(named.Labels.Where(IsEnglish)).OrderBy(label => label.Kind)];

    private static bool IsEnglish(ConceptLabel label) => label.Language == Language.English;
}
