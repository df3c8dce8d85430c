using System.Text;
using System.Text.Unicode;

namespace Reskill.Taxonomy.Internal.Csv;

/// <summary>Finds how a text file is encoded: by its mark, as valid UTF-8, else as Windows-1252.</summary>
internal static class EncodingDetection
{
    /// <summary>Reads the whole stream once.</summary>
    public static Encoding Detect(Stream stream)
    {
        byte[] buffer = new byte[1 << 16];
        int kept = 0;
        bool first = true;
        while (true)
        {
            int read = stream.Read(buffer, kept, buffer.Length - kept);
            ReadOnlySpan<byte> bytes = buffer.AsSpan(0, kept + read);
            if (first && bytes is [0xFF, 0xFE, ..])
            {
                return Encoding.Unicode;
            }

            if (first && bytes is [0xFE, 0xFF, ..])
            {
                return Encoding.BigEndianUnicode;
            }

            first = false;

            // A letter cut by the end of the buffer is judged with the next one.
            int whole = read == 0 ? bytes.Length : WholeLetters(bytes);
            if (!Utf8.IsValid(bytes[..whole]))
            {
                return CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
            }

            if (read == 0)
            {
                return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            }

            bytes[whole..].CopyTo(buffer);
            kept = bytes.Length - whole;
        }
    }

    private static int WholeLetters(ReadOnlySpan<byte> bytes)
    {
        for (int back = 1; back <= 3 && back <= bytes.Length; back++)
        {
            byte b = bytes[^back];
            if (b >= 0xC0)
            {
                int length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
                return length > back ? bytes.Length - back : bytes.Length;
            }

            if (b < 0x80)
            {
                break;
            }
        }

        return bytes.Length;
    }
}
