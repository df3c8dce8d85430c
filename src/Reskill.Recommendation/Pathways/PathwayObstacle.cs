using Reskill.Taxonomy;

namespace Reskill.Recommendation;

/// <summary>Why no pathway keeps every constraint.</summary>
/// <param name="Constraint">The constraint that excludes them.</param>
/// <param name="Text">What clashes, and the smallest change that would give a pathway.</param>
/// <param name="Relaxed">The request with that change; null when no change of one constraint would do.</param>
public sealed record PathwayObstacle(PathwayConstraint Constraint, LocalizedText Text, RecommendationRequest? Relaxed);

/// <summary>Constraints on a pathway.</summary>
public enum PathwayConstraint
{
    /// <summary>No training of the catalogue teaches a missing skill.</summary>
    Supply,

    /// <summary>The budget.</summary>
    Budget,

    /// <summary>The length.</summary>
    Duration,

    /// <summary>The distance.</summary>
    Distance,

    /// <summary>The entry level or another prerequisite.</summary>
    Prerequisite,

    /// <summary>The dates of the sessions, or free places.</summary>
    Dates,
}
