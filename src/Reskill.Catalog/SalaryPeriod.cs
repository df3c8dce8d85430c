namespace Reskill.Catalog;

/// <summary>Over what a salary is paid.</summary>
public enum SalaryPeriod
{
    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}
