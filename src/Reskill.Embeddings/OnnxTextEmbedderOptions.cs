namespace Reskill.Embeddings;

/// <summary>Whether the model's file is compared with its card before it is run.</summary>
public enum ModelCheck
{
    /// <summary>The SHA-256 of the card is recomputed: about 3 ms for 6 MB.</summary>
    Sha256,

    /// <summary>The file is trusted: for a model just written, or checked at installation.</summary>
    None,
}

/// <summary>How an <see cref="OnnxTextEmbedder"/> uses the machine.</summary>
public sealed class OnnxTextEmbedderOptions
{
    /// <summary>
    /// Threads inside one run of the model, 1 to 64. Default null: 1 for hashed n-grams, whose run is too short to share
    /// out, else the machine's cores and at most 4, since requests also run beside each other.
    /// </summary>
    public int? Threads { get; init; }

    /// <summary>Texts run together at most, 1 to 4,096. Default 64.</summary>
    public int BatchTexts { get; init; } = 64;

    /// <summary>
    /// Tokens run together at most, padding counted; bounds the memory of a run. Default 8,192. A single longer text is
    /// run alone.
    /// </summary>
    public int BatchTokens { get; init; } = 8192;

    /// <summary>Whether the model's file is checked. Default <see cref="ModelCheck.Sha256"/>.</summary>
    public ModelCheck Check { get; init; } = ModelCheck.Sha256;

    internal void Validate()
    {
        if (Threads is { } threads)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1, nameof(Threads));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(threads, 64, nameof(Threads));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(BatchTexts, 1, nameof(BatchTexts));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(BatchTexts, 4096, nameof(BatchTexts));
        ArgumentOutOfRangeException.ThrowIfLessThan(BatchTokens, 1, nameof(BatchTokens));
    }
}
