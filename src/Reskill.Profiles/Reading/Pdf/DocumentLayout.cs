using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Reading.Pdf;

/// <summary>Gathers the lines of a document from its pages.</summary>
internal sealed class DocumentLayout(CancellationToken deadline)
{
    private readonly List<CvLine> _lines = [];
    private int _columns;
    private int _block = -1;
    private int _mainColumn = -1;

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<CvLine> Lines => _lines;

    /// <summary>Adds a page.</summary>
    public void Add(int number, double width, List<Glyph> glyphs)
    {
        PageColumn page = new(_columns++, _mainColumn);
        List<PlacedRow> rows = new PageLayout(() => _columns++, deadline).Lay(WordBuilder.Rows(glyphs), width, page);
        if (rows.Count == 0)
        {
            return;
        }

        ParagraphJoiner joiner = new();
        foreach (PlacedRow row in rows)
        {
            if (!joiner.TryJoin(row))
            {
                Close(joiner, number);
                joiner.Start(row);
            }
        }

        Close(joiner, number);

        // The next page goes on with what most of this one is about.
        _mainColumn = rows.GroupBy(row => row.Column.Number).MaxBy(group => group.Count())!.Key;
    }

    private void Close(ParagraphJoiner joiner, int page)
    {
        if (joiner.Current is not Paragraph paragraph)
        {
            return;
        }

        if (paragraph.StartsBlock)
        {
            _block++;
        }

        foreach (string text in TextCleaning.Bound(paragraph.Text))
        {
            _lines.Add(new CvLine(text, page, _block, Math.Round(paragraph.First.Row.Size, 1), paragraph.First.Row.IsBold)
            {
                Column = paragraph.First.Column.Number,
                ParentColumn = paragraph.First.Column.Parent,
            });
        }
    }
}
