using Reskill.Recommendation.Offers;
using Reskill.Recommendation.Pathways;
using Reskill.Recommendation.Transitions;

namespace Reskill.Recommendation;

/// <summary>Settings of a <see cref="Recommender"/>; the defaults are those of the product.</summary>
public sealed class RecommenderOptions
{
    /// <summary>How moves are scored.</summary>
    public TransitionOptions Transitions { get; init; } = new();

    /// <summary>Bounds of the planner.</summary>
    public PathwayOptions Pathways { get; init; } = new();

    /// <summary>Bounds of the offers.</summary>
    public OfferOptions Offers { get; init; } = new();

    /// <summary>Occupations planned at the same time, above 0. Default 2: planning one keeps a core busy.</summary>
    public int Parallelism { get; init; } = 2;
}
