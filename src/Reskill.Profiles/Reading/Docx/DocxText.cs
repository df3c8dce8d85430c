using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Reskill.Profiles.Reading.Docx;

/// <summary>The text of a Word document, by Open XML SDK.</summary>
internal static class DocxText
{
    private const int FewestLetters = 25;

    public static CvDocument Read(byte[] bytes, ReadingContext context)
    {
        try
        {
            PackageGuard.Check(bytes, context);
            using MemoryStream stream = new(bytes, writable: false);
            using WordprocessingDocument package = WordprocessingDocument.Open(
                stream, isEditable: false, new OpenSettings { AutoSave = false, MaxCharactersInPart = PackageGuard.MostUnpackedInPart });
            MainDocumentPart main = package.MainDocumentPart ?? throw CvMessages.UnsupportedType(context.Name);
            return Read(main, context);
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or InvalidDataException or FormatException
            or System.Xml.XmlException or IOException or ArgumentException or InvalidOperationException)
        {
            throw CvMessages.Damaged(context.Name, exception);
        }
    }

    private static CvDocument Read(MainDocumentPart main, ReadingContext context)
    {
        Body body = main.Document?.Body ?? throw CvMessages.Damaged(context.Name);
        DocxLines lines = new(new ParagraphStyles(main.StyleDefinitionsPart?.Styles), context);
        foreach (HeaderPart header in main.HeaderParts)
        {
            lines.AddFrame(header.Header);
        }

        lines.AddBody(body);
        foreach (FooterPart footer in main.FooterParts)
        {
            lines.AddFrame(footer.Footer);
        }

        return lines.Lines.Sum(line => line.Text.Count(char.IsLetter)) >= FewestLetters
            ? new CvDocument(lines.Lines, 1)
            : throw CvMessages.NoText(context.Name);
    }
}
