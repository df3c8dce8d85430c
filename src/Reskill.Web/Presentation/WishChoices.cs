using System.Globalization;
using Reskill.Recommendation.Explanations;
using Reskill.Taxonomy;

namespace Reskill.Web.Presentation;

/// <summary>The choices offered for wishes; a value that came another way (a relaxed wish) is offered too.</summary>
internal static class WishChoices
{
    /// <summary>Kilometres; the last covers Occitanie from any of its communes.</summary>
    private const int WholeRegion = 400;

    private static readonly int[] _distances = [10, 25, 50, 100, WholeRegion];
    private static readonly int[] _lengths = [13, 26, 52];

    public static IReadOnlyList<(string Value, string Text)> Distances(string? current, Language language)
        => WithCurrent(
            [.. _distances.Select(km => (Invariant(km), km == WholeRegion
                ? new LocalizedText("toute l'Occitanie", "all of Occitanie").In(language)
                : Format.Distance(km, language)))],
            current,
            value => PageFormat.Number(value, language, 1) + "\u00A0km");

    public static IReadOnlyList<(string Value, string Text)> Lengths(string? current, Language language)
        => WithCurrent(
            [
                ("", new LocalizedText("Sans limite", "No limit").In(language)),
                .. _lengths.Select(weeks => (Invariant(weeks), new LocalizedText(
                    $"{weeks * 3 / 13} mois au plus", $"{weeks * 3 / 13} months at most").In(language))),
            ],
            current,
            value => PageFormat.Weeks((int)value, language));

    public static IReadOnlyList<(string Value, string Text)> Starts(string? current, DateOnly today, Language language)
    {
        DateOnly month = new DateOnly(today.Year, today.Month, 1);
        List<(string Value, string Text)> choices =
        [
            ("", new LocalizedText("Dès que possible", "As soon as possible").In(language)),
            .. Enumerable.Range(1, 18).Select(month.AddMonths)
                .Select(first => (PageFormat.Iso(first), PageFormat.Month(first.Year, first.Month, language))),
        ];
        if (DateOnly.TryParseExact(current, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly chosen)
            && choices.TrueForAll(choice => choice.Value != current))
        {
            choices.Add((PageFormat.Iso(chosen), Format.Date(chosen, language)));
        }

        return choices;
    }

    private static List<(string Value, string Text)> WithCurrent(
        List<(string Value, string Text)> choices, string? current, Func<decimal, string> describe)
    {
        if (decimal.TryParse(current, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            && value < 10_000
            && choices.TrueForAll(choice => choice.Value != current))
        {
            choices.Add((current, describe(value)));
        }

        return choices;
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
