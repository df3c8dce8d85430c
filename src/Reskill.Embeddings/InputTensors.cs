namespace Reskill.Embeddings;

/// <summary>Names of a model's input tensors, all [texts, tokens] of int64.</summary>
public sealed class InputTensors
{
    /// <summary>Token ids, often <c>input_ids</c>.</summary>
    public string Ids { get; init; } = "";

    /// <summary>1 on tokens, 0 on padding; null (default) when the model takes none.</summary>
    public string? Mask { get; init; }

    /// <summary>Segment of each token, always 0 here; null (default) when the model takes none.</summary>
    public string? Types { get; init; }
}
