namespace Reskill.Client;

/// <summary>Sessions, in order, that close the gap.</summary>
public sealed record PathwayDocument
{
    /// <summary>What it is the best at.</summary>
    public required PathwayDocumentKind Kind { get; init; }

    /// <summary>Its steps, in order of time, none overlapping another.</summary>
    public required IReadOnlyList<StepDocument> Steps { get; init; }

    /// <summary>Total price in euros.</summary>
    public required decimal Cost { get; init; }

    /// <summary>From first to last day, in weeks begun.</summary>
    public required int Weeks { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly End { get; init; }

    /// <summary>Share of the target's weight held once done, in [0, 1].</summary>
    public required double Coverage { get; init; }

    /// <summary>Whether the solver proved that nothing is better.</summary>
    public required bool IsProvedOptimal { get; init; }

    /// <summary>Why this pathway, as sentences in the language asked for.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>The same reasons, in the same order, each with what it rests on.</summary>
    public required IReadOnlyList<ReasonDocument> ReasonDetails { get; init; }
}

/// <summary>What makes a pathway stand out.</summary>
public enum PathwayDocumentKind
{
    /// <summary>Least money.</summary>
    Cheapest,

    /// <summary>Earliest end.</summary>
    Fastest,

    /// <summary>Most of the gap covered.</summary>
    Best,
}
