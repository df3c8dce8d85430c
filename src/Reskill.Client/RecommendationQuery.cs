namespace Reskill.Client;

/// <summary>What to ask of a recommendation beside the CV.</summary>
public sealed record RecommendationQuery
{
    /// <summary>A commune: name, postcode or INSEE code. Default: that of the CV.</summary>
    public string? Near { get; init; }

    /// <summary>How far from it, in kilometres, 1 to 1,000. Default: the service's, 50.</summary>
    public double? RadiusKm { get; init; }

    /// <summary>What the person can spend, in euros, 0 or more. Default: without limit.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Longest pathway, in weeks, 1 or more. Default: without limit.</summary>
    public int? MaximumWeeks { get; init; }

    /// <summary>First day. Default: today.</summary>
    public DateOnly? From { get; init; }

    /// <summary>ROME code of the one occupation to plan for. Default: all are ranked.</summary>
    public string? Target { get; init; }

    /// <summary>Language of the sentences, <c>fr</c> or <c>en</c>. Default: <c>fr</c>.</summary>
    public string? Language { get; init; }
}
