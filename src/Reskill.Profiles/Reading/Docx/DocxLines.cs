using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Reading.Docx;

/// <summary>Gathers the lines of a Word document: paragraphs, cells of tables, text boxes.</summary>
internal sealed class DocxLines(ParagraphStyles styles, ReadingContext context)
{
    // A cell with fewer paragraphs is a cell of a row; with more it is a column of the page.
    private const int FewestInColumn = 8;
    private const int Body = 0;
    private const int NoColumn = -1;

    private readonly List<CvLine> _lines = [];
    private readonly List<OpenXmlElement> _frames = [];
    private int _columns = 1;
    private int _block;
    private int _characters;

    public IReadOnlyList<CvLine> Lines => _lines;

    /// <summary>Adds the body, then the text boxes that stand on it.</summary>
    public void AddBody(Body body)
    {
        AddChildren(body, Body, NoColumn);

        // A text box may hold another: the list grows.
        for (int i = 0; i < _frames.Count; i++)
        {
            AddFrame(_frames[i]);
        }
    }

    /// <summary>Adds a part that stands apart from the body: header, footer, text box.</summary>
    public void AddFrame(OpenXmlElement? frame)
    {
        if (frame is not null)
        {
            AddChildren(frame, _columns++, NoColumn);
            _block++;
        }
    }

    private void AddChildren(OpenXmlElement parent, int column, int parentColumn)
    {
        context.Deadline.ThrowIfCancellationRequested();
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    AddParagraph(paragraph, column, parentColumn);
                    break;
                case Table table:
                    AddTable(table, column, parentColumn);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock:
                    AddChildren(child, column, parentColumn);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddTable(Table table, int column, int parentColumn)
    {
        _block++;
        foreach (TableRow row in table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().First() == table))
        {
            foreach (TableCell cell in row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row))
            {
                bool isColumn = cell.Descendants<Paragraph>().Count() >= FewestInColumn && row.Descendants<TableCell>().Count() > 1;
                AddChildren(cell, isColumn ? _columns++ : column, isColumn ? column : parentColumn);
            }

            _block++;
        }
    }

    private void AddParagraph(Paragraph paragraph, int column, int parentColumn)
    {
        StringBuilder text = new();
        AppendText(paragraph, text);
        bool isItem = paragraph.ParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value is > 0;
        Look look = styles.LookOf(paragraph);
        foreach (string raw in text.ToString().Split('\n'))
        {
            string line = TextCleaning.Clean(raw);
            if (line.Length == 0)
            {
                _block++;
                continue;
            }

            line = isItem && !TextCleaning.IsItem(line) ? TextCleaning.Bullet + line : line;
            _characters += line.Length;
            if (_characters > context.Options.MaximumCharacters)
            {
                throw CvMessages.TooMuchText(context.Name, context.Options.MaximumCharacters);
            }

            _lines.AddRange(TextCleaning.Bound(line).Select(part => new CvLine(part, 1, _block, look.Size, look.IsBold)
            {
                Column = column,
                ParentColumn = parentColumn,
            }));
        }
    }

    private void AppendText(OpenXmlElement parent, StringBuilder text)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            switch (child)
            {
                case Text run:
                    text.Append(run.Text);
                    break;
                case TabChar or PositionalTab:
                    text.Append('\t');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case SymbolChar symbol:
                    text.Append(symbol.Char?.Value is "F0B7" or "F0A7" ? "•" : " ");
                    break;
                case TextBoxContent box:
                    _frames.Add(box);
                    break;
                // The second of the two ways to draw the same thing.
                case AlternateContentFallback when parent is AlternateContent both && both.GetFirstChild<AlternateContentChoice>() is not null:
                case DeletedRun or MoveFromRun:
                    break;
                default:
                    AppendText(child, text);
                    break;
            }
        }
    }
}
