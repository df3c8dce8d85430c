using Reskill.Profiles;
using Reskill.Taxonomy;

namespace Reskill.Recommendation;

/// <summary>A plan for one person.</summary>
public sealed record Recommendation
{
    /// <summary>The profile that it was made for.</summary>
    public required Profile Profile { get; init; }

    /// <summary>The request, with every default filled in.</summary>
    public required RecommendationRequest Request { get; init; }

    /// <summary>Occupations to move to, best first.</summary>
    public required IReadOnlyList<TargetPlan> Targets { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset GeneratedAt { get; init; }

    /// <summary>Versions of the taxonomy, models and catalogue it was made with, by name.</summary>
    public required IReadOnlyDictionary<string, string> ModelVersions { get; init; }

    /// <summary>What the person should know of the whole plan, such as a place that is not known; often empty.</summary>
    public IReadOnlyList<LocalizedText> Warnings { get; init; } = [];
}
