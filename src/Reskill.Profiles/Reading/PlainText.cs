using System.Text;
using Reskill.Profiles.Wording;
using UtfUnknown;

namespace Reskill.Profiles.Reading;

/// <summary>Plain text: its character set, and its lines.</summary>
internal static class PlainText
{
    private const double MostControls = 0.005;
    private const double SureEnough = 0.6;
    private const int WindowsLatin = 1252;

    // A shorter line did not fill its width, so its writer ended it.
    private const int ShortestWrapped = 55;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a text; null when the bytes are no text, or a text in another format (RTF, HTML).</summary>
    public static string? Decode(byte[] bytes)
    {
        string text = DecodeCharacters(bytes);
        int controls = text.Count(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n' or '\f'));
        bool isText = controls <= text.Length * MostControls && !text.Contains('\uFFFD');
        return isText && !IsMarkup(text) ? text : null;
    }

    /// <summary>Lays a text out: blocks are separated by empty lines.</summary>
    public static CvDocument Lay(string text)
    {
        List<CvLine> lines = [];
        int block = 0;
        string? open = null;
        int lastLength = 0;
        foreach (string raw in text.Split('\n'))
        {
            string line = TextCleaning.Clean(raw);
            if (line.Length == 0)
            {
                Close();
                block++;
                continue;
            }

            if (open is not null && Continues(open, lastLength, line))
            {
                open = TextCleaning.Join(open, line);
            }
            else
            {
                Close();
                open = line;
            }

            lastLength = line.Length;
        }

        Close();
        return new CvDocument(lines, 1);

        void Close()
        {
            if (open is not null)
            {
                lines.AddRange(TextCleaning.Bound(open).Select(part => new CvLine(part, 1, block, 0, false)));
                open = null;
            }
        }
    }

    private static bool Continues(string open, int lastLength, string line)
        => lastLength >= ShortestWrapped && char.IsLower(line[0]) && open[^1] is not ('.' or ':' or ';' or '!' or '?');

    private static bool IsMarkup(string text)
    {
        string start = text.AsSpan(0, Math.Min(text.Length, 256)).TrimStart().ToString();
        return start.StartsWith("{\\rtf", StringComparison.Ordinal)
            || start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static string DecodeCharacters(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        if (HasByteOrderMark(bytes))
        {
            using StreamReader marked = new(stream, StrictUtf8, detectEncodingFromByteOrderMarks: true);
            try
            {
                return marked.ReadToEnd();
            }
            catch (DecoderFallbackException)
            {
                return "\uFFFD";
            }
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Guess(bytes).GetString(bytes);
        }
    }

    private static bool HasByteOrderMark(ReadOnlySpan<byte> bytes)
        => bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])
            || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
            || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);

    // Western European is what French computers wrote before UTF-8: the guess must be sure to be preferred to it.
    private static Encoding Guess(byte[] bytes)
    {
        DetectionDetail? guess = CharsetDetector.DetectFromBytes(bytes).Detected;
        Encoding western = CodePagesEncodingProvider.Instance.GetEncoding(WindowsLatin)!;
        return guess is { Confidence: > (float)SureEnough, EncodingName: string name }
            ? CodePagesEncodingProvider.Instance.GetEncoding(name) ?? western
            : western;
    }
}
