using Reskill.Profiles.Dates;
using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Reading.Pdf;

/// <summary>Rows that are one line of the person who wrote them.</summary>
internal sealed record Paragraph(PlacedRow First, PlacedRow Last, string Text, bool StartsBlock);

/// <summary>Puts rows that the layout broke together again.</summary>
/// <remarks>
/// A row goes on in the next one when the next one's first word would not have fitted on it, or when the next one hangs
/// under the text of a list item.
/// </remarks>
internal sealed class ParagraphJoiner
{
    // In shares of the letter's size.
    private const double LargestLeading = 1.8;
    private const double BlockGap = 1.9;
    private const double Space = 0.25;
    private const double SameEdge = 0.6;
    private const double SizeTolerance = 0.06;

    private PlacedRow? _previous;

    /// <summary>The lines put together so far.</summary>
    public Paragraph? Current { get; private set; }

    /// <summary>Starts a new line.</summary>
    public void Start(PlacedRow row)
    {
        bool startsBlock = _previous is null
            || _previous.Column != row.Column
            || _previous.Row.Baseline - row.Row.Baseline is double gap && (gap < 0 || gap > BlockGap * row.Row.Size);
        Current = new Paragraph(row, row, row.Row.Text(), startsBlock);
        _previous = row;
    }

    /// <summary>Adds a row to the line when it goes on in it.</summary>
    public bool TryJoin(PlacedRow row)
    {
        if (Current is not Paragraph current || !Continues(current, row))
        {
            return false;
        }

        Current = current with { Last = row, Text = TextCleaning.Join(current.Text, row.Row.Text()) };
        _previous = row;
        return true;
    }

    private static bool Continues(Paragraph current, PlacedRow next)
    {
        Row last = current.Last.Row;
        double leading = last.Baseline - next.Row.Baseline;
        bool isSameText = current.Last.Column == next.Column
            && leading > 0
            && leading <= LargestLeading * last.Size
            && Math.Abs(last.Size - next.Row.Size) <= SizeTolerance * last.Size
            && last.IsBold == next.Row.IsBold;
        string text = next.Row.Text();
        if (!isSameText || text.Length == 0 || TextCleaning.IsItem(text) || text.Contains('\t', StringComparison.Ordinal))
        {
            return false;
        }

        if (TextCleaning.IsItem(current.Text) && next.Row.Left > current.First.Row.Left + (Space * next.Row.Size))
        {
            return true;
        }

        return Math.Abs(last.Left - next.Row.Left) <= SameEdge * next.Row.Size
            && (Openness.StartsInside(text) || Openness.EndsOpen(current.Text))
            && !DateReader.StartsWithDate(text)
            && !FirstWordFits(current.Last, next.Row);
    }

    private static bool FirstWordFits(PlacedRow last, Row next)
    {
        Word first = next.Words[0];
        double needed = (Space * next.Size) + first.Right - first.Left;
        return last.Row.Right + needed <= last.RightEdge + 1;
    }
}
