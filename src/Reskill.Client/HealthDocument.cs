namespace Reskill.Client;

/// <summary>Whether a service runs.</summary>
/// <param name="Status"><c>ok</c>, or <c>unavailable</c> with status 503.</param>
public sealed record HealthDocument(string Status);
