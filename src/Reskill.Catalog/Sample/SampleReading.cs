using System.Globalization;
using System.Text.Json;
using Reskill.Catalog.Deliveries;
using Reskill.Taxonomy;

namespace Reskill.Catalog.Sample;

/// <summary>Reads the arrays of the sample's files record by record; a bad record is refused, the rest goes on.</summary>
internal sealed class SampleReading
{
    private readonly List<DeliveryProblem> _problems = [];

    /// <summary>Everything wrong so far.</summary>
    public IReadOnlyList<DeliveryProblem> Problems => _problems;

    /// <summary>Reads the records of files.</summary>
    /// <param name="files">Each an array of objects.</param>
    /// <param name="read">Reads one; what it returns counts only when it noted no problem.</param>
    /// <param name="refused">How many were refused; a file that is no JSON array counts as one.</param>
    public IReadOnlyList<T> Read<T>(IEnumerable<SampleFile> files, Func<JsonRecord, ProblemList, T?> read, out int refused)
        where T : class
    {
        List<T> records = [];
        HashSet<string> ids = new(StringComparer.Ordinal);
        refused = 0;
        foreach (SampleFile file in files)
        {
            using JsonDocument? document = Parse(file);
            if (document is null)
            {
                refused++;
                continue;
            }

            foreach ((int index, JsonElement element) in document.RootElement.EnumerateArray().Index())
            {
                ProblemList problems = new(file.Name);
                if (ReadOne(element, index, problems, ids, read) is { } record)
                {
                    records.Add(record);
                }
                else
                {
                    refused++;
                    _problems.AddRange(problems.ToProblems());
                }
            }
        }

        return records;
    }

    /// <summary>The source ids that files hold, in records good or bad; a file that is no JSON array has none.</summary>
    public static IReadOnlySet<string> SourceIds(IEnumerable<SampleFile> files)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        SampleReading unheard = new();
        foreach (SampleFile file in files)
        {
            using JsonDocument? document = unheard.Parse(file);
            foreach (JsonElement element in document?.RootElement.EnumerateArray() ?? default)
            {
                if (element.ValueKind == JsonValueKind.Object
                    && element.TryGetProperty("sourceId", out JsonElement id) && id.ValueKind == JsonValueKind.String)
                {
                    ids.Add(id.GetString()!);
                }
            }
        }

        return ids;
    }

    private static T? ReadOne<T>(
        JsonElement element, int index, ProblemList problems, HashSet<string> ids, Func<JsonRecord, ProblemList, T?> read)
        where T : class
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"$[{index}]");
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(path, Expectations.Quote(element), Expectations.Object);
            return null;
        }

        JsonRecord record = new(element, path, problems);
        T? result = read(record, problems);
        if (problems.Record is { } id && !ids.Add(id))
        {
            problems.Add(path, Expectations.Quote(id), Expectations.Once);
        }

        return problems.IsEmpty ? result : null;
    }

    private JsonDocument? Parse(SampleFile file)
    {
        ReadOnlyMemory<byte> content = file.Content.AsSpan().StartsWith("\uFEFF"u8) ? file.Content.AsMemory(3) : file.Content;
        try
        {
            JsonDocument document = JsonDocument.Parse(content);
            if (document.RootElement.ValueKind == JsonValueKind.Array)
            {
                return document;
            }

            document.Dispose();
            Add(file, "$", new LocalizedText("autre chose", "something else"));
        }
        catch (JsonException error)
        {
            long line = (error.LineNumber ?? 0) + 1;
            long column = (error.BytePositionInLine ?? 0) + 1;
            Add(file, string.Create(CultureInfo.InvariantCulture, $"{line}:{column}"), new LocalizedText("JSON mal formé", "malformed JSON"));
        }

        return null;
    }

    private void Add(SampleFile file, string location, LocalizedText found)
        => _problems.Add(new DeliveryProblem(file.Name, location, null, found, Expectations.Json));
}
