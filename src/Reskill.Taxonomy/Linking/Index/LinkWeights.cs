namespace Reskill.Taxonomy.Linking.Index;

/// <summary>How the signs that a text names a concept are put together.</summary>
internal static class LinkWeights
{
    /// <summary>Below this a concept is not returned at all.</summary>
    public const float Unrelated = 0.1f;

    private const float Meaning = 0.3f;

    /// <summary>Closeness of two texts that have nothing in common.</summary>
    private const float MeaningFloor = 0.3f;

    /// <summary>One score from words, share of the label's words that the text has, and letters, each in [0, 1].</summary>
    public static float Fuse(float words, float labelShare, float letters)
        => Math.Max((0.4f * words) + (0.15f * labelShare) + (0.45f * letters), 0.8f * letters);

    /// <summary>Adds closeness in meaning, a cosine.</summary>
    public static float WithMeaning(float score, float cosine)
        => ((1 - Meaning) * score) + (Meaning * Math.Max(0, (cosine - MeaningFloor) / (1 - MeaningFloor)));
}
