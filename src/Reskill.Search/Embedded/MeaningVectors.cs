using System.Numerics.Tensors;
using System.Security.Cryptography;
using System.Text;
using Lucene.Net.Util;
using Microsoft.Extensions.AI;

namespace Reskill.Search.Embedded;

/// <summary>Vectors of records: taken from the index where the text is the same, made by the model where it is not.</summary>
internal static class MeaningVectors
{
    private const int BatchSize = 64;

    /// <summary>The vector of a text, of length 1 (all zero when the model makes nothing of it).</summary>
    public static async Task<float[]> OfAsync(
        IEmbeddingGenerator<string, Embedding<float>> embedder, string text, CancellationToken cancellationToken)
    {
        GeneratedEmbeddings<Embedding<float>> made = await embedder
            .GenerateAsync([text], cancellationToken: cancellationToken).ConfigureAwait(false);
        return Normalised(made[0].Vector.Span);
    }

    /// <summary>The vectors of records, in their order.</summary>
    /// <param name="known">An index of the same model, whose vectors may be taken; null for none.</param>
    /// <param name="embedder">The model.</param>
    /// <param name="records">The records.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    public static async Task<IReadOnlyList<float[]>> OfAsync(
        IndexSnapshot? known,
        IEmbeddingGenerator<string, Embedding<float>> embedder,
        IReadOnlyList<RecordDocument> records,
        CancellationToken cancellationToken)
    {
        float[][] vectors = new float[records.Count][];
        List<int> missing = [];
        for (int i = 0; i < records.Count; i++)
        {
            if (known is not null && Find(known, records[i]) is { } vector)
            {
                vectors[i] = vector;
            }
            else
            {
                missing.Add(i);
            }
        }

        foreach (int[] batch in missing.Chunk(BatchSize))
        {
            GeneratedEmbeddings<Embedding<float>> made = await embedder
                .GenerateAsync(batch.Select(i => records[i].Text.Meaning), cancellationToken: cancellationToken)
                .ConfigureAwait(false);
            foreach ((int at, int record) in batch.Index())
            {
                vectors[record] = Normalised(made[at].Vector.Span);
            }
        }

        return vectors;
    }

    /// <summary>What a text is recognised by.</summary>
    public static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private static float[]? Find(IndexSnapshot known, RecordDocument record)
    {
        foreach (IndexSegment segment in known.Segments)
        {
            foreach (int document in segment.Documents(IndexFields.Key, record.Key))
            {
                BytesRef hash = new();
                segment.Leaf.AtomicReader.GetBinaryDocValues(IndexFields.Meaning).Get(document, hash);
                return hash.AsSpan().SequenceEqual(Hash(record.Text.Meaning)) ? segment.Columns.Vector(document).ToArray() : null;
            }
        }

        return null;
    }

    private static float[] Normalised(ReadOnlySpan<float> vector)
    {
        float[] unit = vector.ToArray();
        float length = TensorPrimitives.Norm(vector);
        if (length > 0)
        {
            TensorPrimitives.Divide(vector, length, unit);
        }

        return unit;
    }
}
