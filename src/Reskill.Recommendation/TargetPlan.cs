using Reskill.Taxonomy;

namespace Reskill.Recommendation;

/// <summary>One occupation to move to, and how.</summary>
public sealed record TargetPlan
{
    /// <summary>The occupation.</summary>
    public required Occupation Occupation { get; init; }

    /// <summary>How well it fits, in [0, 1]: the sum of the weights of <see cref="Reasons"/>, cut to that range.</summary>
    public required double Score { get; init; }

    /// <summary>Reasons for and against, the weightiest first.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>Skills held and missing.</summary>
    public required SkillGap Gap { get; init; }

    /// <summary>Ways to close the gap: cheapest, fastest and best covering; equal ones once. Empty with <see cref="Obstacle"/>.</summary>
    public required IReadOnlyList<Pathway> Pathways { get; init; }

    /// <summary>Why there is no pathway and the smallest change that would give one; null when there is one or none is needed.</summary>
    public PathwayObstacle? Obstacle { get; init; }

    /// <summary>Offers open with the skills held.</summary>
    public required IReadOnlyList<OfferMatch> OffersNow { get; init; }

    /// <summary>Offers open once the best pathway is done.</summary>
    public required IReadOnlyList<OfferMatch> OffersAfter { get; init; }
}
