namespace Reskill.Profiles.Reading.Pdf;

/// <summary>Letters to words, line by line.</summary>
internal static class WordBuilder
{
    // In shares of the letter's size. Letters of one line may sit a little apart in height; a space is about 0.25 wide.
    private const double SameBaseline = 0.35;
    private const double RunBreak = 1;
    private const double WordGap = 0.16;
    private const double LetterSpaced = 0.1;
    private const int FewestSpacedLetters = 5;

    /// <summary>The rows of a page, from the top, each with its words from the left.</summary>
    public static List<Row> Rows(List<Glyph> glyphs)
    {
        List<Row> rows = [];
        List<Glyph> line = [];
        double baseline = 0;
        foreach (Glyph glyph in glyphs.OrderByDescending(glyph => glyph.Baseline).ThenBy(glyph => glyph.Left))
        {
            if (line.Count > 0 && baseline - glyph.Baseline > SameBaseline * Math.Min(glyph.Size, line[0].Size))
            {
                Close();
            }

            if (line.Count == 0)
            {
                baseline = glyph.Baseline;
            }

            line.Add(glyph);
        }

        Close();
        return rows;

        void Close()
        {
            List<Word> words = Words(line);
            if (words.Count > 0)
            {
                rows.Add(new Row(words));
            }

            line.Clear();
        }
    }

    private static List<Word> Words(List<Glyph> line)
    {
        List<Glyph> sorted = [.. line.OrderBy(glyph => glyph.Left)];
        List<Word> words = [];
        int start = 0;
        for (int i = 1; i <= sorted.Count; i++)
        {
            // Two columns that share a baseline must not share a letter spacing.
            if (i == sorted.Count || sorted[i].Left - sorted[i - 1].Right > RunBreak * sorted[i - 1].Size)
            {
                AddRun(words, sorted[start..i]);
                start = i;
            }
        }

        return BulletWords.Attach(words);
    }

    private static void AddRun(List<Word> words, List<Glyph> run)
    {
        double gap = Math.Max(WordGap, MedianGap(run) + WordGap);
        List<Word> found = [];
        List<Glyph> word = [];
        for (int i = 0; i < run.Count; i++)
        {
            Glyph glyph = run[i];
            if (glyph.IsSpace && i > 0 && i + 1 < run.Count && IsCovered(run[i - 1], glyph, run[i + 1]))
            {
                continue;
            }

            if (word.Count > 0 && (glyph.IsSpace || glyph.Left - word[^1].Right > gap * glyph.Size))
            {
                found.Add(ToWord(word));
                word.Clear();
            }

            if (!glyph.IsSpace)
            {
                word.Add(glyph);
            }
        }

        if (word.Count > 0)
        {
            found.Add(ToWord(word));
        }

        words.AddRange(JoinSpacedLetters(found));
    }

    // A browser writes a soft hyphen that it does not use as a space, and the next letter over it.
    private static bool IsCovered(Glyph before, Glyph space, Glyph after)
    {
        double middle = (space.Left + space.Right) / 2;
        return before.Right > middle || after.Left < middle;
    }

    // Above zero only where every letter stands apart, as in a heading with letter spacing.
    private static double MedianGap(List<Glyph> run)
    {
        List<double> gaps = [];
        for (int i = 1; i < run.Count; i++)
        {
            if (!run[i].IsSpace && !run[i - 1].IsSpace)
            {
                gaps.Add((run[i].Left - run[i - 1].Right) / run[i].Size);
            }
        }

        gaps.Sort();
        double median = gaps.Count > 0 ? gaps[gaps.Count / 2] : 0;
        return gaps.Count >= FewestSpacedLetters - 1 && median > LetterSpaced ? median : 0;
    }

    // "E X P É R I E N C E   P R O" written with spaces: the wider ones are between words.
    private static List<Word> JoinSpacedLetters(List<Word> words)
    {
        int single = words.Count(word => word.Text.Length == 1 && char.IsLetter(word.Text[0]));
        if (single < FewestSpacedLetters || single < words.Count * 0.7)
        {
            return words;
        }

        List<double> gaps = [.. Enumerable.Range(1, words.Count - 1).Select(i => words[i].Left - words[i - 1].Right).Order()];
        double widest = gaps[gaps.Count / 2] * 1.8;
        List<Word> joined = [words[0]];
        for (int i = 1; i < words.Count; i++)
        {
            Word last = joined[^1];
            if (words[i].Left - words[i - 1].Right <= widest)
            {
                joined[^1] = last with { Text = last.Text + words[i].Text, Right = words[i].Right };
            }
            else
            {
                joined.Add(words[i]);
            }
        }

        return joined;
    }

    private static Word ToWord(List<Glyph> glyphs)
    {
        string text = string.Concat(glyphs.Select(glyph => glyph.Text));
        int bold = glyphs.Count(glyph => glyph.IsBold);
        return new Word(text, glyphs[0].Left, glyphs[^1].Right, glyphs[0].Baseline, glyphs.Max(glyph => glyph.Size), bold * 2 > glyphs.Count);
    }
}
