using Reskill.Taxonomy.Internal.Csv;

namespace Reskill.Taxonomy.Import;

/// <summary>Follows an import: progress, cancellation, files read, warnings counted by kind, file and column.</summary>
internal sealed class ImportJournal(IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
{
    private const int ExamplesKept = 10;
    private const int RowsBetweenReports = 4_096;

    private readonly List<ImportedFile> _files = [];
    private readonly Dictionary<(ImportWarningKind Kind, string File, string? Column), Tally> _tallies = [];

    /// <summary>The files read to their end.</summary>
    public IReadOnlyList<ImportedFile> Files => _files;

    /// <summary>The warnings so far, in the order in which they first arose.</summary>
    public IReadOnlyList<ImportWarning> Warnings
        => [.. _tallies.Select(entry => ImportWarnings.Describe(entry.Key.Kind, entry.Key.File, entry.Key.Column, entry.Value.Count, entry.Value.Examples))];

    /// <summary>Opens a file of the source.</summary>
    public CsvTable Open(SourceFile file)
    {
        CsvTable table = CsvTable.Open(file);
        if (table.IsLegacyEncoding)
        {
            Warn(ImportWarningKind.LegacyEncoding, file.Name, null, 0, "Windows-1252");
        }

        return table;
    }

    /// <summary>Goes to the next row that has all its fields.</summary>
    public bool Next(CsvTable table)
    {
        while (table.Read())
        {
            if (table.RowCount % RowsBetweenReports == 1)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new ImportProgress(table.FileName, table.RowCount));
            }

            if (table.IsWhole)
            {
                return true;
            }

            Warn(ImportWarningKind.IncompleteRow, table.FileName, null, table.Line, table[0]);
        }

        _files.Add(new ImportedFile(table.FileName, table.RowCount));
        progress?.Report(new ImportProgress(table.FileName, table.RowCount));
        return false;
    }

    /// <summary>Counts a warning about a column of the current row.</summary>
    public void Warn(ImportWarningKind kind, CsvTable table, string? column, string value)
        => Warn(kind, table.FileName, column, table.Line, value);

    /// <summary>Counts a warning.</summary>
    public void Warn(ImportWarningKind kind, string file, string? column, int line, string value)
    {
        if (!_tallies.TryGetValue((kind, file, column), out Tally? tally))
        {
            _tallies[(kind, file, column)] = tally = new Tally();
        }

        tally.Count++;
        if (tally.Examples.Count < ExamplesKept)
        {
            tally.Examples.Add(new ImportExample(line, value));
        }
    }

    private sealed class Tally
    {
        public int Count { get; set; }

        public List<ImportExample> Examples { get; } = [];
    }
}
