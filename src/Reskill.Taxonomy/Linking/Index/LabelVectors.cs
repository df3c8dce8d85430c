using System.Numerics.Tensors;
using Microsoft.Extensions.AI;

namespace Reskill.Taxonomy.Linking.Index;

/// <summary>The vectors of labels, of length 1, one after the other. Immutable.</summary>
internal sealed class LabelVectors
{
    private const int BatchSize = 256;

    private readonly float[] _values;
    private readonly int _dimensions;

    private LabelVectors(float[] values, int dimensions) => (_values, _dimensions) = (values, dimensions);

    /// <summary>How many labels there are.</summary>
    public int Count => _dimensions == 0 ? 0 : _values.Length / _dimensions;

    /// <summary>Embeds texts, batch by batch.</summary>
    public static async Task<LabelVectors> CreateAsync(
        IReadOnlyList<string> texts, IEmbeddingGenerator<string, Embedding<float>> embedder, CancellationToken cancellationToken)
    {
        float[] values = [];
        int dimensions = 0;
        int at = 0;
        foreach (string[] batch in texts.Chunk(BatchSize))
        {
            GeneratedEmbeddings<Embedding<float>> embeddings = await embedder.GenerateAsync(batch, null, cancellationToken).ConfigureAwait(false);
            foreach (Embedding<float> embedding in embeddings)
            {
                if (dimensions == 0)
                {
                    dimensions = embedding.Vector.Length;
                    values = new float[(long)texts.Count * dimensions];
                }

                CopyNormalized(embedding.Vector.Span, values.AsSpan(at++ * dimensions, dimensions));
            }
        }

        return new LabelVectors(values, dimensions);
    }

    /// <summary>Cosine of a vector with each label's.</summary>
    public void Compare(ReadOnlySpan<float> vector, Span<float> cosines)
    {
        Span<float> unit = new float[_dimensions];
        CopyNormalized(vector, unit);
        for (int i = 0; i < cosines.Length; i++)
        {
            cosines[i] = TensorPrimitives.Dot(unit, _values.AsSpan(i * _dimensions, _dimensions));
        }
    }

    private static void CopyNormalized(ReadOnlySpan<float> vector, Span<float> target)
    {
        float norm = TensorPrimitives.Norm(vector);
        if (norm > 0)
        {
            TensorPrimitives.Divide(vector, norm, target);
        }
    }
}
