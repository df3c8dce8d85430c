namespace Reskill.Profiles;

/// <summary>A year, with a month where it is known.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Month">1 to 12, or null.</param>
public readonly record struct YearMonth(int Year, int? Month = null) : IComparable<YearMonth>
{
    /// <inheritdoc/>
    public int CompareTo(YearMonth other) => (Year, Month ?? 1).CompareTo((other.Year, other.Month ?? 1));

    /// <summary>ISO 8601: <c>2019-03</c>, or <c>2019</c> when the month is unknown.</summary>
    public override string ToString() => Month is int month ? $"{Year:0000}-{month:00}" : $"{Year:0000}";

    /// <summary>Earlier than.</summary>
    public static bool operator <(YearMonth left, YearMonth right) => left.CompareTo(right) < 0;

    /// <summary>Later than.</summary>
    public static bool operator >(YearMonth left, YearMonth right) => left.CompareTo(right) > 0;

    /// <summary>Not later than.</summary>
    public static bool operator <=(YearMonth left, YearMonth right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier than.</summary>
    public static bool operator >=(YearMonth left, YearMonth right) => left.CompareTo(right) >= 0;
}
