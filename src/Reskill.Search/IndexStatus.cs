namespace Reskill.Search;

/// <summary>How an index stands against its store.</summary>
/// <param name="Engine">The engine, such as <c>embedded</c>.</param>
/// <param name="Trainings">Trainings indexed.</param>
/// <param name="Offers">Offers indexed.</param>
/// <param name="Pending">Changes of the store not indexed yet.</param>
/// <param name="UpdatedAt">When it last changed; null when it never did.</param>
public sealed record IndexStatus(string Engine, int Trainings, int Offers, long Pending, DateTimeOffset? UpdatedAt);
