using System.Globalization;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Explanations;

/// <summary>Money, dates and lengths as a person reads them, in the two languages. Needs no culture data of the machine.</summary>
public static class Format
{
    private const string NoBreak = "\u00A0";
    private const string NarrowNoBreak = "\u202F";

    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Euros: « 1 250 € », « 1 234,50 € » / "€1,250", "€1,234.50"; cents only where there are some.</summary>
    public static string Money(decimal euros, Language language)
    {
        decimal rounded = Math.Round(euros, 2, MidpointRounding.AwayFromZero);
        string digits = rounded == decimal.Truncate(rounded) ? "N0" : "N2";
        string sign = rounded < 0 ? "-" : "";
        string amount = Math.Abs(rounded).ToString(digits, CultureInfo.InvariantCulture);
        return language == Language.English
            ? $"{sign}€{amount}"
            : $"{sign}{amount.Replace(",", NarrowNoBreak, StringComparison.Ordinal).Replace('.', ',')}{NoBreak}€";
    }

    /// <summary>A day: « 1er décembre 2026 » / "1 December 2026".</summary>
    public static string Date(DateOnly date, Language language) => $"{DayAndMonth(date, language)} {date.Year}";

    /// <summary>A range: « du 11 janvier au 26 mars 2027 » / "11 January to 26 March 2027", each part once; one day stands alone.</summary>
    public static string Range(DateOnly start, DateOnly end, Language language)
    {
        bool isFrench = language == Language.French;
        if (start == end)
        {
            return isFrench ? $"le {Date(start, language)}" : Date(start, language);
        }

        string first = start.Year != end.Year ? Date(start, language)
            : start.Month != end.Month ? DayAndMonth(start, language)
            : Day(start, language);
        return isFrench ? $"du {first} au {Date(end, language)}" : $"{first} to {Date(end, language)}";
    }

    /// <summary>A length of work: « 8 mois », « 3 ans » / "8 months", "3 years"; whole years from two years on.</summary>
    public static string Months(int months, Language language)
    {
        bool isFrench = language == Language.French;
        if (months >= 24 || months == 12)
        {
            int years = months / 12;
            return isFrench ? Count(years, "an", "ans", language) : Count(years, "year", "years", language);
        }

        return isFrench ? $"{months}{NoBreak}mois" : Count(months, "month", "months", language);
    }

    /// <summary>Weeks: « 1 semaine », « 12 semaines » / "1 week", "12 weeks".</summary>
    public static string Weeks(int weeks, Language language)
        => language == Language.French ? Count(weeks, "semaine", "semaines", language) : Count(weeks, "week", "weeks", language);

    /// <summary>A distance: « 12 km », « moins de 1 km » / "12 km", "under 1 km".</summary>
    public static string Distance(double kilometres, Language language) => kilometres < 1
        ? language == Language.French ? $"moins de 1{NoBreak}km" : $"under 1{NoBreak}km"
        : $"{Math.Round(kilometres):0}{NoBreak}km";

    /// <summary>A share: « 46 % » / "46%".</summary>
    public static string Share(double share, Language language)
    {
        string percent = Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
        return language == Language.French ? $"{percent}{NoBreak}%" : $"{percent}%";
    }

    /// <summary>A number and its noun; zero is singular in French and plural in English.</summary>
    public static string Count(int count, string singular, string plural, Language language)
        => $"{count}{NoBreak}{(count == 1 || (count == 0 && language == Language.French) ? singular : plural)}";

    /// <summary>A quotation: « mots » / “words”.</summary>
    public static string Quote(string text, Language language)
        => language == Language.French ? $"«{NoBreak}{text}{NoBreak}»" : $"“{text}”";

    private static string DayAndMonth(DateOnly date, Language language)
        => $"{Day(date, language)} {(language == Language.French ? FrenchMonths : EnglishMonths)[date.Month - 1]}";

    private static string Day(DateOnly date, Language language) => date.Day == 1 && language == Language.French ? "1er" : $"{date.Day}";
}
