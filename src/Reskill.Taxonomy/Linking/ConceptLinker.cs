using Microsoft.Extensions.AI;

namespace Reskill.Taxonomy;

/// <summary>Which concepts of a taxonomy a linker looks among.</summary>
public enum ConceptKind
{
    /// <summary>Occupations and their appellations.</summary>
    Occupations,

    /// <summary>Skills and knowledge.</summary>
    Skills,
}

/// <summary>What one call to a linker asks for.</summary>
public sealed class LinkRequest
{
    /// <summary>How many concepts to return at most, 1 to 1,000. Default 10.</summary>
    public int Top { get; init; } = 10;

    /// <summary>The language of the texts and of the labels returned. Default French.</summary>
    public Language Language { get; init; } = Language.French;

    /// <summary>Only labels of this language may match; null (default) for any.</summary>
    public Language? LabelLanguage { get; init; }

    /// <summary>Concepts below this score are left out, in [0, 1]. Default 0: only unrelated ones are.</summary>
    public double MinimumScore { get; init; }
}

/// <summary>Links free text to the concepts of a taxonomy: names compared by words, by letters and by meaning.</summary>
/// <remarks>Immutable after creation and thread-safe.</remarks>
public sealed class ConceptLinker
{
    private ConceptLinker(Taxonomy taxonomy, ConceptKind kind, IEmbeddingGenerator<string, Embedding<float>>? embedder)
    {
        Taxonomy = taxonomy;
        Kind = kind;
        _embedder = embedder;
    }

    private readonly IEmbeddingGenerator<string, Embedding<float>>? _embedder;

    /// <summary>The taxonomy linked to.</summary>
    public Taxonomy Taxonomy { get; }

    /// <summary>Which of its concepts.</summary>
    public ConceptKind Kind { get; }

    /// <summary>Builds a linker.</summary>
    /// <param name="taxonomy">The taxonomy linked to.</param>
    /// <param name="kind">Which of its concepts.</param>
    /// <param name="embedder">Adds closeness in meaning; without it only words and letters count. Not owned.</param>
    /// <param name="cancellationToken">Stops the embedding of the labels.</param>
    public static Task<ConceptLinker> CreateAsync(
        Taxonomy taxonomy,
        ConceptKind kind,
        IEmbeddingGenerator<string, Embedding<float>>? embedder = null,
        CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(new ConceptLinker(taxonomy, kind, embedder));
    }

    /// <summary>Links texts, in their order: for each the concepts found, best first, each once.</summary>
    public Task<IReadOnlyList<IReadOnlyList<ConceptMatch>>> LinkAsync(
        IReadOnlyList<string> texts, LinkRequest request, CancellationToken cancellationToken = default)
        => throw new NotImplementedException($"{_embedder}");
}
