namespace Reskill.Search.Embedded;

/// <summary>Documents in one order of merit; those of equal merit share a rank.</summary>
internal sealed class RankedDocuments
{
    private RankedDocuments(IReadOnlyList<(int Document, int Rank)> entries) => Entries = entries;

    /// <summary>Each document with its rank, from 1.</summary>
    public IReadOnlyList<(int Document, int Rank)> Entries { get; }

    /// <summary>Ranks the best of scored documents.</summary>
    public static RankedDocuments Of(IEnumerable<(int Document, float Score)> scored, int most)
    {
        List<(int, int)> entries = [];
        float last = float.NaN;
        int rank = 0;
        foreach ((int document, float score) in scored.OrderByDescending(one => one.Score).Take(most))
        {
            rank = score == last ? rank : entries.Count + 1;
            last = score;
            entries.Add((document, rank));
        }

        return new RankedDocuments(entries);
    }
}
