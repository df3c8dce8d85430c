namespace Reskill.Recommendation.Gaps;

/// <summary>Which driving licences hold others within them (Code de la route, article R221-4 and following).</summary>
internal static class DrivingLicences
{
    /// <summary>The categories that one licence lets its holder drive, itself first.</summary>
    public static IReadOnlyList<string> CoveredBy(string licence)
    {
        string category = licence.Trim().ToUpperInvariant();
        return category switch
        {
            "BE" => ["BE", "B"],
            "C1" => ["C1", "B"],
            "C1E" => ["C1E", "C1", "BE", "B"],
            "C" => ["C", "C1", "B"],
            "CE" => ["CE", "C", "C1E", "C1", "BE", "B"],
            "D1" => ["D1", "B"],
            "D1E" => ["D1E", "D1", "BE", "B"],
            "D" => ["D", "D1", "B"],
            "DE" => ["DE", "D", "D1E", "D1", "BE", "B"],
            "A" => ["A", "A2", "A1"],
            "A2" => ["A2", "A1"],
            _ => [category],
        };
    }

    /// <summary>The first licence asked for that none of those held covers, or null.</summary>
    public static string? FirstLacking(IReadOnlyList<string> asked, IReadOnlyList<string> held)
    {
        foreach (string licence in asked)
        {
            string category = licence.Trim().ToUpperInvariant();
            if (!held.Any(mine => CoveredBy(mine).Contains(category)))
            {
                return category;
            }
        }

        return null;
    }
}
