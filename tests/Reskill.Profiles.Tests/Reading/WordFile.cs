using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Reskill.Profiles.Tests.Reading;

/// <summary>Makes Word documents.</summary>
internal static class WordFile
{
    public static byte[] With(params OpenXmlElement[] content)
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            package.AddMainDocumentPart().Document = new Document(new Body(content));
        }

        return stream.ToArray();
    }

    public static Paragraph Paragraph(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    public static Table Row(params string[][] cells) => new(new TableRow(
        cells.Select(paragraphs => new TableCell(paragraphs.Select(text => (OpenXmlElement)Paragraph(text))))));

    /// <summary>A package whose document part is the given XML, however large or deep.</summary>
    public static byte[] WithDocumentXml(Action<Stream> write)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                """);
            Add("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
                """);
            using Stream document = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            write(document);

            void Add(string name, string xml)
            {
                using StreamWriter writer = new(zip.CreateEntry(name).Open());
                writer.Write(xml);
            }
        }

        return stream.ToArray();
    }
}
