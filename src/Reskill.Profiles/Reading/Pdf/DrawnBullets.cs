using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Reskill.Profiles.Reading.Pdf;

/// <summary>Browsers draw the sign of a list item as a disc or a square, not as a letter: it becomes a letter again.</summary>
internal static class DrawnBullets
{
    private const int Most = 500;
    private const int MostPaths = 3000;

    // In points, then in shares of the letter's size.
    private const double Smallest = 1.2;
    private const double Largest = 8;
    private const double MostUneven = 1.35;
    private const double Farthest = 3;
    private const double Highest = 0.9;

    public static void Add(List<Glyph> glyphs, IReadOnlyList<PdfPath> paths)
    {
        List<Glyph> bullets = [];
        foreach (PdfPath path in paths.Take(MostPaths))
        {
            if (bullets.Count < Most && path.IsFilled && path.GetBoundingRectangle() is PdfRectangle box && IsSmallAndEven(box)
                && Beside(glyphs, box) is Glyph text)
            {
                bullets.Add(new Glyph("•", box.Left, box.Right, text.Baseline, text.Size, false));
            }
        }

        glyphs.AddRange(bullets);
    }

    private static bool IsSmallAndEven(PdfRectangle box)
        => box.Width is >= Smallest and <= Largest
            && box.Height is >= Smallest and <= Largest
            && box.Width / box.Height is >= 1 / MostUneven and <= MostUneven;

    // The first letter to the right of the sign, when nothing is written to its left.
    private static Glyph? Beside(List<Glyph> glyphs, PdfRectangle box)
    {
        Glyph? nearest = null;
        double middle = (box.Bottom + box.Top) / 2;
        foreach (Glyph glyph in glyphs)
        {
            if (glyph.IsSpace || middle < glyph.Baseline || middle > glyph.Baseline + (Highest * glyph.Size))
            {
                continue;
            }

            if (glyph.Left < box.Right && glyph.Right > box.Left - glyph.Size)
            {
                return null;
            }

            if (glyph.Left >= box.Right && glyph.Left - box.Right < Farthest * glyph.Size && glyph.Left < (nearest?.Left ?? double.MaxValue))
            {
                nearest = glyph;
            }
        }

        return nearest;
    }
}
