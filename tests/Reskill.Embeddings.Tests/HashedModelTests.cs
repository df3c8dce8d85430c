using System.Numerics.Tensors;

namespace Reskill.Embeddings.Tests;

/// <summary>The product's default model, through the same class as the transformer.</summary>
public sealed class HashedModelTests
{
    [Fact]
    public void Inflected_and_misspelt_words_stay_near_and_others_do_not()
    {
        using OnnxTextEmbedder embedder = Load();

        IReadOnlyList<float[]> vectors = embedder.Embed(["Électricienne", "electricien", "éléctricien", "Boulanger"], Token);

        TensorPrimitives.Dot<float>(vectors[0], vectors[1]).ShouldBeGreaterThan(0.7f);
        TensorPrimitives.Dot<float>(vectors[1], vectors[2]).ShouldBeGreaterThan(0.99f);
        TensorPrimitives.Dot<float>(vectors[1], vectors[3]).ShouldBeLessThan(0.3f);
    }

    [Fact]
    public void A_text_without_words_gives_the_zero_vector_at_its_place()
    {
        using OnnxTextEmbedder embedder = Load();

        IReadOnlyList<float[]> vectors = embedder.Embed(["soudeur", "", " … ", "soudeur"], Token);

        vectors[1].ShouldAllBe(value => value == 0);
        vectors[2].ShouldAllBe(value => value == 0);
        vectors[3].ShouldBe(vectors[0]);
        embedder.Embed([], Token).ShouldBeEmpty();
    }

    [Fact]
    public void More_texts_than_a_chunk_come_back_in_order()
    {
        using OnnxTextEmbedder embedder = Load();
        string[] texts = [.. Enumerable.Range(0, 2500).Select(number => string.Join(' ', Enumerable.Repeat("mot", (number % 9) + 1)) + number)];

        IReadOnlyList<float[]> vectors = embedder.Embed(texts, Token);

        foreach (int index in new[] { 0, 1023, 1024, 2047, 2499 })
        {
            TensorPrimitives.Distance(vectors[index], embedder.Embed([texts[index]], Token)[0]).ShouldBeLessThan(1e-5f);
        }
    }

    [Fact]
    public void A_page_of_text_is_one_vector()
    {
        using OnnxTextEmbedder embedder = Load();
        string page = string.Join(' ', Enumerable.Range(0, 5000).Select(number => $"mot{number}"));

        float[] vector = embedder.Embed([page], Token)[0];

        TensorPrimitives.Norm<float>(vector).ShouldBe(1f, 1e-4);
    }

    [Theory]
    [InlineData(0, 64, 8192)]
    [InlineData(65, 64, 8192)]
    [InlineData(1, 0, 8192)]
    [InlineData(1, 64, 0)]
    public void Options_out_of_range_are_refused(int threads, int texts, int tokens)
    {
        var options = new OnnxTextEmbedderOptions { Threads = threads, BatchTexts = texts, BatchTokens = tokens };

        Should.Throw<ArgumentOutOfRangeException>(() => OnnxTextEmbedder.Load(CardPath, options));
    }

    private static string CardPath => RepositoryFiles.Path("models/hashed-ngrams/model.json");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static OnnxTextEmbedder Load() => OnnxTextEmbedder.Load(CardPath);
}
