using System.IO.Compression;
using System.Text;
using PdfSharp.Pdf;

namespace Reskill.Profiles.Tests.Reading;

/// <summary>Makes the PDF files that tests need and no office program writes.</summary>
internal static class MinimalPdf
{
    /// <summary>Pages without any text, as a scanner makes them.</summary>
    public static byte[] WithoutText(int pages = 1, string? password = null)
    {
        using PdfDocument document = new();
        for (int i = 0; i < pages; i++)
        {
            document.AddPage();
        }

        if (password is not null)
        {
            document.SecuritySettings.UserPassword = password;
            document.SecuritySettings.OwnerPassword = password + "-owner";
        }

        using MemoryStream stream = new();
        document.Save(stream);
        return stream.ToArray();
    }

    /// <summary>One page whose content stream unpacks to <paramref name="size"/> spaces.</summary>
    public static byte[] UnpackingTo(long size)
    {
        using MemoryStream packed = new();
        using (ZLibStream zip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            byte[] block = new byte[1024 * 1024];
            Array.Fill(block, (byte)' ');
            for (long written = 0; written < size; written += block.Length)
            {
                zip.Write(block);
            }
        }

        return WithContent(packed.ToArray(), "/Filter /FlateDecode");
    }

    /// <summary>One page with lines of text at given places.</summary>
    public static byte[] WithText(params (double X, double Y, string Text)[] lines)
    {
        StringBuilder content = new("BT /F1 11 Tf\n");
        foreach ((double x, double y, string text) in lines)
        {
            content.Append(System.Globalization.CultureInfo.InvariantCulture, $"1 0 0 1 {x} {y} Tm ({text}) Tj\n");
        }

        content.Append("ET");
        return WithContent(Encoding.Latin1.GetBytes(content.ToString()), string.Empty);
    }

    private static byte[] WithContent(byte[] content, string filter)
    {
        using MemoryStream pdf = new();
        List<long> offsets = [];
        Write("%PDF-1.4\n");
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>");
        offsets.Add(pdf.Length);
        Write($"4 0 obj\n<< /Length {content.Length} {filter} >>\nstream\n");
        pdf.Write(content);
        Write("\nendstream\nendobj\n");
        Object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        long table = pdf.Length;
        Write($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (long offset in offsets)
        {
            Write($"{offset:0000000000} 00000 n \n");
        }

        Write($"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return pdf.ToArray();

        void Object(string body)
        {
            offsets.Add(pdf.Length);
            Write($"{offsets.Count} 0 obj\n{body}\nendobj\n");
        }

        void Write(string text) => pdf.Write(Encoding.Latin1.GetBytes(text));
    }
}
