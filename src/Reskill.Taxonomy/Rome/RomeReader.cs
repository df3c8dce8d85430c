using Reskill.Taxonomy.Import;
using Reskill.Taxonomy.Internal.Csv;

namespace Reskill.Taxonomy.Rome;

/// <summary>Reads the official CSV files of ROME 4.0.</summary>
internal static class RomeReader
{
    /// <summary>Reads the newest complete version in the folders.</summary>
    public static (Taxonomy Taxonomy, ImportReport Report) Read(IReadOnlyList<SourceFolder> folders, ImportJournal journal)
    {
        RomeFiles files = RomeFiles.Choose(folders, journal);
        Dictionary<string, Skill> skills = RomeSkillFiles.Read(files, journal);
        Dictionary<string, RomeOccupationDraft> drafts = RomeOccupationFiles.Read(files, skills, journal);

        int merged = 0;
        List<Occupation> occupations = new(drafts.Count);
        foreach (RomeOccupationDraft draft in drafts.Values.OrderBy(draft => draft.Code, StringComparer.Ordinal))
        {
            occupations.Add(draft.Build(out int mergedHere));
            merged += mergedHere;
        }

        Taxonomy taxonomy = new(
            TaxonomyScheme.Rome, files.Version, occupations, [.. skills.Values.OrderBy(skill => skill.Code, StringComparer.Ordinal)]);
        return (taxonomy, new ImportReport
        {
            Scheme = TaxonomyScheme.Rome,
            Version = files.Version,
            Files = journal.Files,
            Warnings = journal.Warnings,
            Occupations = occupations.Count,
            OccupationLabels = occupations.Sum(occupation => occupation.Labels.Count(label => label.Code is not null)),
            Skills = skills.Count,
            Demands = occupations.Sum(occupation => occupation.Skills.Count),
            Moves = occupations.Sum(occupation => occupation.Mobility.Count),
            MergedMacros = merged,
        });
    }

    /// <summary>Some sentences of ROME double their apostrophes, as SQL does.</summary>
    public static string Clean(string text) => text.Replace("''", "'", StringComparison.Ordinal);
}
