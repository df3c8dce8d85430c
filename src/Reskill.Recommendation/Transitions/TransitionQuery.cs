using Reskill.Catalog;
using Reskill.Profiles;
using Reskill.Recommendation.Gaps;

namespace Reskill.Recommendation.Transitions;

/// <summary>What a ranking starts from.</summary>
internal sealed record TransitionQuery
{
    /// <summary>The profile.</summary>
    public required Profile Profile { get; init; }

    /// <summary>The skills that it shows.</summary>
    public required HeldSkills Held { get; init; }

    /// <summary>Open offers in the area.</summary>
    public required RegionalDemand Demand { get; init; }

    /// <summary>For each occupation that a training in reach leads to, the best ranked one.</summary>
    public required IReadOnlyDictionary<string, Training> Trainings { get; init; }

    /// <summary>Closeness in meaning of the profile to each occupation.</summary>
    public required MeaningCloseness Closeness { get; init; }

    /// <summary>The day that recency is counted from.</summary>
    public required DateOnly Today { get; init; }
}
