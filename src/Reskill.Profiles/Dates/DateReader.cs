using System.Globalization;
using System.Text.RegularExpressions;
using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Dates;

/// <summary>Reads the dates of French and English CVs.</summary>
internal static class DateReader
{
    private const int MonthsInYear = 12;
    private const double WeeksInMonth = 4.345;

    /// <summary>The first period in a text, or null.</summary>
    public static PeriodMatch? Find(string text)
    {
        string folded = Folding.Fold(text);
        List<DatePoint> points = Points(folded);
        PeriodMatch? duration = FindDuration(folded);
        if (points.Count == 0)
        {
            return duration;
        }

        PeriodMatch match = ReadAt(folded, points);
        return match.Period.StatedMonths is null && duration is PeriodMatch stated ? WithDuration(match, stated, folded) : match;
    }

    /// <summary>Whether a text is a date and nothing more.</summary>
    public static bool IsNothingButDate(string text)
    {
        if (Find(text) is not PeriodMatch match || match.Period.Start is null)
        {
            return false;
        }

        (string before, string after) = match.Around(text);
        return !before.Any(char.IsLetterOrDigit) && !after.Any(char.IsLetterOrDigit);
    }

    /// <summary>Whether a text starts with a date.</summary>
    public static bool StartsWithDate(string text)
        => Find(text) is PeriodMatch match && match.Period.Start is not null && !match.Around(text).Before.Any(char.IsLetterOrDigit);

    /// <summary>Whether a line in the margin goes on with the date of the line above: "De mars 2015" and "à mai 2019".</summary>
    public static bool ContinuesDate(string above, string line)
    {
        if (IsNothingButDate(above + " " + line) && Find(above) is PeriodMatch first && Find(above + " " + line) is PeriodMatch both)
        {
            return both.Length > first.Length && (both.Period.End != first.Period.End || both.Period.IsCurrent != first.Period.IsCurrent);
        }

        return false;
    }

    private static List<DatePoint> Points(string folded)
    {
        List<DatePoint> points = [];
        foreach (Match match in DatePatterns.Point().Matches(folded))
        {
            if (DatePoint.From(match) is DatePoint point)
            {
                points.Add(point);
            }
        }

        // A month without a year is worth what follows it.
        for (int i = points.Count - 1; i >= 0; i--)
        {
            if (points[i].Year is null)
            {
                int? year = i + 1 < points.Count ? points[i + 1].Year : null;
                if (year is null)
                {
                    points.RemoveAt(i);
                }
                else
                {
                    points[i] = points[i] with { Year = year };
                }
            }
        }

        return points;
    }

    private static PeriodMatch ReadAt(string folded, List<DatePoint> points)
    {
        DatePoint first = points[0];
        Match before = DatePatterns.Before().Match(folded[..first.Index]);
        int index = before.Success ? before.Index : first.Index;
        bool isSince = before.Groups["since"].Success;
        string after = folded[first.EndIndex..];
        if (points.Count > 1 && DatePatterns.Between().IsMatch(folded[first.EndIndex..points[1].Index]))
        {
            DatePoint second = points[1];
            return new PeriodMatch(new Period(first.Start, second.End, false, null), index, second.EndIndex - index);
        }

        if (first.FirstMonth is null && DatePatterns.ShortEnd().Match(after) is { Success: true } shortEnd
            && EndYear(first.Year!.Value, shortEnd.Groups["yy"].ValueSpan) is int year)
        {
            YearMonth end = new(year);
            return new PeriodMatch(new Period(first.Start, end, false, null), index, first.EndIndex + shortEnd.Length - index);
        }

        if (DatePatterns.GoesOn().Match(after) is { Success: true } goesOn)
        {
            return new PeriodMatch(new Period(first.Start, null, true, null), index, first.EndIndex + goesOn.Length - index);
        }

        bool isOpen = isSince || DatePatterns.OpenDash().IsMatch(after);
        Period period = isOpen ? new Period(first.Start, null, true, null) : new Period(first.Start, first.End, false, null);
        return new PeriodMatch(period, index, first.EndIndex - index);
    }

    // "2015-18" is three years; "2015-12" has been read as a month before.
    private static int? EndYear(int start, ReadOnlySpan<char> digits)
    {
        int two = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        int year = (start / 100 * 100) + two;
        return year > start && year < start + 60 ? year : null;
    }

    private static PeriodMatch? FindDuration(string folded)
    {
        Match match = DatePatterns.Duration().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        int months = (Count(match.Groups["years"]) * MonthsInYear) + Count(match.Groups["months"]);
        if (match.Groups["weeks"].Success)
        {
            months = (int)Math.Max(1, Math.Round(Count(match.Groups["weeks"]) / WeeksInMonth));
        }

        return new PeriodMatch(new Period(null, null, false, months), match.Index, match.Length);
    }

    // "6 mois en 2018", "2018 (6 mois)": the length tells more than the year. Elsewhere in the text it is of something else.
    private static PeriodMatch WithDuration(PeriodMatch match, PeriodMatch duration, string folded)
    {
        int start = Math.Min(match.Index, duration.Index);
        int end = Math.Max(match.Index + match.Length, duration.Index + duration.Length);
        int between = Math.Max(match.Index, duration.Index) - Math.Min(match.Index + match.Length, duration.Index + duration.Length);
        bool isBeside = between <= 4 && !folded[start..end].Contains("experience", StringComparison.Ordinal);
        bool isBracketed = duration.Length > 2 && folded[duration.Index] == '(';
        if (!isBeside && !isBracketed)
        {
            return match;
        }

        bool isOneDate = match.Period.Start == match.Period.End && !match.Period.IsCurrent;
        int? stated = isOneDate ? duration.Period.StatedMonths : null;
        return isBeside
            ? new PeriodMatch(match.Period with { StatedMonths = stated }, start, end - start)
            : match with { Period = match.Period with { StatedMonths = stated } };
    }

    private static int Count(Group group)
    {
        if (!group.Success)
        {
            return 0;
        }

        return int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : group.Value switch
        {
            "un" or "une" or "one" => 1,
            "deux" or "two" => 2,
            "trois" or "three" => 3,
            "quatre" or "four" => 4,
            "cinq" or "five" => 5,
            "six" => 6,
            "sept" or "seven" => 7,
            "huit" or "eight" => 8,
            "neuf" or "nine" => 9,
            _ => 10,
        };
    }
}
