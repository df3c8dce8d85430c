using Reskill.Training.Numerics;

namespace Reskill.Training.HashedEmbeddings;

/// <summary>A vector for each bucket of n-grams; a text's vector is the sum of those of its n-grams.</summary>
internal sealed class NgramTable
{
    private NgramTable(float[] values, int dimensions)
    {
        Values = values;
        Dimensions = dimensions;
    }

    /// <summary>Row after row.</summary>
    public float[] Values { get; }

    /// <summary>Length of a row.</summary>
    public int Dimensions { get; }

    /// <summary>
    /// Random signs weighted by rarity: dot products come out as those of the weighted n-gram counts, up to chance
    /// (Achlioptas 2003, the sign form of the Johnson-Lindenstrauss lemma).
    /// </summary>
    /// <param name="buckets">Rows.</param>
    /// <param name="dimensions">Length of a row.</param>
    /// <param name="documents">N-grams of the texts that rarity is counted in.</param>
    /// <param name="random">Gives the signs.</param>
    public static NgramTable Create(int buckets, int dimensions, IReadOnlyList<int[]> documents, SplitMix64 random)
    {
        int[] frequency = new int[buckets];
        foreach (int id in documents.SelectMany(ids => ids))
        {
            frequency[id]++;
        }

        float[] values = new float[buckets * dimensions];
        for (int row = 0; row < buckets; row++)
        {
            float rarity = (float)PortableMath.Log((documents.Count + 1.0) / (frequency[row] + 1.0));
            foreach (ref float value in values.AsSpan(row * dimensions, dimensions))
            {
                value = (random.NextBits() & 1) == 0 ? rarity : -rarity;
            }
        }

        return new NgramTable(values, dimensions);
    }

    /// <summary>The row of a bucket.</summary>
    public Span<float> Row(int id) => Values.AsSpan(id * Dimensions, Dimensions);

    /// <summary>Writes the sum of the rows, scaled to length 1, into <paramref name="vector"/>.</summary>
    /// <returns>The length before scaling, never 0.</returns>
    public float Embed(int[] ids, Span<float> vector)
    {
        vector.Clear();
        foreach (int id in ids)
        {
            PortableVector.AddScaled(vector, Row(id), 1);
        }

        float norm = MathF.Sqrt(PortableVector.Dot(vector, vector)) + 1e-6f;
        foreach (ref float value in vector)
        {
            value /= norm;
        }

        return norm;
    }

    /// <summary>The table in 8 bits: the nearest multiples of one scale, which the largest value sets.</summary>
    public (sbyte[] Table, float Scale) Quantise()
    {
        float largest = 0;
        foreach (float value in Values)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        float scale = largest / sbyte.MaxValue;
        sbyte[] table = new sbyte[Values.Length];
        for (int index = 0; index < table.Length; index++)
        {
            table[index] = (sbyte)MathF.Round(Values[index] / scale);
        }

        return (table, scale);
    }
}
