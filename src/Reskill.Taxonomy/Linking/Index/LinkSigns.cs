namespace Reskill.Taxonomy.Linking.Index;

/// <summary>What speaks for a text naming a concept, each in [0, 1].</summary>
/// <param name="Words">Cosine of the text with the concept's nearest label, by rarity of words.</param>
/// <param name="Letters">Cosine by rarity of letter groups.</param>
/// <param name="LabelLetters">Share of that label's letter groups that the text has: a name within a longer text.</param>
/// <param name="ConceptShare">Share of the text's words that any label of the concept has.</param>
/// <param name="Second">How near the concept's second nearest label is.</param>
/// <param name="Meaning">Cosine with the concept's closest label in the space of a model; null without a model.</param>
internal readonly record struct LinkSigns(
    float Words, float Letters, float LabelLetters, float ConceptShare, float Second, float? Meaning);
