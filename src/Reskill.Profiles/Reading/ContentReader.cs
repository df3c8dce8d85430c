using Reskill.Profiles.Reading.Docx;
using Reskill.Profiles.Reading.Pdf;

namespace Reskill.Profiles.Reading;

/// <summary>Tells the type of a file from its bytes and reads it.</summary>
internal static class ContentReader
{
    private const int HeaderSearch = 1024;

    // A compound file holds either a document of Word 97 or a DOCX that a password encrypts.
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ReadOnlySpan<byte> EncryptedPackage => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    public static CvDocument Read(byte[] bytes, ReadingContext context)
    {
        ReadOnlySpan<byte> content = bytes;
        if (content[..Math.Min(HeaderSearch, content.Length)].IndexOf("%PDF-"u8) >= 0)
        {
            return PdfText.Read(bytes, context);
        }

        if (content.StartsWith("PK\x03\x04"u8) || content.StartsWith("PK\x05\x06"u8))
        {
            return DocxText.Read(bytes, context);
        }

        if (content.StartsWith(CompoundFile))
        {
            throw content.IndexOf(EncryptedPackage) >= 0
                ? CvMessages.PasswordProtected(context.Name)
                : CvMessages.UnsupportedType(context.Name);
        }

        string text = PlainText.Decode(bytes) ?? throw CvMessages.UnsupportedType(context.Name);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw CvMessages.Empty(context.Name);
        }

        return text.Length <= context.Options.MaximumCharacters
            ? PlainText.Lay(text)
            : throw CvMessages.TooMuchText(context.Name, context.Options.MaximumCharacters);
    }
}
