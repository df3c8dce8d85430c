using System.Buffers.Binary;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
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

    /// <summary>Reads what <see cref="ToBytes"/> gave.</summary>
    public static LabelVectors FromBytes(ReadOnlySpan<byte> bytes)
    {
        int dimensions = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        ReadOnlySpan<Half> halves = MemoryMarshal.Cast<byte, Half>(bytes[sizeof(int)..]);
        float[] values = new float[halves.Length];
        TensorPrimitives.ConvertToSingle(halves, values);
        return new LabelVectors(values, dimensions);
    }

    /// <summary>The vectors in half precision, which moves a cosine by less than 0.001.</summary>
    public byte[] ToBytes()
    {
        byte[] bytes = new byte[sizeof(int) + (_values.Length * 2)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, _dimensions);
        TensorPrimitives.ConvertToHalf(_values, MemoryMarshal.Cast<byte, Half>(bytes.AsSpan(sizeof(int))));
        return bytes;
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
