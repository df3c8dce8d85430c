using Reskill.Taxonomy.Import;
using Reskill.Taxonomy.Internal.Csv;

namespace Reskill.Taxonomy.Esco;

/// <summary>Reads releases of ESCO and merges them by URI.</summary>
internal static class EscoReader
{
    /// <summary>Reads all the folders as one taxonomy.</summary>
    public static (Taxonomy Taxonomy, ImportReport Report) Read(IReadOnlyList<SourceFolder> folders, ImportJournal journal)
    {
        EscoRelease[] releases = [.. folders.Select(EscoRelease.Of)];
        EscoConcepts occupationRows = EscoConcepts.Read("occupations", releases, journal);
        EscoConcepts skillRows = EscoConcepts.Read("skills", releases, journal);
        EscoRelations relations = new(releases, occupationRows, skillRows, journal);
        Dictionary<string, Dictionary<string, bool>> demands = relations.ReadDemands();
        relations.ReadHierarchy();
        int skillRelations = relations.CountSkillRelations();

        Dictionary<string, Skill> skills = skillRows.Drafts.ToDictionary(entry => entry.Key, entry => ToSkill(entry.Value), StringComparer.Ordinal);
        Occupation[] occupations = [.. occupationRows.Drafts.Values
            .OrderBy(draft => draft.Uri, StringComparer.Ordinal)
            .Select(draft => new Occupation(
                TaxonomyScheme.Esco,
                draft.Uri,
                draft.Labels(),
                EscoDemands.Build(demands.GetValueOrDefault(draft.Uri), skills),
                [],
                draft.IscoGroup,
                draft.Description,
                draft.IsRegulated))];

        string version = string.Join('+', new[] { occupationRows.Version, skillRows.Version, relations.Version }.Distinct());
        Taxonomy taxonomy = new(TaxonomyScheme.Esco, version, occupations, [.. skills.Values.OrderBy(skill => skill.Code, StringComparer.Ordinal)]);
        return (taxonomy, new ImportReport
        {
            Scheme = TaxonomyScheme.Esco,
            Version = version,
            Files = journal.Files,
            Warnings = journal.Warnings,
            Occupations = occupations.Length,
            OccupationLabels = occupations.Sum(occupation => occupation.Labels.Count),
            Skills = skills.Count,
            Demands = occupations.Sum(occupation => occupation.Skills.Count),
            Moves = 0,
            SkillRelations = skillRelations,
        });
    }

    private static Skill ToSkill(EscoConceptDraft draft) => new(
        TaxonomyScheme.Esco,
        draft.Uri,
        draft.Labels(),
        draft.SkillType == "knowledge" ? SkillKind.Knowledge
            : draft.ReuseLevel == "transversal" ? SkillKind.SoftSkill
            : SkillKind.Competence,
        draft.Broader,
        draft.Description);
}
