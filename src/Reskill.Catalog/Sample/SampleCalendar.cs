namespace Reskill.Catalog.Sample;

/// <summary>Turns the sample's offsets into dates, counted from the day of import, so that the sample never expires.</summary>
internal readonly record struct SampleCalendar(DateOnly Today)
{
    /// <summary>A day that may be any day of the week.</summary>
    public DateOnly Day(int offset) => Today.AddDays(offset);

    /// <summary>
    /// First and last day of a session: a start on a weekend moves to the Monday after it and takes the end along; an end on a
    /// weekend moves back to the Friday before it, but never before the start.
    /// </summary>
    public (DateOnly Start, DateOnly End) Session(int startOffset, int endOffset)
    {
        DateOnly start = Day(startOffset);
        int toMonday = start.DayOfWeek switch
        {
            DayOfWeek.Saturday => 2,
            DayOfWeek.Sunday => 1,
            _ => 0,
        };
        start = start.AddDays(toMonday);
        DateOnly end = Day(endOffset).AddDays(toMonday);
        int toFriday = end.DayOfWeek switch
        {
            DayOfWeek.Saturday => -1,
            DayOfWeek.Sunday => -2,
            _ => 0,
        };
        DateOnly friday = end.AddDays(toFriday);
        return (start, friday < start ? start : friday);
    }
}
