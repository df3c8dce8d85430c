using System.Text.RegularExpressions;

namespace Reskill.Profiles.Wording;

/// <summary>What stands in brackets beside what is said.</summary>
internal static partial class Bracketed
{
    public static string Remove(string text) => Brackets().Replace(text, " ");

    [GeneratedRegex(@"\([^()]{0,200}\)?", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Brackets();
}
