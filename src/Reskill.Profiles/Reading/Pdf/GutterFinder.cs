namespace Reskill.Profiles.Reading.Pdf;

/// <summary>An upright strip without text between two parts of a region.</summary>
/// <param name="First">The first row beside it.</param>
/// <param name="Last">The last row beside it.</param>
/// <param name="X">Where to cut.</param>
/// <param name="Kind">What stands on its sides.</param>
/// <param name="Height">How high both sides stand beside each other, in points.</param>
internal sealed record Gutter(int First, int Last, double X, GutterKind Kind, double Height);

/// <summary>Finds the gutter that cuts a region best.</summary>
/// <remarks>
/// Every wide space in a row, or between rows nearby, is followed up and down as long as the rows leave a strip of it free. What
/// stands on both sides of the strip says whether it separates columns (each read whole) or the cells of rows.
/// </remarks>
internal static class GutterFinder
{
    // In shares of the letter's size.
    private const double Narrowest = 0.9;
    private const double LowestHeight = 1;
    private const int Nearby = 2;

    // No page that a person wrote has as many; the search takes time by their square.
    private const int MostRows = 600;

    /// <summary>The best gutter of a region, or null.</summary>
    public static Gutter? Find(IReadOnlyList<Row> rows, CancellationToken deadline)
    {
        if (rows.Count > MostRows)
        {
            return null;
        }

        Gutter? best = null;
        HashSet<(int First, int Last, int X)> seen = [];
        for (int row = 0; row < rows.Count; row++)
        {
            deadline.ThrowIfCancellationRequested();
            foreach (Strip start in Strips(rows, row))
            {
                (int first, int last, Strip strip) = Extend(rows, row, start);
                if (seen.Add((first, last, (int)strip.Middle)) && Judge(rows, first, last, strip.Middle) is Gutter gutter
                    && IsBetter(gutter, best))
                {
                    best = gutter;
                }
            }
        }

        return best;
    }

    // The wide spaces of a row, and the one between its end and a row nearby that starts further right.
    private static IEnumerable<Strip> Strips(IReadOnlyList<Row> rows, int row)
    {
        double narrowest = Narrowest * rows[row].Size;
        IReadOnlyList<Word> words = rows[row].Words;
        for (int i = 1; i < words.Count; i++)
        {
            if (words[i].Left - words[i - 1].Right >= narrowest)
            {
                yield return new Strip(words[i - 1].Right, words[i].Left);
            }
        }

        for (int other = Math.Max(0, row - Nearby); other <= Math.Min(rows.Count - 1, row + Nearby); other++)
        {
            if (rows[other].Left - rows[row].Right >= narrowest)
            {
                yield return new Strip(rows[row].Right, rows[other].Left);
            }
        }
    }

    // Columns first: a column of dates is best seen once the sidebar is cut off.
    private static bool IsBetter(Gutter gutter, Gutter? best)
    {
        if (best is null)
        {
            return true;
        }

        bool isColumns = gutter.Kind == GutterKind.Columns;
        bool isBestColumns = best.Kind == GutterKind.Columns;
        return isColumns == isBestColumns ? gutter.Height > best.Height + 1 : isColumns;
    }

    private static (int First, int Last, Strip Strip) Extend(IReadOnlyList<Row> rows, int row, Strip strip)
    {
        int first = row;
        int last = row;
        while (last + 1 < rows.Count && Free(rows[last + 1], strip) is Strip below)
        {
            strip = below;
            last++;
        }

        while (first > 0 && Free(rows[first - 1], strip) is Strip above)
        {
            strip = above;
            first--;
        }

        return (first, last, strip);
    }

    private static Strip? Free(Row row, Strip strip)
    {
        double left = strip.Left;
        Strip widest = new(0, 0);
        foreach (Word word in row.Words)
        {
            if (word.Right <= strip.Left || word.Left >= strip.Right)
            {
                continue;
            }

            Widen(left, word.Left);
            left = Math.Max(left, word.Right);
        }

        Widen(left, strip.Right);
        return widest.Width >= Narrowest * row.Size ? widest : null;

        void Widen(double from, double to)
        {
            if (to - from > widest.Width)
            {
                widest = new Strip(from, to);
            }
        }
    }

    private static Gutter? Judge(IReadOnlyList<Row> rows, int first, int last, double x)
    {
        Sides sides = new(rows, first, last, x);
        if (sides.Kind is null or GutterKind.Columns && sides.TrimToList() is Sides list)
        {
            sides = list;
        }

        if (sides.Kind == GutterKind.Columns && sides.Last < rows.Count - 1)
        {
            sides = sides.TrimToHeading();
        }

        return sides.Kind is GutterKind kind && sides.Height >= LowestHeight * rows[first].Size
            ? new Gutter(sides.First, sides.Last, x, kind, sides.Height)
            : null;
    }

    private readonly record struct Strip(double Left, double Right)
    {
        public double Width => Right - Left;

        public double Middle => (Left + Right) / 2;
    }
}
