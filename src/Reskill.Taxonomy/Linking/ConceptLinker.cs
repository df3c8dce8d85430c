using System.Collections.Concurrent;
using Microsoft.Extensions.AI;
using Reskill.Taxonomy.Linking.Index;

namespace Reskill.Taxonomy;

/// <summary>Links free text to the concepts of a taxonomy: names compared by words, by letters and by meaning.</summary>
/// <remarks>Immutable after creation and thread-safe.</remarks>
public sealed class ConceptLinker
{
    /// <summary>Fewer texts than this are linked on the caller's thread.</summary>
    private const int TextsWorthThreads = 16;

    private readonly LabelIndex _index;
    private readonly LabelVectors? _vectors;
    private readonly IEmbeddingGenerator<string, Embedding<float>>? _embedder;
    private readonly ConcurrentBag<LinkScorer> _scorers = [];

    internal ConceptLinker(
        Taxonomy taxonomy, LabelIndex index, IEmbeddingGenerator<string, Embedding<float>>? embedder, LabelVectors? vectors)
    {
        Taxonomy = taxonomy;
        _index = index;
        _embedder = embedder;
        _vectors = vectors;
    }

    /// <summary>The taxonomy linked to.</summary>
    public Taxonomy Taxonomy { get; }

    /// <summary>Which of its concepts.</summary>
    public ConceptKind Kind => _index.Kind;

    /// <summary>Builds a linker.</summary>
    /// <param name="taxonomy">The taxonomy linked to.</param>
    /// <param name="kind">Which of its concepts.</param>
    /// <param name="embedder">Adds closeness in meaning; without it only words and letters count. Not owned.</param>
    /// <param name="cancellationToken">Stops the embedding of the labels.</param>
    public static async Task<ConceptLinker> CreateAsync(
        Taxonomy taxonomy,
        ConceptKind kind,
        IEmbeddingGenerator<string, Embedding<float>>? embedder = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(taxonomy);
        cancellationToken.ThrowIfCancellationRequested();
        LabelIndex index = BuildIndex(taxonomy, kind);
        LabelVectors? vectors = embedder is null
            ? null
            : await LabelVectors.CreateAsync(index.LabelTexts, embedder, cancellationToken).ConfigureAwait(false);
        return new ConceptLinker(taxonomy, index, embedder, vectors);
    }

    /// <summary>Links texts, in their order: for each the concepts found, best first, each once.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<ConceptMatch>>> LinkAsync(
        IReadOnlyList<string> texts, LinkRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Top, 1, nameof(request));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(request.Top, 1_000, nameof(request));
        GeneratedEmbeddings<Embedding<float>>? embeddings = _embedder is null || texts.Count == 0
            ? null
            : await _embedder.GenerateAsync(texts, null, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<ConceptMatch>[] results = new IReadOnlyList<ConceptMatch>[texts.Count];
        if (texts.Count < TextsWorthThreads)
        {
            for (int i = 0; i < results.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                results[i] = Link(texts[i], request, embeddings?[i]);
            }
        }
        else
        {
            Parallel.For(0, results.Length, new ParallelOptions { CancellationToken = cancellationToken }, i =>
                results[i] = Link(texts[i], request, embeddings?[i]));
        }

        return results;
    }

    /// <summary>Indexes the labels of a taxonomy.</summary>
    internal static LabelIndex BuildIndex(Taxonomy taxonomy, ConceptKind kind)
        => LabelIndexBuilder.Build(kind, kind == ConceptKind.Occupations ? taxonomy.Occupations : taxonomy.Skills);

    private IReadOnlyList<ConceptMatch> Link(string text, LinkRequest request, Embedding<float>? embedding)
    {
        if (!_scorers.TryTake(out LinkScorer? scorer))
        {
            scorer = new LinkScorer(_index, _vectors);
        }

        IReadOnlyList<ConceptMatch> matches = scorer.Link(text, request, embedding is null ? [] : embedding.Vector.Span);

        // A scorer whose work was cut short by an exception is not clean: only whole ones come back here.
        _scorers.Add(scorer);
        return matches;
    }
}
