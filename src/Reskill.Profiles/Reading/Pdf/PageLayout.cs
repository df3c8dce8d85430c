using Reskill.Profiles.Dates;

namespace Reskill.Profiles.Reading.Pdf;

/// <summary>A line of a page in reading order.</summary>
/// <param name="Row">Its words.</param>
/// <param name="Column">The column it is in.</param>
/// <param name="RightEdge">How far to the right its column goes.</param>
internal sealed record PlacedRow(Row Row, PageColumn Column, double RightEdge);

/// <summary>A column, or the page around its columns.</summary>
internal sealed record PageColumn(int Number, int Parent);

/// <summary>Puts the rows of one page in reading order: regions are cut at their gutters, again and again.</summary>
internal sealed class PageLayout(Func<int> nextColumn, CancellationToken deadline)
{
    private const int DeepestCut = 12;

    private readonly List<PlacedRow> _placed = [];

    /// <summary>Lays a page out.</summary>
    public List<PlacedRow> Lay(List<Row> rows, double pageWidth, PageColumn page)
    {
        _placed.Clear();
        if (rows.Count > 0)
        {
            Lay(rows, RightEdge(rows, pageWidth), page, 0);
        }

        return [.. _placed];
    }

    private void Lay(IReadOnlyList<Row> rows, double rightEdge, PageColumn column, int depth)
    {
        if (rows.Count == 0)
        {
            return;
        }

        if (depth >= DeepestCut || GutterFinder.Find(rows, deadline) is not Gutter gutter)
        {
            foreach (Row row in rows)
            {
                _placed.Add(new PlacedRow(row, column, rightEdge));
            }

            return;
        }

        Lay([.. rows.Take(gutter.First)], rightEdge, column, depth + 1);
        Row[] beside = [.. rows.Skip(gutter.First).Take(gutter.Last - gutter.First + 1)];
        switch (gutter.Kind)
        {
            case GutterKind.Columns:
                LayColumns(beside, gutter.X, rightEdge, column, depth);
                break;
            case GutterKind.MarginCells:
                LayMargin(beside, gutter.X, rightEdge, column, depth);
                break;
            default:
                _placed.AddRange(beside.Select(row => new PlacedRow(row, column, rightEdge)));
                break;
        }

        Lay([.. rows.Skip(gutter.Last + 1)], rightEdge, column, depth + 1);
    }

    private void LayColumns(Row[] rows, double gutter, double rightEdge, PageColumn column, int depth)
    {
        Row[] left = Side(rows, gutter, Pdf.Side.Left);
        Row[] right = Side(rows, gutter, Pdf.Side.Right);
        Lay(left, left.Max(row => row.Right), new PageColumn(nextColumn(), column.Number), depth + 1);
        Lay(right, rightEdge, new PageColumn(nextColumn(), column.Number), depth + 1);
    }

    // Each cell of the margin, then the rows beside it down to the next cell.
    private void LayMargin(Row[] rows, double gutter, double rightEdge, PageColumn column, int depth)
    {
        double cellEdge = Side(rows, gutter, Pdf.Side.Left).Max(row => row.Right);
        List<Row> cell = [];
        List<Row> beside = [];
        foreach (Row row in rows)
        {
            if (row.Part(gutter, Pdf.Side.Left) is Row margin)
            {
                bool goesOn = cell.Count > 0 ? DateReader.ContinuesDate(cell[^1].Text(), margin.Text()) : beside.Count == 0;
                if (!goesOn)
                {
                    Flush();
                }

                cell.Add(margin);
            }

            if (row.Part(gutter, Pdf.Side.Right) is Row part)
            {
                beside.Add(part);
            }
        }

        Flush();

        void Flush()
        {
            if (cell.Count > 0)
            {
                Row whole = new([.. cell.SelectMany(part => part.Words)]);
                _placed.Add(new PlacedRow(cell.Count == 1 ? cell[0] : whole, column, cellEdge));
            }

            Lay([.. beside], rightEdge, column, depth + 1);
            cell.Clear();
            beside.Clear();
        }
    }

    private static Row[] Side(Row[] rows, double gutter, Side side) => [.. rows.Select(row => row.Part(gutter, side)).OfType<Row>()];

    // Where several rows end, the text is as wide as that; else as wide as the margin at its left lets think.
    private static double RightEdge(List<Row> rows, double pageWidth)
    {
        double longest = rows.Max(row => row.Right);
        double tolerance = 2 * rows[0].Size;
        return rows.Count(row => row.Right > longest - tolerance) > 1
            ? longest
            : Math.Max(longest, pageWidth - rows.Min(row => row.Left));
    }
}
