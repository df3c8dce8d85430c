using Reskill.Taxonomy.Import;
using Reskill.Taxonomy.Internal.Csv;

namespace Reskill.Taxonomy.Esco;

/// <summary>Reads the occupations or the skills of all releases and merges them by URI.</summary>
internal sealed class EscoConcepts
{
    private EscoConcepts(string version, Dictionary<string, EscoConceptDraft> drafts) => (Version, Drafts) = (version, drafts);

    /// <summary>The version of the newest release that describes them.</summary>
    public string Version { get; }

    /// <summary>The concepts by URI.</summary>
    public Dictionary<string, EscoConceptDraft> Drafts { get; }

    /// <summary>Reads the files of a name in every release.</summary>
    /// <remarks>
    /// The newest release that describes its concepts says which exist. An older one and a list of labels add names to
    /// them; a concept that only an older one has was retired and is left out.
    /// </remarks>
    public static EscoConcepts Read(string name, IReadOnlyList<EscoRelease> releases, ImportJournal journal)
    {
        List<Content> contents = [];
        foreach (EscoRelease release in releases)
        {
            foreach (EscoFile file in release.Files(name))
            {
                contents.Add(ReadFile(release, file, journal));
            }
        }

        // The sort is stable: of equally new ones the one given last wins.
        Content[] byAge = [.. contents.OrderBy(content => content.Release.Date)];
        DateOnly? newest = byAge.LastOrDefault(content => content.IsDescription)?.Release.Date ?? byAge.LastOrDefault()?.Release.Date;
        if (newest is null)
        {
            throw EscoErrors.MissingFile(name);
        }

        HashSet<string> existing = [.. byAge
            .Where(content => content.Release.Date == newest && (content.IsDescription || !Array.Exists(byAge, other => other.IsDescription)))
            .Concat(byAge.Where(content => content.Release.Date > newest))
            .SelectMany(content => content.Rows.Keys)];
        Dictionary<string, EscoConceptDraft> drafts = new(existing.Count, StringComparer.Ordinal);
        foreach (Content content in byAge)
        {
            foreach ((string uri, (List<EscoConceptRow> rows, int line)) in content.Rows)
            {
                if (!existing.Contains(uri))
                {
                    journal.Warn(ImportWarningKind.RetiredConcept, content.FileName, null, line, uri);
                    continue;
                }

                if (!drafts.TryGetValue(uri, out EscoConceptDraft? draft))
                {
                    drafts[uri] = draft = new EscoConceptDraft(uri);
                }

                rows.ForEach(draft.Merge);
            }
        }

        string version = byAge.Last(content => content.Release.Date == newest).Release.Version;
        return new EscoConcepts(version, drafts);
    }

    private static Content ReadFile(EscoRelease release, EscoFile file, ImportJournal journal)
    {
        using CsvTable table = journal.Open(file.Source);
        EscoConceptColumns columns = new(table);
        Content content = new(release, file.Source.Name, columns.IsDescription);
        while (journal.Next(table))
        {
            EscoConceptRow row = columns.Read(file.Language);
            if (row.Uri.Length == 0 || row.Preferred.Length == 0)
            {
                journal.Warn(ImportWarningKind.IncompleteRow, table, null, row.Uri);
                continue;
            }

            if (columns.Modified is DateOnly modified)
            {
                release.Saw(modified);
            }

            if (columns.IsObsolete)
            {
                journal.Warn(ImportWarningKind.RetiredConcept, table, null, row.Uri);
            }
            else if (!content.Rows.TryAdd(row.Uri, ([row], table.Line)))
            {
                content.Rows[row.Uri].Rows.Add(row);
                journal.Warn(ImportWarningKind.Duplicate, table, "conceptUri", row.Uri);
            }
        }

        return content;
    }

    /// <summary>The rows of one file by URI; the line is that of the first.</summary>
    private sealed record Content(EscoRelease Release, string FileName, bool IsDescription)
    {
        public Dictionary<string, (List<EscoConceptRow> Rows, int Line)> Rows { get; } = new(StringComparer.Ordinal);
    }
}
