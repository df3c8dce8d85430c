using Lucene.Net.Analysis;

namespace Reskill.Search.Embedded;

/// <summary>Reads a record from its JSON.</summary>
internal delegate T ReadRecord<T>(ReadOnlySpan<byte> json);

/// <summary>One search: filters first, then each order of merit over what is left, then their fusion.</summary>
internal sealed record RecordSearch
{
    /// <summary>Records of an answer at most.</summary>
    public const int Most = 1_000;

    // Words are what a person wrote; meaning helps where words differ; codes are what a program asks for on purpose.
    private const double WordWeight = 1;
    private const double MeaningWeight = 0.6;
    private const double CodeWeight = 1;

    /// <summary>What a record must be.</summary>
    public required RecordFilter Filter { get; init; }

    /// <summary>Free text; null or blank for none.</summary>
    public string? Text { get; init; }

    /// <summary>Occupations that rank higher.</summary>
    public IReadOnlyCollection<string> Occupations { get; init; } = [];

    /// <summary>Skills that rank higher.</summary>
    public IReadOnlyCollection<string> Skills { get; init; } = [];

    /// <summary>How many at most.</summary>
    public int Top { get; init; }

    /// <summary>Searches a snapshot.</summary>
    /// <param name="snapshot">The documents.</param>
    /// <param name="analyzer">Cuts the text into words.</param>
    /// <param name="meaning">The vector of the text; empty for none.</param>
    /// <param name="read">Reads a record.</param>
    public IReadOnlyList<SearchHit<T>> Run<T>(IndexSnapshot snapshot, Analyzer analyzer, ReadOnlySpan<float> meaning, ReadRecord<T> read)
        where T : class
    {
        CandidateSet candidates = CandidateSet.Of(snapshot, Filter);
        RankFusion fusion = new();
        if (!string.IsNullOrWhiteSpace(Text))
        {
            fusion.Add(WordSearch.Rank(snapshot, candidates, analyzer, Text, Most), WordWeight);
            fusion.Add(MeaningSearch.Rank(snapshot, Filter.Kind, candidates, meaning, Most), MeaningWeight);
        }

        // A text decides what is found; codes only say what comes first.
        int[] found = [.. string.IsNullOrWhiteSpace(Text) ? candidates.All(snapshot) : fusion.Documents];
        fusion.Add(CodeSearch.Rank(snapshot, candidates, Occupations, Skills, Most), CodeWeight);
        return [.. found
            .Select(document => Hit(snapshot, candidates, document, fusion.Score(document)))
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Distance ?? double.PositiveInfinity)
            .ThenBy(hit => hit.Segment.Columns.Key(hit.Document), StringComparer.Ordinal)
            .Take(Top)
            .Select(hit => new SearchHit<T>(hit.Segment.Item(hit.Document, read), hit.Score, hit.Distance))];
    }

    private static (IndexSegment Segment, int Document, double Score, double? Distance) Hit(
        IndexSnapshot snapshot, CandidateSet candidates, int document, double score)
    {
        IndexSegment segment = snapshot.SegmentOf(document);
        int inSegment = document - segment.Leaf.DocBase;
        return (segment, inSegment, score, candidates.Distance(segment, inSegment));
    }
}
