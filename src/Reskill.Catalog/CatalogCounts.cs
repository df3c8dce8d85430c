namespace Reskill.Catalog;

/// <summary>How many records a store holds.</summary>
/// <param name="Providers">Training providers.</param>
/// <param name="Trainings">Trainings.</param>
/// <param name="Sessions">Dated sessions of the trainings.</param>
/// <param name="Offers">Job offers.</param>
public sealed record CatalogCounts(int Providers, int Trainings, int Sessions, int Offers);
