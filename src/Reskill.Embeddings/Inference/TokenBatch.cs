namespace Reskill.Embeddings.Inference;

/// <summary>Texts of like length that are run together: rows of ids, padded on the right to the longest.</summary>
internal sealed class TokenBatch
{
    private TokenBatch(int[][] rows, int[] positions, int width)
    {
        Rows = rows;
        Positions = positions;
        Width = width;
    }

    /// <summary>Ids of each text, none empty.</summary>
    public int[][] Rows { get; }

    /// <summary>Where each text stood in the caller's list.</summary>
    public int[] Positions { get; }

    /// <summary>Ids of the longest text.</summary>
    public int Width { get; }

    /// <summary>Shape of the tensors: texts, tokens.</summary>
    public long[] Shape => [Rows.Length, Width];

    /// <summary>Groups texts by length, within the limits of the options. Texts without ids are in no batch.</summary>
    public static IEnumerable<TokenBatch> Group(int[][] texts, OnnxTextEmbedderOptions options)
    {
        int[] order = [.. Enumerable.Range(0, texts.Length).Where(index => texts[index].Length > 0)];
        // Stable: equal lengths keep the caller's order, so that the same texts make the same batches.
        order = [.. order.OrderBy(index => texts[index].Length)];
        int first = 0;
        while (first < order.Length)
        {
            int next = first + 1;
            while (next < order.Length
                && next - first < options.BatchTexts
                && (long)(next - first + 1) * texts[order[next]].Length <= options.BatchTokens)
            {
                next++;
            }

            int[] positions = order[first..next];
            yield return new TokenBatch([.. positions.Select(index => texts[index])], positions, texts[positions[^1]].Length);
            first = next;
        }
    }

    /// <summary>The ids, padded.</summary>
    public long[] Ids(int paddingId)
    {
        long[] ids = new long[Rows.Length * Width];
        if (paddingId != 0)
        {
            Array.Fill(ids, paddingId);
        }

        for (int row = 0; row < Rows.Length; row++)
        {
            int[] source = Rows[row];
            Span<long> target = ids.AsSpan(row * Width, source.Length);
            for (int index = 0; index < source.Length; index++)
            {
                target[index] = source[index];
            }
        }

        return ids;
    }

    /// <summary>1 on ids, 0 on padding.</summary>
    public long[] Mask()
    {
        long[] mask = new long[Rows.Length * Width];
        for (int row = 0; row < Rows.Length; row++)
        {
            mask.AsSpan(row * Width, Rows[row].Length).Fill(1);
        }

        return mask;
    }
}
