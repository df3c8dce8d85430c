using Reskill.Profiles.Sections;

namespace Reskill.Profiles.Reading.Pdf;

/// <summary>Judges rows by how they stand out.</summary>
internal static class RowStyle
{
    private const double LargerThanBody = 1.08;
    private const double WiderThanUsual = 1.4;

    /// <summary>Whether a row starts a new part: a known heading, or larger than the text with more space above.</summary>
    public static bool LooksLikeHeading(IReadOnlyList<Row> rows, int index)
    {
        Row row = rows[index];
        if (HeadingReader.Read(row.Text()) is not null)
        {
            return true;
        }

        double body = Median(rows.Select(other => other.Size));
        double space = Median(Enumerable.Range(1, rows.Count - 1).Select(i => rows[i - 1].Baseline - rows[i].Baseline));
        bool standsOut = row.Size > body * LargerThanBody || row.IsBold;
        return standsOut && index > 0 && rows[index - 1].Baseline - row.Baseline > space * WiderThanUsual;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? 0 : sorted[sorted.Length / 2];
    }
}
