using Reskill.Embeddings;

namespace Reskill.Training.HashedEmbeddings;

/// <summary>How a table of n-gram vectors is trained.</summary>
/// <remarks>
/// Defaults are the best of what was measured on names that were not trained on (models/hashed-ngrams/README.md).
/// </remarks>
internal sealed class HashedEmbeddingsOptions
{
    /// <summary>Rows of the table and which n-grams. Default 23,000 buckets, 2 to 5 letters.</summary>
    public NgramHashing Hashing { get; init; } = new() { Buckets = 23_000, Shortest = 2, Longest = 5 };

    /// <summary>Length of the vectors, a multiple of 16. Default 256: fewer lose words to chance, more slow the search.</summary>
    public int Dimensions { get; init; } = 256;

    /// <summary>Seed of the table and of every choice. Default 7.</summary>
    public ulong Seed { get; init; } = 7;

    /// <summary>Passes over the names; 0 leaves the random table weighted by rarity. Default 20.</summary>
    public int Epochs { get; init; } = 20;

    /// <summary>Pairs compared with each other in a step. Default 256.</summary>
    public int BatchPairs { get; init; } = 256;

    /// <summary>First learning rate; it falls to a tenth. Default 10.</summary>
    public float LearningRate { get; init; } = 10;

    /// <summary>Squared gradient that each row starts with (Adagrad). Default 0.001.</summary>
    public float FirstSquare { get; init; } = 1e-3f;

    /// <summary>Temperature of the softmax over cosines. Default 0.1.</summary>
    public float Temperature { get; init; } = 0.1f;

    /// <summary>Share of pairs whose second name is the first one, rewritten, rather than another of the concept. Default 0.3.</summary>
    public double SameName { get; init; } = 0.3;

    /// <summary>Share of pairs whose second name is read into English by the lexicon. Default 0.4.</summary>
    public double Glossed { get; init; } = 0.4;

    /// <summary>Chance that a rewritten name loses a word. Default 0.3.</summary>
    public double DroppedWords { get; init; } = 0.3;

    /// <summary>Chance that a word of a rewritten name has a slip. Default 0.15.</summary>
    public double MisspeltWords { get; init; } = 0.15;
}
