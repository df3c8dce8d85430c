namespace Reskill.Profiles.Reading.Pdf;

/// <summary>The rows of a region that stand beside a gutter, cut in two.</summary>
internal sealed class Sides
{
    // A list laid out in two columns, or a box beside the text; a sidebar is longer or has headings.
    private const int LongestList = 8;

    private readonly IReadOnlyList<Row> _rows;
    private readonly double _gutter;
    private readonly Row?[] _left;
    private readonly Row?[] _right;

    public Sides(IReadOnlyList<Row> rows, int first, int last, double gutter)
    {
        _rows = rows;
        _gutter = gutter;
        First = first;
        Last = last;
        _left = [.. Enumerable.Range(first, last - first + 1).Select(i => rows[i].Part(gutter, Side.Left))];
        _right = [.. Enumerable.Range(first, last - first + 1).Select(i => rows[i].Part(gutter, Side.Right))];
        Kind = GutterKinds.Of(_left, _right);
    }

    public int First { get; }

    public int Last { get; }

    public GutterKind? Kind { get; }

    /// <summary>How high both sides stand beside each other.</summary>
    public double Height
    {
        get
        {
            Row[] left = [.. _left.OfType<Row>()];
            Row[] right = [.. _right.OfType<Row>()];
            return left.Length == 0 || right.Length == 0
                ? 0
                : Math.Min(left[0].Baseline, right[0].Baseline) - Math.Max(left[^1].Baseline, right[^1].Baseline);
        }
    }

    /// <summary>When the shorter side is a short list without headings: the rows beside it alone; else null.</summary>
    public Sides? TrimToList()
    {
        Row?[] shorter = _left.Count(row => row is not null) < _right.Count(row => row is not null) ? _left : _right;
        int first = Array.FindIndex(shorter, row => row is not null);
        int last = Array.FindLastIndex(shorter, row => row is not null);
        bool isList = first >= 0
            && shorter.Count(row => row is not null) <= LongestList
            && !Enumerable.Range(first, last - first + 1).Any(i => IsHeading(_left[i]) || IsHeading(_right[i]));
        return isList ? new Sides(_rows, First + first, First + last, _gutter) : null;
    }

    /// <summary>
    /// Wider rows follow: rows below the shorter side belong to them from their first heading on.
    /// </summary>
    public Sides TrimToHeading()
    {
        int shorter = Math.Min(
            Array.FindLastIndex(_left, row => row is not null), Array.FindLastIndex(_right, row => row is not null));
        for (int i = shorter + 1; i < _left.Length; i++)
        {
            if (RowStyle.LooksLikeHeading(_rows, First + i))
            {
                return new Sides(_rows, First, First + i - 1, _gutter);
            }
        }

        return this;
    }

    private static bool IsHeading(Row? row) => row is not null && GutterKinds.IsHeading(row);
}
