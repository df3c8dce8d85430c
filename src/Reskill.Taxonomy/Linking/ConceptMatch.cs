namespace Reskill.Taxonomy;

/// <summary>A concept found for a text.</summary>
/// <param name="Id">A ROME code, an OGR number or an ESCO URI.</param>
/// <param name="Label">The concept's preferred name in the language asked for.</param>
/// <param name="Score">How well it fits, in [0, 1]; 1 is an exact name.</param>
/// <param name="Matched">The concept's name that was the nearest to the text.</param>
public sealed record ConceptMatch(string Id, string Label, double Score, string Matched);
