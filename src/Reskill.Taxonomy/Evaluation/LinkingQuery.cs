namespace Reskill.Taxonomy;

/// <summary>A text and the concepts that it names.</summary>
/// <param name="Text">The text.</param>
/// <param name="Ids">Codes or URIs of the right concepts, at least one.</param>
public sealed record LinkingQuery(string Text, IReadOnlyList<string> Ids);
