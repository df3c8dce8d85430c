using Reskill.Embeddings.Cards;
using Reskill.Taxonomy;

namespace Reskill.Embeddings;

/// <summary>How the vectors of a text's tokens become one vector.</summary>
public enum Pooling
{
    /// <summary>The mean of the tokens' vectors, padding left out.</summary>
    Mean,

    /// <summary>The vector of the first token, which BERT calls <c>[CLS]</c>.</summary>
    Cls,
}

/// <summary>Whether vectors are scaled after pooling.</summary>
public enum VectorScaling
{
    /// <summary>To length 1, so that a dot product is a cosine. A text without any token stays at zero.</summary>
    UnitLength,

    /// <summary>Left as the model gives them.</summary>
    AsIs,
}

/// <summary>What an embedding model is, how to run it and where it comes from: the JSON file beside the <c>.onnx</c>.</summary>
/// <remarks>Immutable and thread-safe. <see cref="Read"/> checks every rule; a card made by hand is checked when written.</remarks>
public sealed class EmbeddingModelCard
{
    /// <summary>The model's name, such as <c>hashed-ngrams</c>; letters, digits, dots and dashes.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its version; a vector is comparable only with vectors of the same name and version.</summary>
    public string Version { get; init; } = "";

    /// <summary>The model's file, relative to the card's folder.</summary>
    public string File { get; init; } = "";

    /// <summary>SHA-256 of that file, 64 hexadecimal digits in lower case.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>Length of the vectors, 1 to 8,192.</summary>
    public int Dimensions { get; init; }

    /// <summary>How tokens become one vector. Default <see cref="Pooling.Mean"/>.</summary>
    public Pooling Pooling { get; init; } = Pooling.Mean;

    /// <summary>How the vector is scaled. Default <see cref="VectorScaling.UnitLength"/>.</summary>
    public VectorScaling Scaling { get; init; } = VectorScaling.UnitLength;

    /// <summary>Names of the model's input tensors.</summary>
    public InputTensors Inputs { get; init; } = new();

    /// <summary>Name of the output tensor [texts, tokens, dimensions] of float.</summary>
    public string Output { get; init; } = "";

    /// <summary>How text becomes token ids.</summary>
    public TokenizerCard Tokenizer { get; init; } = new();

    /// <summary>What the model does, for a person who chooses one.</summary>
    public string Description { get; init; } = "";

    /// <summary>Licence of the weights, an SPDX identifier where there is one.</summary>
    public string Licence { get; init; } = "";

    /// <summary>What it was trained on.</summary>
    public string Data { get; init; } = "";

    /// <summary>Seed of the training; null where it is not known or there is none.</summary>
    public long? Seed { get; init; }

    /// <summary>The command that rebuilds the model byte for byte; null where it cannot be rebuilt here.</summary>
    public string? Command { get; init; }

    /// <summary>What it should not be trusted with. At least one.</summary>
    public IReadOnlyList<string> Limits { get; init; } = [];

    /// <summary>Reads a card and checks it; the files that it names are not opened.</summary>
    /// <param name="path">The JSON file.</param>
    /// <exception cref="InputException">The file is missing or breaks a rule; the message names the file and the member.</exception>
    public static EmbeddingModelCard Read(string path) => CardFile.Read(path);

    /// <summary>Writes the card: indented JSON, UTF-8, LF, the same bytes for the same card.</summary>
    /// <param name="path">The JSON file; its folder exists.</param>
    /// <exception cref="InputException">The card breaks a rule.</exception>
    public void Write(string path) => CardFile.Write(this, path);
}
