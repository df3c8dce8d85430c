namespace Reskill.Profiles.Dates;

/// <summary>A stretch of time that a CV states.</summary>
/// <param name="Start">Its beginning, or null.</param>
/// <param name="End">Its end, or null.</param>
/// <param name="IsCurrent">Whether it goes on.</param>
/// <param name="StatedMonths">A length given in words ("6 mois"), or null.</param>
internal readonly record struct Period(YearMonth? Start, YearMonth? End, bool IsCurrent, int? StatedMonths)
{
    // A year alone is taken at its middle: over many experiences the error cancels out.
    private const int MiddleMonth = 7;

    /// <summary>How long it lasts in whole months, both ends counted; null when the dates do not tell.</summary>
    public int? Months(YearMonth today)
    {
        if (StatedMonths is int stated)
        {
            return Math.Max(1, stated);
        }

        if (Start is not YearMonth start || (IsCurrent ? today : End) is not YearMonth end)
        {
            return null;
        }

        if (start.Month is null && end.Month is null && start.Year == end.Year)
        {
            return null;
        }

        // A month named is worked to its end; a year alone stands for its middle.
        int lastMonthCounted = start.Month is not null && end.Month is not null && !IsCurrent ? 1 : 0;
        int months = ((end.Year - start.Year) * 12) + (end.Month ?? MiddleMonth) - (start.Month ?? MiddleMonth);
        return Math.Max(1, months + lastMonthCounted);
    }
}

/// <summary>A period and where the text states it.</summary>
/// <param name="Period">The period.</param>
/// <param name="Index">Where the words of the date start.</param>
/// <param name="Length">How many characters they are.</param>
internal readonly record struct PeriodMatch(Period Period, int Index, int Length)
{
    /// <summary>The text before and after the date.</summary>
    public (string Before, string After) Around(string text) => (text[..Index], text[(Index + Length)..]);
}
