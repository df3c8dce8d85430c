using System.Text;
using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Reading.Pdf;

/// <summary>The words on one baseline, or the part of them in one column.</summary>
internal sealed class Row
{
    // In shares of the letter's size: a space wider than this separates cells.
    private const double CellGap = 1.6;

    public Row(IReadOnlyList<Word> words)
    {
        Words = words;
        Size = words.Max(word => word.Size);
    }

    public IReadOnlyList<Word> Words { get; }

    public double Size { get; }

    public double Left => Words[0].Left;

    public double Right => Words[^1].Right;

    public double Baseline => Words[0].Baseline;

    public bool IsBold => Words.Where(word => word.IsBold).Sum(word => word.Text.Length) * 2 > Words.Sum(word => word.Text.Length);

    /// <summary>The text, cells separated by a tab, cleaned.</summary>
    public string Text()
    {
        StringBuilder text = new();
        for (int i = 0; i < Words.Count; i++)
        {
            if (i > 0)
            {
                bool isCell = Words[i].Left - Words[i - 1].Right > CellGap * Size;
                text.Append(isCell ? '\t' : ' ');
            }

            text.Append(Words[i].Text);
        }

        return TextCleaning.Clean(text.ToString());
    }

    /// <summary>The words that end left of a gutter, or start right of it; null when there is none.</summary>
    public Row? Part(double gutter, Side side)
    {
        Word[] words = [.. Words.Where(word => side == Side.Left ? word.Left < gutter : word.Left >= gutter)];
        return words.Length > 0 ? new Row(words) : null;
    }
}

/// <summary>A side of a gutter.</summary>
internal enum Side
{
    Left,
    Right,
}
