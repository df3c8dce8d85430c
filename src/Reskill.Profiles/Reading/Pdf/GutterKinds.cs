using Reskill.Profiles.Dates;
using Reskill.Profiles.Sections;
using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Reading.Pdf;

/// <summary>What a gutter separates.</summary>
internal enum GutterKind
{
    /// <summary>Two columns: the left one is read whole, then the right one.</summary>
    Columns,

    /// <summary>Dates or headings in the margin: each is read before what stands beside it.</summary>
    MarginCells,

    /// <summary>Cells of rows (a label and its value, a title and its dates): each row is read whole.</summary>
    Rows,
}

/// <summary>Tells the kinds of gutter apart by what stands on their sides.</summary>
internal static class GutterKinds
{
    private const double MostDates = 0.6;
    private const double MostAligned = 0.9;
    private const int LongestTable = 12;
    private const int MostLabelWords = 4;

    /// <summary>The kind, or null when the gutter separates nothing. The lists have one item per row.</summary>
    public static GutterKind? Of(IReadOnlyList<Row?> left, IReadOnlyList<Row?> right)
    {
        Row[] onLeft = [.. left.OfType<Row>()];
        Row[] onRight = [.. right.OfType<Row>()];
        if (Share(onRight, IsDate) >= MostDates)
        {
            return GutterKind.Rows;
        }

        if (Share(onLeft, row => IsDate(row) || IsHeading(row)) >= MostDates)
        {
            return GutterKind.MarginCells;
        }

        if (onLeft.Length < 2 || onRight.Length < 2)
        {
            return null;
        }

        return IsLabelTable(left, right) ? GutterKind.Rows : GutterKind.Columns;
    }

    private static bool IsLabelTable(IReadOnlyList<Row?> left, IReadOnlyList<Row?> right)
    {
        Row[] labels = [.. left.OfType<Row>()];
        int aligned = left.Zip(right).Count(pair => pair is { First: not null, Second: not null });
        return left.Count <= LongestTable
            && aligned >= MostAligned * labels.Length
            && labels.All(label => label.Words.Count <= MostLabelWords && !TextCleaning.IsItem(label.Text()))
            && !right.OfType<Row>().Any(row => TextCleaning.IsItem(row.Text()))
            && !labels.Any(IsHeading);
    }

    private static double Share(Row[] rows, Func<Row, bool> test) => rows.Length == 0 ? 0 : (double)rows.Count(test) / rows.Length;

    private static bool IsDate(Row row) => DateReader.IsNothingButDate(row.Text());

    /// <summary>Whether a row is a heading and nothing more.</summary>
    public static bool IsHeading(Row row) => HeadingReader.Read(row.Text()) is { Rest: null };
}
