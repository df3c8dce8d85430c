using System.Globalization;
using System.Text.RegularExpressions;

namespace Reskill.Profiles.Dates;

/// <summary>One date as written: a year, a month of a year, a season, or a month whose year follows.</summary>
internal readonly record struct DatePoint(int? Year, int? FirstMonth, int? LastMonth, int Index, int Length)
{
    public int EndIndex => Index + Length;

    public YearMonth? Start => Year is int year ? new YearMonth(year, FirstMonth) : null;

    public YearMonth? End => Year is int year ? new YearMonth(year, LastMonth) : null;

    /// <summary>Reads a match of <see cref="DatePatterns.Point"/>; null when it is no date.</summary>
    public static DatePoint? From(Match match)
    {
        int? year = Number(match.Groups["year"]);
        int? shortYear = Number(match.Groups["yy"]);
        if (shortYear is int two)
        {
            year = two < 50 ? 2000 + two : 1900 + two;
        }

        if (match.Groups["name"] is { Success: true } name)
        {
            int? month = DatePatterns.MonthOf(name.Value);
            return month is null ? null : new DatePoint(year, month, month, match.Index, match.Length);
        }

        if (Number(match.Groups["mm"]) is int number)
        {
            return number is >= 1 and <= 12 ? new DatePoint(year, number, number, match.Index, match.Length) : null;
        }

        if (match.Groups["season"] is { Success: true } season)
        {
            (int? first, int? last) = DatePatterns.SeasonOf(season.Value);
            return new DatePoint(year, first, last, match.Index, match.Length);
        }

        return year is null ? null : new DatePoint(year, null, null, match.Index, match.Length);
    }

    private static int? Number(Group group)
        => group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
}
