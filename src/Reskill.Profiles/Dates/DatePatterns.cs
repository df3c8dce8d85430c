using System.Text.RegularExpressions;

namespace Reskill.Profiles.Dates;

/// <summary>The forms of dates in folded French and English text.</summary>
internal static partial class DatePatterns
{
    private const int Timeout = 10_000;

    private const string Year = @"(?<year>19[4-9]\d|20[0-4]\d)";

    private const string Month = @"(?<name>janvier|janv|january|jan|fevrier|fevr|fev|february|feb|mars|march|mar|avril|avr|april|apr|mai|may"
        + "|juin|june|jun|juillet|juil|july|jul|aout|august|aug|septembre|september|sept|sep|octobre|october|oct"
        + "|novembre|november|nov|decembre|december|dec)";

    private const string Dash = @"[-\u2010-\u2015/>\u2192]";

    /// <summary>One date. A month without a year counts only before a date that has one.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\d.,])(?:"
            + @"(?:(?:[0-2]?\d|3[01])(?:er|st|nd|rd|th)?\s+)?\b" + Month + @"\b\.?,?\s*(?:de\s+)?(?:" + Year + @"|'(?<yy>\d{2}))(?![\d])"
            + @"|(?:[0-2]?\d|3[01])[/.-](?<mm>0?[1-9]|1[0-2])[/.-]" + Year + @"(?!\d)"
            + @"|(?<mm>0?[1-9]|1[0-2])\s?[/.-]\s?" + Year + @"(?!\d)"
            + "|" + Year + @"[-/.](?<mm>0[1-9]|1[0-2])(?![\d/])"
            + @"|(?<mm>0[1-9]|1[0-2])/(?<yy>\d{2})(?![\d/])"
            + @"|\b(?<season>ete|hiver|printemps|automne|summer|winter|spring|autumn|fall|saison|season)\s+" + Year + @"(?!\d)"
            + "|" + Year + @"(?![\d])(?!\s*(?:m2|m²|euros?|€|heures?|personnes?|clients?|salaries|h\b))"
            + "|" + Month + @"\b\.?(?=\s*(?:" + Dash + @"|\ba\b|\bau\b|\bto\b|\bet\b)\s*(?:[0-3]?\d\s+)?\p{L}{3,9}\.?\s+(?:19|20)\d{2})"
            + ")",
        RegexOptions.CultureInvariant,
        Timeout)]
    public static partial Regex Point();

    /// <summary>What stands between the two ends of a period, and nothing else.</summary>
    [GeneratedRegex(
        @"^\s*(?:\(?\s*" + Dash + @"+|(?:au|a|to|until|till|et|and|jusqu'?\s?(?:a|au|en|aux)|jusque)\b)\s*(?:fin|debut|la fin|late|early|mi-|le|du)?\s*$",
        RegexOptions.CultureInvariant,
        Timeout)]
    public static partial Regex Between();

    /// <summary>Two digits that end a period: "2015-18".</summary>
    [GeneratedRegex(@"^\s?[-\u2013/]\s?(?<yy>\d{2})(?![\d/.-])", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex ShortEnd();

    /// <summary>Words after a date that say that it goes on.</summary>
    [GeneratedRegex(
        @"^\s*(?:" + Dash + @"+|(?:au|a|to|until|till|jusqu'?\s?(?:a|au|en)?)\b|,|\()?\s*"
            + @"(?:a\s+)?(?:aujourd'?\s?hui|ce\s+jour|nos\s+jours|present|maintenant|now|today|current(?:ly)?|actuel(?:lement)?|en\s+cours|en\s+poste"
            + @"|ongoing|to\s+date|date|ce\s+jour)\b\)?",
        RegexOptions.CultureInvariant,
        Timeout)]
    public static partial Regex GoesOn();

    /// <summary>A dash after a date, and nothing more: "2020 -".</summary>
    [GeneratedRegex(@"^\s*[-\u2013\u2014\u2026]+\s*(?:\.\.\.)?\s*$", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex OpenDash();

    /// <summary>Words before a date that belong to it.</summary>
    [GeneratedRegex(
        @"(?:\b(?<since>depuis|since|a\s+partir\s+de|a\s+compter\s+de|des)|\b(?:du|de|d'|from|en|in|entre|between|le|obtained|obtenu))"
            + @"(?:\s+(?:le|la|les|the|fin|debut|mi-?|end\s+of|early|late|l'))?\s*$",
        RegexOptions.CultureInvariant,
        Timeout)]
    public static partial Regex Before();

    /// <summary>A length of time.</summary>
    [GeneratedRegex(
        @"\(?\b(?:(?<years>\d{1,2}|un|une|one|deux|two|trois|three|quatre|four|cinq|five|dix|ten)\s*(?:ans?|annees?|years?|yrs?)\b"
            + @"(?:\s*(?:et|and|,)?\s*(?<months>\d{1,2})\s*(?:mois|months?|mos?)\b)?"
            + @"|(?<months>\d{1,2}|un|une|one|deux|two|trois|three|quatre|four|cinq|five|six|sept|seven|huit|eight|neuf|nine|dix|ten)\s*(?:mois|months?|mos)\b"
            + @"|(?<weeks>\d{1,2})\s*(?:semaines?|weeks?)\b)\s*\)?",
        RegexOptions.CultureInvariant,
        Timeout)]
    public static partial Regex Duration();

    /// <summary>1 to 12 for a month's name, folded.</summary>
    public static int? MonthOf(string name) => name switch
    {
        "juin" or "june" or "jun" => 6,
        _ => name[..3] switch
        {
            "jan" => 1,
            "fev" or "feb" => 2,
            "mar" => 3,
            "avr" or "apr" => 4,
            "mai" or "may" => 5,
            "jui" or "jul" => 7,
            "aou" or "aug" => 8,
            "sep" => 9,
            "oct" => 10,
            "nov" => 11,
            "dec" => 12,
            _ => null,
        },
    };

    /// <summary>The months of a season; a winter spans two years, so that it tells the year alone.</summary>
    public static (int? First, int? Last) SeasonOf(string name) => name switch
    {
        "ete" or "summer" => (6, 8),
        "printemps" or "spring" => (3, 5),
        "automne" or "autumn" or "fall" => (9, 11),
        _ => (null, null),
    };
}
