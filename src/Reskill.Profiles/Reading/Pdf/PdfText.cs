using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;
using PdfPage = UglyToad.PdfPig.Content.Page;

namespace Reskill.Profiles.Reading.Pdf;

/// <summary>The text of a PDF: PdfPig gives the letters, <see cref="PageLayout"/> puts them in reading order.</summary>
internal static class PdfText
{
    private const int DeepestNesting = 128;

    // A scan often carries a page number or a scanner's name as its only text.
    private const int FewestLetters = 25;

    public static CvDocument Read(byte[] bytes, ReadingContext context)
    {
        try
        {
            return Read(bytes, context, new BoundedFilters(context.Deadline));
        }
        catch (PdfDocumentEncryptedException exception)
        {
            throw CvMessages.PasswordProtected(context.Name, exception);
        }
        catch (Exception exception) when (exception is PdfDocumentStackDepthException or UnpackingException)
        {
            throw CvMessages.Unsafe(context.Name, exception);
        }
        catch (Exception exception) when (exception is not (CvException or OperationCanceledException or OutOfMemoryException))
        {
            // PdfPig meets damage with exceptions of any type.
            throw exception.InnerException is UnpackingException
                ? CvMessages.Unsafe(context.Name, exception)
                : CvMessages.Damaged(context.Name, exception);
        }
    }

    private static CvDocument Read(byte[] bytes, ReadingContext context, BoundedFilters filters)
    {
        ParsingOptions options = new()
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            MaxStackDepth = DeepestNesting,
            FilterProvider = filters,
        };
        using PdfDocument document = PdfDocument.Open(bytes, options);
        if (document.NumberOfPages > context.Options.MaximumPages)
        {
            throw CvMessages.TooManyPages(context.Name, document.NumberOfPages, context.Options.MaximumPages);
        }

        DocumentLayout layout = new(context.Deadline);
        int characters = 0;
        int letters = 0;
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            context.Deadline.ThrowIfCancellationRequested();
            PdfPage page = document.GetPage(number);
            characters += page.Letters.Count;
            letters += page.Letters.Count(letter => letter.Value.Length > 0 && char.IsLetter(letter.Value[0]));
            if (characters > context.Options.MaximumCharacters)
            {
                throw CvMessages.TooMuchText(context.Name, context.Options.MaximumCharacters);
            }

            layout.Add(number, page.Width, Glyphs(page));
        }

        if (filters.RefusedUnpacking)
        {
            throw CvMessages.Unsafe(context.Name);
        }

        return letters >= FewestLetters
            ? new CvDocument(layout.Lines, document.NumberOfPages)
            : throw CvMessages.NoText(context.Name);
    }

    private static List<Glyph> Glyphs(PdfPage page)
    {
        List<Glyph> glyphs = new(page.Letters.Count);
        HashSet<(string Text, int X, int Y)> seen = [];
        foreach (Letter letter in page.Letters)
        {
            double size = Math.Abs(letter.PointSize);
            if (letter.TextOrientation != TextOrientation.Horizontal || size < 1)
            {
                continue;
            }

            double left = Math.Min(letter.StartBaseLine.X, letter.EndBaseLine.X);
            double right = Math.Max(letter.StartBaseLine.X, letter.EndBaseLine.X);
            double baseline = letter.StartBaseLine.Y;

            // Some producers make bold by drawing a letter twice, a hair apart.
            if (seen.Add((letter.Value, (int)Math.Round(left), (int)Math.Round(baseline))))
            {
                glyphs.Add(new Glyph(letter.Value, left, right, baseline, size, IsBold(letter)));
            }
        }

        DrawnBullets.Add(glyphs, page.Paths);
        return glyphs;
    }

    private static bool IsBold(Letter letter)
        => letter.FontDetails.IsBold
            || letter.FontDetails.Weight >= 600
            || letter.FontName?.Contains("bold", StringComparison.OrdinalIgnoreCase) == true
            || letter.FontName?.Contains("black", StringComparison.OrdinalIgnoreCase) == true;
}
