namespace Reskill.Catalog;

/// <summary>Gross salary in euros.</summary>
/// <param name="Minimum">Lowest, or null.</param>
/// <param name="Maximum">Highest, or null.</param>
/// <param name="Period">Over what it is paid.</param>
public sealed record Salary(decimal? Minimum, decimal? Maximum, SalaryPeriod Period);
