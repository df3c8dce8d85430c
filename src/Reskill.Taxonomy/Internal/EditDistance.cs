namespace Reskill.Taxonomy.Internal;

/// <summary>Edits between two words: insert, delete, replace, swap two neighbours (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <summary>The number of edits, or <paramref name="limit"/> + 1 when there are more.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        int width = right.Length + 1;
        Span<int> rows = width <= 128 ? stackalloc int[3 * width] : new int[3 * width];
        Span<int> before = rows[..width];
        Span<int> above = rows.Slice(width, width);
        Span<int> row = rows[(2 * width)..];
        for (int j = 0; j < width; j++)
        {
            above[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            int best = i;
            for (int j = 1; j < width; j++)
            {
                int replaced = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                best = Math.Min(best, row[j]);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            Span<int> oldest = before;
            before = above;
            above = row;
            row = oldest;
        }

        return Math.Min(above[right.Length], limit + 1);
    }
}
