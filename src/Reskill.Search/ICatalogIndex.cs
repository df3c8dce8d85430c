using Reskill.Catalog;
using Reskill.Taxonomy.Geography;

namespace Reskill.Search;

/// <summary>A circle on the map.</summary>
/// <param name="Centre">Its centre.</param>
/// <param name="RadiusKm">Its radius in kilometres, above 0.</param>
public sealed record SearchArea(GeoPoint Centre, double RadiusKm);

/// <summary>What to look for among trainings. Every filter that is set must hold.</summary>
public sealed record TrainingQuery
{
    /// <summary>Free text, or null for none.</summary>
    public string? Text { get; init; }

    /// <summary>ROME codes; a training that leads to one of them ranks higher.</summary>
    public IReadOnlyList<string> Occupations { get; init; } = [];

    /// <summary>Skill codes; a training that teaches them ranks higher, the more the better.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Only trainings with an open session in this area, or one at a distance.</summary>
    public SearchArea? Area { get; init; }

    /// <summary>Only trainings with a session that starts on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>How many at most, 1 to 1,000. Default 20.</summary>
    public int Top { get; init; } = 20;
}

/// <summary>What to look for among offers. Every filter that is set must hold.</summary>
public sealed record OfferQuery
{
    /// <summary>Free text, or null for none.</summary>
    public string? Text { get; init; }

    /// <summary>Only offers of these ROME codes (or of their parent); empty for any.</summary>
    public IReadOnlyList<string> Occupations { get; init; } = [];

    /// <summary>Skill codes; an offer that asks for them ranks higher.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Only offers in this area.</summary>
    public SearchArea? Area { get; init; }

    /// <summary>Only offers still open on this day.</summary>
    public DateOnly? OpenOn { get; init; }

    /// <summary>How many at most, 1 to 1,000. Default 20.</summary>
    public int Top { get; init; } = 20;
}

/// <summary>A record found.</summary>
/// <typeparam name="T">Its kind.</typeparam>
/// <param name="Item">The record as it was indexed.</param>
/// <param name="Score">How well it fits, above 0; comparable within one answer alone.</param>
/// <param name="DistanceKm">To the nearest place of it; null without an area or when at a distance.</param>
public sealed record SearchHit<T>(T Item, double Score, double? DistanceKm);

/// <summary>How an index stands against its store.</summary>
/// <param name="Engine">The engine, such as <c>embedded</c>.</param>
/// <param name="Trainings">Trainings indexed.</param>
/// <param name="Offers">Offers indexed.</param>
/// <param name="Pending">Changes of the store not indexed yet.</param>
/// <param name="UpdatedAt">When it last changed; null when empty.</param>
public sealed record IndexStatus(string Engine, int Trainings, int Offers, long Pending, DateTimeOffset? UpdatedAt);

/// <summary>Finds trainings and offers by words, meaning, place and date. Every implementation is thread-safe.</summary>
public interface ICatalogIndex
{
    /// <summary>Finds trainings, best first.</summary>
    Task<IReadOnlyList<SearchHit<Training>>> SearchAsync(TrainingQuery query, CancellationToken cancellationToken = default);

    /// <summary>Finds offers, best first.</summary>
    Task<IReadOnlyList<SearchHit<JobOffer>>> SearchAsync(OfferQuery query, CancellationToken cancellationToken = default);

    /// <summary>Takes in what the store's outbox holds; returns how many changes.</summary>
    Task<long> UpdateAsync(CancellationToken cancellationToken = default);

    /// <summary>Builds the index anew from the store, while the old one serves.</summary>
    Task RebuildAsync(IProgress<long>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>How it stands.</summary>
    Task<IndexStatus> StatusAsync(CancellationToken cancellationToken = default);
}
