namespace Reskill.Web.Contracts;

/// <summary>Figures as documents carry them: digits beyond these are noise, and would differ between machines.</summary>
internal static class Rounded
{
    /// <summary>A share or score, to four decimals.</summary>
    public static double Share(double value) => Math.Round(value, 4);

    /// <summary>A distance, to 100 metres.</summary>
    public static double? Kilometres(double? value) => value is { } km ? Math.Round(km, 1) : null;
}
