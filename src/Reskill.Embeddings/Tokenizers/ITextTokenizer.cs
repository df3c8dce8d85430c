namespace Reskill.Embeddings.Tokenizers;

/// <summary>Cuts texts into the ids that a model was trained on. Thread-safe.</summary>
internal interface ITextTokenizer
{
    /// <summary>The id that fills short texts of a batch.</summary>
    int PaddingId { get; }

    /// <summary>The ids of a text, special ones included, never more than the card's maximum; may be empty.</summary>
    int[] Encode(string text);
}
