namespace Reskill.Client;

/// <summary>
/// A plan for one person: the document of <c>reskill recommend --json</c> and of <c>POST /api/v1/recommendations</c>.
/// </summary>
public sealed record RecommendationDocument
{
    /// <summary>The profile that it was made for.</summary>
    public required ProfileDocument Profile { get; init; }

    /// <summary>What was asked for, with every default filled in.</summary>
    public required RequestDocument Request { get; init; }

    /// <summary>Occupations to move to, best first.</summary>
    public required IReadOnlyList<TargetDocument> Targets { get; init; }

    /// <summary>What the person should know of the plan as a whole, in the language asked for.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset GeneratedAt { get; init; }

    /// <summary>Versions of the taxonomy, models and catalogue it was made with, by name.</summary>
    public required IReadOnlyDictionary<string, string> ModelVersions { get; init; }
}

/// <summary>What a person asked for.</summary>
public sealed record RequestDocument
{
    /// <summary>Where they look; null when neither they nor the CV said.</summary>
    public PlaceDocument? Near { get; init; }

    /// <summary>How far from it, in kilometres as the crow flies.</summary>
    public required double RadiusKm { get; init; }

    /// <summary>What they can spend on one pathway, in euros; null without limit.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Longest pathway, in weeks; null without limit.</summary>
    public int? MaxWeeks { get; init; }

    /// <summary>First day they can start.</summary>
    public DateOnly? From { get; init; }

    /// <summary>ROME code of the occupation that alone was asked for; null for any.</summary>
    public string? Target { get; init; }
}

/// <summary>A commune.</summary>
/// <param name="InseeCode">Its INSEE code.</param>
/// <param name="Name">Its name.</param>
public sealed record PlaceDocument(string InseeCode, string Name);
