namespace Reskill.Search;

/// <summary>A record found.</summary>
/// <typeparam name="T">Its kind.</typeparam>
/// <param name="Item">The record as it was indexed.</param>
/// <param name="Score">How well it fits, above 0; comparable within one answer alone.</param>
/// <param name="DistanceKm">To the nearest place of it that satisfies the query; null without an area or when at a distance.</param>
public sealed record SearchHit<T>(T Item, double Score, double? DistanceKm);
