namespace Reskill.Catalog;

/// <summary>A certification that a training leads to.</summary>
/// <param name="Title">Its official title.</param>
/// <param name="Kind">Its family, such as <c>titreProfessionnel</c>, <c>diplome</c>, <c>cqp</c>, <c>habilitation</c>, <c>attestation</c>.</param>
public sealed record Certification(string Title, string Kind);
