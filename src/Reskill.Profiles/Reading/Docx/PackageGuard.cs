using System.IO.Compression;
using System.Xml;

namespace Reskill.Profiles.Reading.Docx;

/// <summary>Refuses a package that unpacks to too much or nests too deep, before Open XML SDK builds it in memory.</summary>
/// <remarks>The sizes that a zip declares may lie: every XML part is unpacked once under a bound, and thrown away.</remarks>
internal static class PackageGuard
{
    /// <summary>Most bytes of one XML part.</summary>
    public const long MostUnpackedInPart = 32L * 1024 * 1024;

    private const long MostUnpacked = 64L * 1024 * 1024;
    private const int MostEntries = 2000;
    private const int DeepestNesting = 256;

    public static void Check(byte[] bytes, ReadingContext context)
    {
        using ZipArchive zip = new(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostEntries)
        {
            throw CvMessages.Unsafe(context.Name);
        }

        if (zip.GetEntry("[Content_Types].xml") is null)
        {
            throw CvMessages.UnsupportedType(context.Name);
        }

        long unpacked = 0;
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            context.Deadline.ThrowIfCancellationRequested();
            bool isXml = entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
                || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
            if (isXml)
            {
                using BoundedStream stream = new(entry.Open(), Math.Min(MostUnpackedInPart, MostUnpacked - unpacked));
                CheckXml(stream, context);
                unpacked += stream.BytesRead;
            }
        }
    }

    private static void CheckXml(BoundedStream stream, ReadingContext context)
    {
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            using XmlReader reader = XmlReader.Create(stream, settings);
            while (reader.Read())
            {
                if (reader.Depth > DeepestNesting)
                {
                    throw CvMessages.Unsafe(context.Name);
                }
            }
        }
        catch (XmlException) when (stream.IsExceeded)
        {
            throw CvMessages.Unsafe(context.Name);
        }

        if (stream.IsExceeded)
        {
            throw CvMessages.Unsafe(context.Name);
        }
    }
}
