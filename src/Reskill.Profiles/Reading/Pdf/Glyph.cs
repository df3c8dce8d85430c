namespace Reskill.Profiles.Reading.Pdf;

/// <summary>One letter of a page, in points, y upwards.</summary>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size, bool IsBold)
{
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}

/// <summary>One word of a page.</summary>
internal readonly record struct Word(string Text, double Left, double Right, double Baseline, double Size, bool IsBold);
