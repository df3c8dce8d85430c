using Reskill.Taxonomy.Esco;
using Reskill.Taxonomy.Import;
using Reskill.Taxonomy.Internal.Csv;
using Reskill.Taxonomy.Rome;

namespace Reskill.Taxonomy;

/// <summary>Reads the official files of ROME and ESCO.</summary>
public static class TaxonomyImporter
{
    /// <summary>Reads a taxonomy from folders or zip archives, row by row.</summary>
    /// <param name="scheme">What the files are.</param>
    /// <param name="sources">
    /// For ROME the folder of <c>unix_*_utf8.csv</c> files; for ESCO any number of releases, merged by URI, the newest
    /// label winning.
    /// </param>
    /// <param name="progress">Told now and then which file is read, on any thread.</param>
    /// <param name="cancellationToken">Stops the import; nothing is left behind.</param>
    /// <exception cref="InputException">A file or column is missing, or a code is defined twice.</exception>
    public static Task<(Taxonomy Taxonomy, ImportReport Report)> ImportAsync(
        TaxonomyScheme scheme,
        IReadOnlyList<string> sources,
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentOutOfRangeException.ThrowIfZero(sources.Count, nameof(sources));
        return Task.Run(
            () =>
            {
                SourceFolder[] folders = [.. sources.SelectMany(SourceFolder.Open)];
                ImportJournal journal = new(progress, cancellationToken);
                return scheme switch
                {
                    TaxonomyScheme.Rome => RomeReader.Read(folders, journal),
                    TaxonomyScheme.Esco => EscoReader.Read(folders, journal),
                    _ => throw new ArgumentOutOfRangeException(nameof(scheme), scheme, null),
                };
            },
            cancellationToken);
    }
}
