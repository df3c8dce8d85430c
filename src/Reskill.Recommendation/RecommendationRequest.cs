using Reskill.Taxonomy.Geography;

namespace Reskill.Recommendation;

/// <summary>What a person asks for.</summary>
public sealed record RecommendationRequest
{
    /// <summary>Where they look for work and training; null to take the commune of the profile.</summary>
    public Commune? Near { get; init; }

    /// <summary>How far from it, in kilometres as the crow flies, 1 to 1,000. Default 50.</summary>
    public double RadiusKm { get; init; } = 50;

    /// <summary>What they can spend on one pathway, in euros, 0 or more; null without limit.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Longest time from start to end of a pathway, in weeks, 1 or more; null without limit.</summary>
    public int? MaximumWeeks { get; init; }

    /// <summary>First day they can start; null for today.</summary>
    public DateOnly? From { get; init; }

    /// <summary>ROME code of an occupation that they have in mind: it alone is planned. Null to rank all.</summary>
    public string? Target { get; init; }

    /// <summary>How many occupations to return, 1 to 20. Default 5.</summary>
    public int Top { get; init; } = 5;
}
