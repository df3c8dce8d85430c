using Microsoft.Extensions.AI;
using Microsoft.ML.OnnxRuntime;
using Reskill.Embeddings.Inference;
using Reskill.Embeddings.Tokenizers;
using Reskill.Taxonomy;

namespace Reskill.Embeddings;

/// <summary>Turns texts into vectors with an ONNX model and the tokenizer that its card describes.</summary>
/// <remarks>
/// Thread-safe: one session serves every caller. Disposing it while calls run lets them end and refuses new ones.
/// The same text gives the same vector whatever it is batched with, to the rounding of floats.
/// </remarks>
public sealed class OnnxTextEmbedder : IEmbeddingGenerator<string, Embedding<float>>
{
    // Texts tokenised ahead of the model: enough to group like lengths, little enough to bound memory.
    private const int Chunk = 1024;

    private readonly SharedSession _session;
    private readonly ITextTokenizer _tokenizer;
    private readonly OnnxTextEmbedderOptions _options;
    private readonly EmbeddingGeneratorMetadata _metadata;

    private OnnxTextEmbedder(
        EmbeddingModelCard card, InferenceSession session, ITextTokenizer tokenizer, OnnxTextEmbedderOptions options)
    {
        Card = card;
        ModelId = $"{card.Name}@{card.Version}";
        _session = new SharedSession(session);
        _tokenizer = tokenizer;
        _options = options;
        _metadata = new EmbeddingGeneratorMetadata("reskill-onnx", providerUri: null, ModelId, card.Dimensions);
    }

    /// <summary>The card of the model.</summary>
    public EmbeddingModelCard Card { get; }

    /// <summary>The card's name and version, as <c>hashed-ngrams@1</c>: what a stored vector is kept with.</summary>
    public string ModelId { get; }

    /// <summary>Opens the model that a card describes.</summary>
    /// <param name="cardPath">The JSON card; the model and the vocabulary lie in its folder.</param>
    /// <param name="options">How to use the machine; null for the defaults.</param>
    /// <exception cref="InputException">The card, the model or the vocabulary is missing, damaged or contradicts another.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static OnnxTextEmbedder Load(string cardPath, OnnxTextEmbedderOptions? options = null)
    {
        options ??= new OnnxTextEmbedderOptions();
        options.Validate();
        EmbeddingModelCard card = EmbeddingModelCard.Read(cardPath);
        ITextTokenizer tokenizer = TokenizerLoader.Load(card, cardPath);
        return new OnnxTextEmbedder(card, OnnxModel.Open(card, cardPath, options), tokenizer, options);
    }

    /// <summary>Embeds texts on the calling thread, in their order.</summary>
    /// <param name="texts">The texts; an empty one gives what the model makes of no words, for hashed n-grams zero.</param>
    /// <param name="cancellationToken">Stops between and within runs of the model.</param>
    /// <returns>Vectors of <see cref="EmbeddingModelCard.Dimensions"/> floats.</returns>
    /// <exception cref="ObjectDisposedException">The embedder is disposed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<float[]> Embed(IReadOnlyList<string> texts, CancellationToken cancellationToken = default)
        => Embed(texts, out _, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The options ask for another number of dimensions than the model's.</exception>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values,
        EmbeddingGenerationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (options?.Dimensions is { } dimensions && dimensions != Card.Dimensions)
        {
            throw new ArgumentException($"Model {ModelId} gives {Card.Dimensions} dimensions, not {dimensions}.", nameof(options));
        }

        string[] texts = [.. values];
        return Task.Run(() => Generate(texts, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
        {
            return null;
        }

        return serviceType == typeof(EmbeddingGeneratorMetadata) ? _metadata
            : serviceType == typeof(EmbeddingModelCard) ? Card
            : serviceType.IsInstanceOfType(this) ? this
            : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    private GeneratedEmbeddings<Embedding<float>> Generate(string[] texts, CancellationToken cancellationToken)
    {
        IReadOnlyList<float[]> vectors = Embed(texts, out long tokens, cancellationToken);
        return new GeneratedEmbeddings<Embedding<float>>(
            vectors.Select(vector => new Embedding<float>(vector) { ModelId = ModelId }))
        {
            Usage = new UsageDetails { InputTokenCount = tokens, TotalTokenCount = tokens },
        };
    }

    private float[][] Embed(IReadOnlyList<string> texts, out long tokens, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(texts);
        using SharedSession.Lease lease = _session.Enter();
        float[][] vectors = new float[texts.Count][];
        tokens = 0;
        for (int first = 0; first < texts.Count; first += Chunk)
        {
            int[][] chunk = new int[Math.Min(Chunk, texts.Count - first)][];
            for (int index = 0; index < chunk.Length; index++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                chunk[index] = _tokenizer.Encode(texts[first + index]);
                tokens += chunk[index].Length;
                if (chunk[index].Length == 0)
                {
                    vectors[first + index] = new float[Card.Dimensions];
                }
            }

            foreach (TokenBatch batch in TokenBatch.Group(chunk, _options))
            {
                cancellationToken.ThrowIfCancellationRequested();
                Run(lease.Session, batch, vectors.AsSpan(first, chunk.Length), cancellationToken);
            }
        }

        return vectors;
    }

    private void Run(InferenceSession session, TokenBatch batch, Span<float[]> vectors, CancellationToken cancellationToken)
    {
        var names = new List<string>(3) { Card.Inputs.Ids };
        var inputs = new List<OrtValue>(3);
        try
        {
            inputs.Add(OrtValue.CreateTensorValueFromMemory(batch.Ids(_tokenizer.PaddingId), batch.Shape));
            if (Card.Inputs.Mask is { } mask)
            {
                names.Add(mask);
                inputs.Add(OrtValue.CreateTensorValueFromMemory(batch.Mask(), batch.Shape));
            }

            if (Card.Inputs.Types is { } types)
            {
                names.Add(types);
                inputs.Add(OrtValue.CreateTensorValueFromMemory(new long[batch.Rows.Length * batch.Width], batch.Shape));
            }

            using var run = new RunOptions();
            using CancellationTokenRegistration registration = cancellationToken.Register(() => run.Terminate = true);
            using IDisposableReadOnlyCollection<OrtValue> outputs = session.Run(run, names, inputs, [Card.Output]);
            Pool(outputs[0].GetTensorDataAsSpan<float>(), batch, vectors);
        }
        catch (OnnxRuntimeException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        finally
        {
            foreach (OrtValue input in inputs)
            {
                input.Dispose();
            }
        }
    }

    private void Pool(ReadOnlySpan<float> output, TokenBatch batch, Span<float[]> vectors)
    {
        int stride = batch.Width * Card.Dimensions;
        for (int row = 0; row < batch.Rows.Length; row++)
        {
            vectors[batch.Positions[row]] =
                VectorPooling.Pool(output.Slice(row * stride, stride), batch.Rows[row].Length, Card);
        }
    }
}
