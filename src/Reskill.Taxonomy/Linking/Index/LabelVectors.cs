using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Microsoft.Extensions.AI;

namespace Reskill.Taxonomy.Linking.Index;

/// <summary>The directions of labels in the space of a model, a signed byte a dimension, one label after the other. Immutable.</summary>
/// <remarks>Bytes move a cosine by less than 0.01 and make the scan of all labels four times shorter than floats do.</remarks>
internal sealed class LabelVectors
{
    private const int BatchSize = 256;

    private readonly sbyte[] _values;
    private readonly float[] _scales;
    private readonly int _dimensions;

    private LabelVectors(sbyte[] values, float[] scales, int dimensions) => (_values, _scales, _dimensions) = (values, scales, dimensions);

    /// <summary>How many labels there are.</summary>
    public int Count => _scales.Length;

    /// <summary>Embeds texts, batch by batch.</summary>
    public static async Task<LabelVectors> CreateAsync(
        IReadOnlyList<string> texts, IEmbeddingGenerator<string, Embedding<float>> embedder, CancellationToken cancellationToken)
    {
        sbyte[] values = [];
        float[] scales = new float[texts.Count];
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
                    values = new sbyte[(long)texts.Count * dimensions];
                }

                scales[at] = Quantize(embedding.Vector.Span, values.AsSpan(at * dimensions, dimensions));
                at++;
            }
        }

        return new LabelVectors(values, scales, dimensions);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LabelVectors Read(ReadOnlySpan<byte> bytes)
    {
        int count = BitConverter.ToInt32(bytes);
        int dimensions = BitConverter.ToInt32(bytes[sizeof(int)..]);
        ReadOnlySpan<byte> rest = bytes[(2 * sizeof(int))..];
        float[] scales = MemoryMarshal.Cast<byte, float>(rest[..(count * sizeof(float))]).ToArray();
        return new LabelVectors(MemoryMarshal.Cast<byte, sbyte>(rest[(count * sizeof(float))..]).ToArray(), scales, dimensions);
    }

    /// <summary>Writes the vectors.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Count);
        writer.Write(_dimensions);
        writer.Write(MemoryMarshal.AsBytes<float>(_scales));
        writer.Write(MemoryMarshal.AsBytes<sbyte>(_values));
    }

    /// <summary>Cosine of a vector with each label's.</summary>
    public void Compare(ReadOnlySpan<float> vector, Span<float> cosines)
    {
        Span<sbyte> query = stackalloc sbyte[_dimensions];
        float scale = Quantize(vector, query);
        for (int i = 0; i < cosines.Length; i++)
        {
            cosines[i] = scale * _scales[i] * ByteDotProduct.Of(query, _values.AsSpan(i * _dimensions, _dimensions));
        }
    }

    /// <summary>Rounds a vector to bytes; returns what a product with it must be multiplied by to be of length 1.</summary>
    private static float Quantize(ReadOnlySpan<float> vector, Span<sbyte> bytes)
    {
        float largest = Math.Abs(TensorPrimitives.MaxMagnitude(vector));
        if (!(largest > 0))
        {
            bytes.Clear();
            return 0;
        }

        float step = sbyte.MaxValue / largest;
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (sbyte)MathF.Round(vector[i] * step);
        }

        return 1 / MathF.Sqrt(ByteDotProduct.Of(bytes, bytes));
    }
}
