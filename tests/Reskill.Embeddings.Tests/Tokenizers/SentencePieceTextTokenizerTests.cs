using System.Numerics.Tensors;
using Reskill.Embeddings.Tokenizers;

namespace Reskill.Embeddings.Tests.Tokenizers;

public sealed class SentencePieceTextTokenizerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reskill-pieces-");

    [Fact]
    public void Pieces_of_the_likeliest_cut_are_moved_to_the_transformer_s_ids()
    {
        SentencePieceTextTokenizer tokenizer = SentencePieceTextTokenizer.Load(Model(), Card(maxTokens: 16));

        int[] ids = tokenizer.Encode("soudeur pompe");

        // File ids: ▁sou 3, deur 4, ▁soudeur 5, ▁ 6, pompe 7. One piece of -4 beats two of -2.5 each.
        ids.ShouldBe([0, 5 + 1, 6 + 1, 7 + 1, 2]);
    }

    [Fact]
    public void What_the_vocabulary_lacks_becomes_the_unknown_id()
    {
        SentencePieceTextTokenizer tokenizer = SentencePieceTextTokenizer.Load(Model(), Card(maxTokens: 16));

        int[] ids = tokenizer.Encode("soudeur 電");

        ids.ShouldBe([0, 6, 7, 3, 2]);
    }

    [Fact]
    public void Long_texts_are_cut_and_still_end()
    {
        SentencePieceTextTokenizer tokenizer = SentencePieceTextTokenizer.Load(Model(), Card(maxTokens: 4));

        int[] ids = tokenizer.Encode("soudeur soudeur soudeur soudeur");

        ids.ShouldBe([0, 6, 6, 2]);
        tokenizer.Encode("").ShouldBe([0, 2]);
        tokenizer.PaddingId.ShouldBe(1);
    }

    [Fact]
    public void A_card_with_a_SentencePiece_vocabulary_runs_through_the_same_embedder()
    {
        Model();
        EmbeddingModelCard lookup = EmbeddingModelCard.Read(RepositoryFiles.Path("models/hashed-ngrams/model.json"));
        File.Copy(RepositoryFiles.Path("models/hashed-ngrams/model.onnx"), Path.Combine(_folder.FullName, "model.onnx"));
        string cardPath = Path.Combine(_folder.FullName, "model.json");
        new EmbeddingModelCard
        {
            Name = "pieces",
            Version = "1",
            File = lookup.File,
            Sha256 = lookup.Sha256,
            Dimensions = lookup.Dimensions,
            Scaling = VectorScaling.AsIs,
            Inputs = lookup.Inputs,
            Output = lookup.Output,
            Tokenizer = Card(maxTokens: 16),
            Description = "Rows of another model's table, to test the way there.",
            Licence = lookup.Licence,
            Data = lookup.Data,
            Limits = lookup.Limits,
        }.Write(cardPath);
        using OnnxTextEmbedder embedder = OnnxTextEmbedder.Load(cardPath);

        IReadOnlyList<float[]> vectors = embedder.Embed(["", "soudeur"], TestContext.Current.CancellationToken);

        // "" is the mean of rows 0 and 2; "soudeur" adds row 6: their difference is parallel to row 6 less that mean.
        vectors[0].Length.ShouldBe(lookup.Dimensions);
        float[] row = new float[lookup.Dimensions];
        TensorPrimitives.Multiply(vectors[1], 3, row);
        TensorPrimitives.MultiplyAdd(vectors[0], -2, row, row);
        TensorPrimitives.Norm<float>(row).ShouldBeGreaterThan(1);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Model()
    {
        string path = Path.Combine(_folder.FullName, "pieces.model");
        SentencePieceModel.Write(path, ("▁sou", -2.5f), ("deur", -2.5f), ("▁soudeur", -4), ("▁", -3), ("pompe", -3));
        return path;
    }

    private static TokenizerCard Card(int maxTokens) => new()
    {
        Kind = TokenizerKind.SentencePiece,
        MaxTokens = maxTokens,
        Vocabulary = "pieces.model",
        SentencePiece = new SentencePieceIds { Begin = 0, Pad = 1, End = 2, Unknown = 3, Offset = 1 },
    };
}
