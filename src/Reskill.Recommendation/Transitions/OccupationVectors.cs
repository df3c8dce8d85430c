using Microsoft.Extensions.AI;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Transitions;

/// <summary>The names of the occupations as unit vectors, computed on first use and kept. Thread-safe.</summary>
internal sealed class OccupationVectors(Taxonomy.Taxonomy taxonomy, IEmbeddingGenerator<string, Embedding<float>> embedder)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Language, Task<float[][]>> _vectors = [];
    private readonly HashSet<Language> _languages =
        [.. taxonomy.Occupations.SelectMany(occupation => occupation.Labels).Where(label => label.Kind == LabelKind.Preferred).Select(label => label.Language)];

    /// <summary>Whether the occupations have names of their own in a language.</summary>
    public bool Speaks(Language language) => _languages.Contains(language);

    /// <summary>One vector by occupation, in the order of the taxonomy.</summary>
    public Task<float[][]> GetAsync(Language language, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (!_vectors.TryGetValue(language, out Task<float[][]>? vectors) || vectors.IsFaulted)
            {
                // Shared by every caller, so none of them can cancel it for the others.
                vectors = EmbedAsync([.. taxonomy.Occupations.Select(occupation => occupation.Label(language))], CancellationToken.None);
                _vectors[language] = vectors;
            }

            return vectors.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Texts as unit vectors.</summary>
    public async Task<float[][]> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        GeneratedEmbeddings<Embedding<float>> embeddings =
            await embedder.GenerateAsync(texts, cancellationToken: cancellationToken).ConfigureAwait(false);
        return [.. embeddings.Select(embedding => Normalise(embedding.Vector.Span))];
    }

    private static float[] Normalise(ReadOnlySpan<float> vector)
    {
        double square = 0;
        foreach (float value in vector)
        {
            square += value * value;
        }

        float[] unit = vector.ToArray();
        if (square > 0)
        {
            float scale = (float)(1 / Math.Sqrt(square));
            for (int i = 0; i < unit.Length; i++)
            {
                unit[i] *= scale;
            }
        }

        return unit;
    }
}
