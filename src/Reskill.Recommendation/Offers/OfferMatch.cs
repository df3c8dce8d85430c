using Reskill.Catalog;

namespace Reskill.Recommendation;

/// <summary>An offer and why it fits.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="DistanceKm">From the person's place; null when the place is unknown.</param>
/// <param name="Reasons">Why it fits.</param>
public sealed record OfferMatch(JobOffer Offer, double? DistanceKm, IReadOnlyList<Reason> Reasons);
