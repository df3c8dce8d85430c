using System.Security.Cryptography;
using Reskill.Embeddings;
using Reskill.Training.Onnx;

namespace Reskill.Training.HashedEmbeddings;

/// <summary>A trained table as files that <see cref="OnnxTextEmbedder"/> runs: the model, its card, the labels.</summary>
internal static class HashedEmbeddingModel
{
    /// <summary>Name of the model and of its usual folder.</summary>
    public const string Name = "hashed-ngrams";

    /// <summary>The card's file.</summary>
    public const string CardFile = "model.json";

    /// <summary>The labels' file.</summary>
    public const string LabelsFile = "labels.tsv";

    private const string ModelFile = "model.onnx";

    /// <summary>Writes the three files into a folder, which is made if absent.</summary>
    /// <returns>The path of the card.</returns>
    public static string Write(NgramTable table, LabelCorpus corpus, HashedEmbeddingsOptions options, string folder)
    {
        Directory.CreateDirectory(folder);
        (sbyte[] quantised, float scale) = table.Quantise();
        byte[] model = LookupModel.Write(Name, quantised, table.Dimensions, scale);
        File.WriteAllBytes(Path.Combine(folder, ModelFile), model);
        corpus.Write(Path.Combine(folder, LabelsFile));
        string cardPath = Path.Combine(folder, CardFile);
        Card(options, Convert.ToHexStringLower(SHA256.HashData(model))).Write(cardPath);
        return cardPath;
    }

    private static EmbeddingModelCard Card(HashedEmbeddingsOptions options, string sha256) => new()
    {
        Name = Name,
        Version = "1",
        File = ModelFile,
        Sha256 = sha256,
        Dimensions = options.Dimensions,
        Pooling = Pooling.Mean,
        Scaling = VectorScaling.UnitLength,
        Inputs = new InputTensors { Ids = LookupModel.Input },
        Output = LookupModel.Output,
        Tokenizer = new TokenizerCard
        {
            Kind = TokenizerKind.HashedNgrams,
            MaxTokens = HashedEmbeddingTrainer.MaxTokens,
            Hashing = options.Hashing,
        },
        Description = "Character n-grams of words, hashed into a table of int8 vectors trained so that French and English "
            + "names of one occupation or skill come near each other. Small, fast, robust to inflection and misspelling.",
        Licence = "Apache-2.0",
        Data = "Names of the sample taxonomy (labels.tsv: facts of ROME 4.0, France Travail, Licence Ouverte 2.0; English "
            + "names ours) and a list of French and English words of trades, ours.",
        Seed = (long)options.Seed,
        Command = "dotnet run --project src/Reskill.Training -- hashed-embeddings --labels models/hashed-ngrams/labels.tsv",
        Limits =
        [
            "It knows letters, and the meaning of the words that it was trained on: two other words that mean the same "
                + "and look different stay apart.",
            "The order of words and negation do not count.",
            "French and English; other languages only as far as their words look alike.",
        ],
    };
}
