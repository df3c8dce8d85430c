namespace Reskill.Catalog;

/// <summary>An organisation that trains.</summary>
/// <param name="Id">Identifier in its source.</param>
/// <param name="Name">Public name.</param>
/// <param name="CommuneCode">INSEE code of its seat.</param>
public sealed record TrainingProvider(string Id, string Name, string CommuneCode);
