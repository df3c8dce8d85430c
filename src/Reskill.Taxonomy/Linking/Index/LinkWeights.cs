namespace Reskill.Taxonomy.Linking.Index;

/// <summary>How the signs that a text names a concept are put together.</summary>
/// <remarks>The numbers were fitted; docs/decisions/0011-how-text-is-linked.md says on what and with which result.</remarks>
internal static class LinkWeights
{
    /// <summary>Below this a concept is not returned at all.</summary>
    public const float Unrelated = 0.1f;

    /// <summary>Only a text that is a form of a label scores higher.</summary>
    public const float BestInexact = 0.97f;

    /// <summary>A label this close in meaning is looked at although it shares no word and few letters with the text.</summary>
    public const float CloseInMeaning = 0.7f;

    /// <summary>Cosine of two texts that have nothing in common.</summary>
    private const float MeaningFloor = 0.3f;

    /// <summary>Sums of signs that are sure: a full first label, or a good second one for a weaker first.</summary>
    private const float FullSum = 13.8f;

    private const float FullSumWithMeaning = 13.2f;

    /// <summary>Bends scores so that 0.6 is right more often than not and 0.35 rarely.</summary>
    private const float Bend = 1.6f;

    /// <summary>How near a label is, in [0, 1]: chooses the forms compared closely and the label of a concept.</summary>
    public static float Label(float words, float labelShare, float letters)
        => Math.Max((0.4f * words) + (0.15f * labelShare) + (0.45f * letters), 0.8f * letters);

    /// <summary>How sure it is that a text names a concept, in [0, 1].</summary>
    public static float Concept(in LinkSigns signs)
    {
        float share = signs.Meaning is float cosine
            ? ((2.9f * signs.Letters) + (1.7f * signs.LabelLetters) + (3.1f * signs.ConceptShare) + (2.1f * signs.Second)
                + (4.8f * Math.Max(0, (cosine - MeaningFloor) / (1 - MeaningFloor)))) / FullSumWithMeaning
            : ((0.6f * signs.Words) + (6 * signs.Letters) + (2.5f * signs.LabelLetters) + (3.5f * signs.ConceptShare)
                + (2.4f * signs.Second)) / FullSum;
        return MathF.Pow(Math.Min(1, share), Bend);
    }
}
