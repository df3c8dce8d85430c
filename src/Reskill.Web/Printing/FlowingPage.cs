using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Reskill.Web.Printing;

/// <summary>Text set line by line down A4 pages, with wrapping, page breaks and page numbers.</summary>
internal sealed class FlowingPage : IDisposable
{
    private const double Margin = 50;
    private const double FooterHeight = 30;
    private static readonly XColor Ink = XColor.FromArgb(0x1C, 0x1B, 0x17);
    private static readonly XColor Rule = XColor.FromArgb(0xD8, 0xD2, 0xC4);

    private readonly PdfDocument _document;
    private XGraphics _graphics;
    private PdfPage _page;
    private double _y;

    /// <summary>Starts the first page of a document.</summary>
    public FlowingPage(PdfDocument document)
    {
        _document = document;
        (_page, _graphics) = NewPage();
    }

    private double Width => _page.Width.Point - (2 * Margin);

    /// <summary>Writes a paragraph.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="size">In points.</param>
    /// <param name="style">Regular or bold.</param>
    /// <param name="indent">From the left margin, in points.</param>
    /// <param name="colour">Of the letters; null for the usual ink.</param>
    public void Paragraph(string text, double size = 10, XFontStyleEx style = XFontStyleEx.Regular, double indent = 0, XColor? colour = null)
    {
        XFont font = new(InstalledFont.Family, size, style);
        XSolidBrush brush = new(colour ?? Ink);
        double lineHeight = size * 1.4;
        foreach (string line in Wrap(text, font, Width - indent))
        {
            Room(lineHeight);
            _graphics.DrawString(line, font, brush, new XPoint(Margin + indent, _y + size));
            _y += lineHeight;
        }
    }

    /// <summary>Leaves a blank.</summary>
    public void Space(double points) => _y += points;

    /// <summary>Writes a heading above a rule, never alone at the foot of a page.</summary>
    public void Heading(string text)
    {
        Space(12);
        Room(80);
        _graphics.DrawLine(new XPen(Rule, 0.8), Margin, _y, Margin + Width, _y);
        Space(6);
        Paragraph(text, 13, XFontStyleEx.Bold);
    }

    /// <summary>Writes a row of cells, each cut to its column.</summary>
    /// <param name="cells">Texts; short ones.</param>
    /// <param name="shares">Share of the width of each column; they add up to 1.</param>
    /// <param name="style">Regular or bold.</param>
    public void Row(IReadOnlyList<string> cells, IReadOnlyList<double> shares, XFontStyleEx style = XFontStyleEx.Regular)
    {
        XFont font = new(InstalledFont.Family, 9, style);
        List<string>[] lines = [.. cells.Select((cell, i) => Wrap(cell, font, (Width * shares[i]) - 6).ToList())];
        double height = (lines.Max(cell => cell.Count) * 12) + 3;
        Room(height);
        double x = Margin;
        for (int i = 0; i < lines.Length; i++)
        {
            for (int line = 0; line < lines[i].Count; line++)
            {
                _graphics.DrawString(lines[i][line], font, new XSolidBrush(Ink), new XPoint(x, _y + 10 + (line * 12)));
            }

            x += Width * shares[i];
        }

        _y += height;
    }

    /// <summary>Ends the last page and writes the foot of each.</summary>
    /// <param name="foot">The text at the left of each foot.</param>
    public void Finish(string foot)
    {
        _graphics.Dispose();
        XFont font = new(InstalledFont.Family, 8);
        for (int i = 0; i < _document.PageCount; i++)
        {
            using XGraphics graphics = XGraphics.FromPdfPage(_document.Pages[i], XGraphicsPdfPageOptions.Append);
            double y = _document.Pages[i].Height.Point - Margin + 20;
            graphics.DrawString(foot, font, new XSolidBrush(Ink), new XPoint(Margin, y));
            graphics.DrawString($"{i + 1} / {_document.PageCount}", font, new XSolidBrush(Ink), new XPoint(Margin + Width, y), XStringFormats.BaseLineRight);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _graphics.Dispose();

    private (PdfPage Page, XGraphics Graphics) NewPage()
    {
        PdfPage page = _document.AddPage();
        page.Size = PageSize.A4;
        _y = Margin;
        return (page, XGraphics.FromPdfPage(page));
    }

    private void Room(double height)
    {
        if (_y + height > _page.Height.Point - Margin - FooterHeight)
        {
            _graphics.Dispose();
            (_page, _graphics) = NewPage();
        }
    }

    private IEnumerable<string> Wrap(string text, XFont font, double width)
    {
        string line = "";

        // Few fonts have the narrow no-break space of French numbers; the usual one is as wide as a blank and breaks no line either.
        foreach (string word in text.Replace('\u202F', '\u00A0').Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && _graphics.MeasureString(longer, font).Width > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        yield return line;
    }
}
