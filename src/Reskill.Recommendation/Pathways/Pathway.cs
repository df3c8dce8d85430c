using Reskill.Catalog;
using Reskill.Taxonomy;

namespace Reskill.Recommendation;

/// <summary>What makes a pathway stand out.</summary>
public enum PathwayKind
{
    /// <summary>Least money.</summary>
    Cheapest,

    /// <summary>Earliest end.</summary>
    Fastest,

    /// <summary>Most of the gap covered.</summary>
    Best,
}

/// <summary>One session to follow.</summary>
/// <param name="Training">The training.</param>
/// <param name="Session">The session of it.</param>
/// <param name="Covers">Missing skills that it teaches and no earlier step does; empty for a step that only opens a later one.</param>
/// <param name="DistanceKm">From the person's place; null when at a distance or the place is unknown.</param>
/// <param name="Reasons">Why this step.</param>
public sealed record PathwayStep(
    Training Training, TrainingSession Session, IReadOnlyList<SkillDemand> Covers, double? DistanceKm, IReadOnlyList<Reason> Reasons);

/// <summary>Sessions, in order, that close the gap.</summary>
public sealed record Pathway
{
    /// <summary>What it is the best at; several when one pathway wins more than once.</summary>
    public required IReadOnlyList<PathwayKind> Kinds { get; init; }

    /// <summary>Its steps, in order of time, none overlapping another.</summary>
    public required IReadOnlyList<PathwayStep> Steps { get; init; }

    /// <summary>Total price in euros; a price that the provider does not give counts 0 and a reason says so.</summary>
    public required decimal Cost { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly End { get; init; }

    /// <summary>From first to last day, in weeks begun.</summary>
    public int Weeks => (End.DayNumber - Start.DayNumber + 7) / 7;

    /// <summary>Share of the target's weight held once done, in [0, 1].</summary>
    public required double Coverage { get; init; }

    /// <summary>Whether the solver proved that nothing is better.</summary>
    public required bool IsProvedOptimal { get; init; }

    /// <summary>Why this pathway.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }
}
