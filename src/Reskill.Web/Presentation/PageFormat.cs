using System.Globalization;
using Reskill.Taxonomy;

namespace Reskill.Web.Presentation;

/// <summary>Lengths, counts and dates of pages; money, distances and dates in sentences are those of a plan's reasons.</summary>
/// <remarks>Our own patterns over the invariant culture: those of the system's cultures differ between machines.</remarks>
public static class PageFormat
{
    /// <summary>No-break space.</summary>
    private const string Nbsp = "\u00A0";

    /// <summary>Narrow no-break space, between groups of digits in French.</summary>
    private const string NarrowNbsp = "\u202F";

    private static readonly string[] _frenchMonths =
    [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ];

    private static readonly string[] _englishMonths =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>1 234,5 / 1,234.5; no decimals where there are none.</summary>
    /// <param name="value">The number.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="decimals">Most decimals.</param>
    public static string Number(decimal value, Language language, int decimals = 0)
    {
        string text = Math.Round(value, decimals).ToString(
            decimals == 0 ? "#,0" : "#,0." + new string('#', decimals), CultureInfo.InvariantCulture);
        return language == Language.English
            ? text
            : text.Replace(",", NarrowNbsp, StringComparison.Ordinal).Replace('.', ',');
    }

    /// <summary>janvier 2027 / January 2027.</summary>
    public static string Month(int year, int month, Language language) => $"{MonthName(month, language)} {year:0000}";

    /// <summary>01/12/2026, for tables.</summary>
    public static string TableDate(DateOnly date) => date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>2026-12-01, for the <c>datetime</c> attribute.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>12 semaines (environ 3 mois) / 12 weeks (about 3 months).</summary>
    public static string Weeks(int weeks, Language language)
    {
        string length = Count(weeks, language, "semaine", "semaines", "week", "weeks");
        if (weeks < 8)
        {
            return length;
        }

        int months = (int)Math.Round(weeks * 7 / 30.44);
        string about = language == Language.English ? "about" : "environ";
        return $"{length} ({about} {Count(months, language, "mois", "mois", "month", "months")})";
    }

    /// <summary>A length in months: 2 ans et 3 mois / 2 years and 3 months.</summary>
    public static string Months(int months, Language language)
    {
        int years = months / 12;
        int rest = months % 12;
        string yearPart = Count(years, language, "an", "ans", "year", "years");
        string monthPart = Count(rest, language, "mois", "mois", "month", "months");
        return (years, rest) switch
        {
            (0, _) => monthPart,
            (_, 0) => yearPart,
            _ => yearPart + (language == Language.English ? " and " : " et ") + monthPart,
        };
    }

    /// <summary>A number and its noun: zero is singular in French and plural in English.</summary>
    public static string Count(int count, Language language, string frenchOne, string frenchMany, string englishOne, string englishMany)
    {
        string noun = language == Language.English
            ? (count == 1 ? englishOne : englishMany)
            : (count < 2 ? frenchOne : frenchMany);
        return Number(count, language) + Nbsp + noun;
    }

    private static string MonthName(int month, Language language)
        => (language == Language.English ? _englishMonths : _frenchMonths)[month - 1];
}
