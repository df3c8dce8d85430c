using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Reskill.Profiles.Reading.Docx;

/// <summary>How text looks, as far as it tells headings.</summary>
internal readonly record struct Look(double Size, bool IsBold);

/// <summary>The paragraph styles of a document, with what they inherit.</summary>
internal sealed class ParagraphStyles
{
    private const double DefaultSize = 11;
    private const int LongestChain = 16;

    private readonly Dictionary<string, Style> _styles;
    private readonly double _defaultSize;

    public ParagraphStyles(Styles? styles)
    {
        _styles = (styles?.Elements<Style>() ?? [])
            .Where(style => style.StyleId?.Value is not null)
            .GroupBy(style => style.StyleId!.Value!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        _defaultSize = HalfPoints(styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.FontSize?.Val?.Value) ?? DefaultSize;
    }

    /// <summary>The look of a paragraph: of most of its own letters, else of its style.</summary>
    public Look LookOf(Paragraph paragraph)
    {
        Look look = OfStyle(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value);
        // A text box hangs on a run, and is no part of what the run says.
        Run[] runs = [.. paragraph.Descendants<Run>().Where(run => Length(run) > 0)];
        if (runs.Length == 0)
        {
            return look;
        }

        int bold = runs.Sum(run => (IsOn(run.RunProperties?.Bold) ?? look.IsBold) ? Length(run) : -Length(run));
        double size = runs.Max(run => HalfPoints(run.RunProperties?.FontSize?.Val?.Value) ?? look.Size);
        return new Look(size, bold > 0);
    }

    private Look OfStyle(string? id)
    {
        double? size = null;
        bool? bold = null;
        for (int i = 0; i < LongestChain && id is not null && _styles.TryGetValue(id, out Style? style); i++)
        {
            size ??= HalfPoints(style.StyleRunProperties?.FontSize?.Val?.Value);
            bold ??= IsOn(style.StyleRunProperties?.Bold);
            id = style.BasedOn?.Val?.Value;
        }

        return new Look(size ?? _defaultSize, bold ?? false);
    }

    private static int Length(Run run) => run.Elements<Text>().Sum(text => text.Text.Length);

    private static bool? IsOn(OnOffType? property) => property is null ? null : property.Val?.Value ?? true;

    private static double? HalfPoints(string? value)
        => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double half) ? half / 2 : null;
}
