using System.Text.RegularExpressions;
using Reskill.Profiles.Sections;

namespace Reskill.Profiles.Abilities;

/// <summary>Reads driving licences by their official category.</summary>
internal static partial class LicenceReader
{
    private const int Timeout = 10_000;

    private static readonly string[] Order = ["AM", "A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"];

    /// <summary>The categories, in the official order.</summary>
    public static IReadOnlyList<string> Read(IReadOnlyList<Section> sections)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        foreach (Section section in sections)
        {
            foreach (CvLine line in section.Lines)
            {
                foreach (string category in Categories(line.Text, section.Kind == SectionKind.Licences))
                {
                    found.Add(category);
                }
            }
        }

        return [.. Order.Where(found.Contains)];
    }

    /// <summary>Whether a text names a driving licence.</summary>
    public static bool IsLicence(string text) => Licence().IsMatch(text) && Categories(text, false).Any();

    private static IEnumerable<string> Categories(string text, bool isUnderHeading)
    {
        if (Without().IsMatch(text))
        {
            yield break;
        }

        foreach (Match match in isUnderHeading ? Bare().Matches(text) : Licence().Matches(text))
        {
            foreach (Match category in Category().Matches(match.Groups["list"].Value))
            {
                yield return category.Value.ToUpperInvariant() switch
                {
                    "EB" or "E(B)" or "B(E)" => "BE",
                    "EC" or "E(C)" or "C(E)" => "CE",
                    "ED" or "E(D)" => "DE",
                    string plain => plain,
                };
            }

            foreach ((string word, string category) in ByWord)
            {
                if (match.Value.Contains(word, StringComparison.OrdinalIgnoreCase))
                {
                    yield return category;
                }
            }
        }
    }

    private static readonly (string Word, string Category)[] ByWord =
    [
        ("super lourd", "CE"), ("SPL", "CE"), ("poids lourd", "C"), ("moto", "A"), ("voiture", "B"), ("transport en commun", "D"),
    ];

    private const string CategoryPattern = @"(?:AM|A1|A2|B1|BE|EB|E\(B\)|B\(E\)|C1E|C1|CE|EC|E\(C\)|C\(E\)|D1E|D1|DE|ED|E\(D\)|A|B|C|D)";

    private const string List = @"(?<list>" + CategoryPattern + @"(?![\p{L}\d'’])(?:\s*(?:,|et|and|/|\+|&|-|–)\s*" + CategoryPattern + @"(?![\p{L}\d'’]))*)";

    [GeneratedRegex(
        @"\b(?:[Pp]ermis|PERMIS|[Dd]riving [Ll]icen[cs]es?|[Ll]icen[cs]e)\s*(?:de conduire|de conduite)?\s*:?\s*\(?(?:(?:[Cc]at(?:égories?|egories?|egory|\.)?)\s*)?(?:"
            + List + @"|poids lourds?|PL\b|SPL\b|super lourds?|moto\b|voiture\b|transport en commun)",
        RegexOptions.CultureInvariant,
        Timeout)]
    private static partial Regex Licence();

    [GeneratedRegex(@"(?<![\p{L}\d'’])" + List + @"|\b[Pp]ermis (?:poids lourds?|super lourds?|moto|voiture)\b", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Bare();

    [GeneratedRegex(CategoryPattern + @"(?![\p{L}\d'’])", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Category();

    [GeneratedRegex(@"\b(?:pas de|sans|non titulaire du|no|en cours de passage du)\s+(?:permis|driving)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Without();
}
