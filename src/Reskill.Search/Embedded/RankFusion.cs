namespace Reskill.Search.Embedded;

/// <summary>
/// Reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009) of several orders of merit, weighted: a document earns
/// weight / (60 + rank) from each order that holds it.
/// </summary>
/// <remarks>Ranks, not scores: BM25 and cosine have no common scale, and another embedding model must not shift the balance.</remarks>
internal sealed class RankFusion
{
    /// <summary>What a document earns that no order holds: more than nothing, less than the last rank of any.</summary>
    public const double Floor = 1e-5;

    private const double Damping = 60; // The authors' constant.

    private readonly Dictionary<int, double> _scores = [];

    /// <summary>Documents that some order holds.</summary>
    public IEnumerable<int> Documents => _scores.Keys;

    /// <summary>Adds an order.</summary>
    public void Add(RankedDocuments ranked, double weight)
    {
        foreach ((int document, int rank) in ranked.Entries)
        {
            _scores[document] = _scores.GetValueOrDefault(document) + (weight / (Damping + rank));
        }
    }

    /// <summary>What a document earned.</summary>
    public double Score(int document) => _scores.GetValueOrDefault(document, Floor);
}
