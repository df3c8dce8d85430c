using System.Text;
using CsvHelper;

namespace Reskill.Taxonomy.Internal.Csv;

/// <summary>Reads a CSV file row by row, its columns by name. One pass, one row in memory.</summary>
/// <remarks>
/// Finds the encoding and the separator (comma or semicolon) by itself; quoted fields may hold separators, doubled quotes
/// and line breaks; blank lines are passed over.
/// </remarks>
internal sealed class CsvTable : IDisposable
{
    /// <summary>A longer record has lost a closing quote.</summary>
    private const int MaximumRecordBytes = 1 << 20;

    private readonly CsvReader _reader;
    private readonly string[] _header;
    private CsvMalformedRecord? _malformed;

    private CsvTable(SourceFile file, Encoding encoding, char separator)
    {
        FileName = file.Name;
        IsLegacyEncoding = encoding.CodePage == 1252;
        _reader = CsvReader.Create(file.Open(), new CsvReaderOptions
        {
            Separator = separator,
            Encoding = encoding is UTF8Encoding ? null : encoding,
            TrackLineNumbers = true,
            PoolStrings = true,
            MaxRecordSize = MaximumRecordBytes,
            OnMalformedRecord = record => _malformed = record,
        });
        try
        {
            _header = [.. _reader.Headers.Select(name => name.Trim())];
            if (_header.Length == 0)
            {
                throw CsvErrors.Empty(FileName);
            }
        }
        catch
        {
            _reader.Dispose();
            throw;
        }
    }

    /// <summary>The file's name, as messages show it.</summary>
    public string FileName { get; }

    /// <summary>Whether the bytes were not UTF-8 and were read as Windows-1252.</summary>
    public bool IsLegacyEncoding { get; }

    /// <summary>The names of the columns, in their order.</summary>
    public IReadOnlyList<string> Header => _header;

    /// <summary>Data rows read so far.</summary>
    public int RowCount { get; private set; }

    /// <summary>The line on which the current row starts, the header being line 1.</summary>
    public int Line => (int)_reader.LineNumber;

    /// <summary>Whether the current row has as many fields as the header and its quotes in the right places.</summary>
    public bool IsWhole => _reader.FieldCount == _header.Length && _malformed is not { Reason: CsvMalformedReason.TextAfterClosingQuote };

    /// <summary>The value of a column of the current row, trimmed; empty when the row or the file lacks it.</summary>
    public string this[int column] => column < 0 || column >= _reader.FieldCount ? "" : _reader.GetString(column).Trim();

    /// <summary>Opens a file and reads its header.</summary>
    /// <exception cref="InputException">The file is empty.</exception>
    public static CsvTable Open(SourceFile file)
    {
        Encoding encoding;
        using (Stream probe = file.Open())
        {
            encoding = EncodingDetection.Detect(probe);
        }

        // By the header alone: labels hold semicolons and bars.
        using StreamReader start = new(file.Open(), encoding);
        string header = start.ReadLine() ?? "";
        char separator = header.Count(c => c == ';') > header.Count(c => c == ',') ? ';' : ',';
        return new CsvTable(file, encoding, separator);
    }

    /// <summary>The place of a column that the file must have.</summary>
    /// <exception cref="InputException">It has none of this name.</exception>
    public int Column(string name)
        => OptionalColumn(name) is >= 0 and int index ? index : throw CsvErrors.MissingColumn(FileName, name, _header);

    /// <summary>The place of a column, or -1.</summary>
    public int OptionalColumn(string name)
        => Array.FindIndex(_header, column => column.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Goes to the next row.</summary>
    /// <returns>False at the end of the file.</returns>
    /// <exception cref="InputException">A quote is not closed.</exception>
    public bool Read()
    {
        bool read;
        _malformed = null;
        try
        {
            read = _reader.Read();
        }
        catch (CsvFormatException error)
        {
            throw CsvErrors.UnclosedQuote(FileName, error.LineNumber);
        }

        if (_malformed is { Reason: CsvMalformedReason.UnterminatedQuote } malformed)
        {
            throw CsvErrors.UnclosedQuote(FileName, malformed.LineNumber);
        }

        if (read)
        {
            RowCount++;
        }

        return read;
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();
}
