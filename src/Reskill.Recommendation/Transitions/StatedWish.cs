using System.Text.RegularExpressions;

namespace Reskill.Recommendation.Transitions;

/// <summary>Reads where a headline says that the person wants to go.</summary>
internal static partial class StatedWish
{
    /// <summary>What follows « vers », « reconversion dans », "moving into" and the like; null when the headline only says what the person does.</summary>
    public static string? In(string headline)
    {
        Match wish = Intention().Match(headline);
        string target = wish.Success ? wish.Groups["target"].Value.Trim(' ', '.', ',', ':', '-') : "";
        return target.Length > 0 ? target : null;
    }

    [GeneratedRegex(
        @"\b(?:vers|reconversion(?:\s+(?:dans|comme|en))|devenir|moving\s+(?:in)?to|towards?|becom(?:e|ing)|career\s+change\s+(?:in)?to|transition(?:ing)?\s+(?:in)?to)\s+(?:(?:le|la|les|un|une|a|an|the)\s+|l['’])?(?<target>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Intention();
}
