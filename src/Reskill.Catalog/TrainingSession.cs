using Reskill.Taxonomy.Geography;

namespace Reskill.Catalog;

/// <summary>One dated session of a training.</summary>
public sealed record TrainingSession
{
    /// <summary>Identifier in this catalogue.</summary>
    public required string Id { get; init; }

    /// <summary>Identifier at its source.</summary>
    public required string SourceId { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Last day, not before <see cref="Start"/>.</summary>
    public required DateOnly End { get; init; }

    /// <summary>Where learners sit.</summary>
    public required Modality Modality { get; init; }

    /// <summary>INSEE code of the place; null when wholly at a distance.</summary>
    public string? CommuneCode { get; init; }

    /// <summary>Name of the commune; null when wholly at a distance.</summary>
    public string? CommuneName { get; init; }

    /// <summary>The place; null when wholly at a distance.</summary>
    public GeoPoint? Location { get; init; }

    /// <summary>Price for a learner in euros, all fees included; null when unknown (never plannable within a budget).</summary>
    public decimal? Price { get; init; }

    /// <summary>Places still free; 0 is full, null unknown.</summary>
    public int? Places { get; init; }

    /// <summary>Hours a week, 1 to 40.</summary>
    public int HoursPerWeek { get; init; } = 35;
}
