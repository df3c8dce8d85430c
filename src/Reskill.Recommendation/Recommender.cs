using Microsoft.Extensions.AI;
using Reskill.Profiles;
using Reskill.Search;

namespace Reskill.Recommendation;

/// <summary>Finds occupations that a profile can move to, what each lacks, trainings that close the gap and offers. Thread-safe.</summary>
public sealed class Recommender
{
    private readonly object[] _parts;

    /// <summary>Creates a recommender.</summary>
    /// <param name="taxonomy">ROME.</param>
    /// <param name="index">Trainings and offers.</param>
    /// <param name="gazetteer">The communes.</param>
    /// <param name="embedder">Closeness in meaning.</param>
    /// <param name="time">Tells today.</param>
    public Recommender(
        Taxonomy.Taxonomy taxonomy,
        ICatalogIndex index,
        Taxonomy.Geography.Gazetteer gazetteer,
        IEmbeddingGenerator<string, Embedding<float>> embedder,
        TimeProvider time) => _parts = [taxonomy, index, gazetteer, embedder, time];

    /// <summary>Makes a plan.</summary>
    /// <exception cref="Taxonomy.InputException">The request is out of range, or the target is no ROME code.</exception>
    public Task<Recommendation> RecommendAsync(
        Profile profile, RecommendationRequest request, CancellationToken cancellationToken = default)
        => throw new NotImplementedException($"{_parts}");
}
