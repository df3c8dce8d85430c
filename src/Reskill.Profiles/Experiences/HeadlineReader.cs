using System.Text.RegularExpressions;
using Reskill.Profiles.Abilities;
using Reskill.Profiles.Sections;

namespace Reskill.Profiles.Experiences;

/// <summary>Finds the lines that may be the title a person gives themselves.</summary>
internal static partial class HeadlineReader
{
    private const int LongestTitle = 110;
    private const int Most = 8;

    /// <summary>Lines before the first heading that are no sentence, without identifiers.</summary>
    public static IReadOnlyList<string> Candidates(IReadOnlyList<Section> cleaned) => [.. cleaned
        .Where(section => section.Kind is SectionKind.Header or SectionKind.Contact or SectionKind.Summary)
        .OrderBy(section => section.Kind == SectionKind.Header ? 0 : 1)
        .SelectMany(section => section.Lines)
        .Select(line => Title(line.Text.Trim()))
        .Where(text => text.Length is > 3 and <= LongestTitle && text[^1] is not '.' && char.IsLetter(text[0]))
        .Take(Most)];

    // A licence between separators is no part of a title; what follows the first part keeps its own separator.
    private static string Title(string text)
    {
        string[] parts = Separator().Split(text);
        string title = string.Empty;
        for (int i = 0; i < parts.Length; i += 2)
        {
            if (parts[i].Any(char.IsLetterOrDigit) && !IsLicence(parts[i]))
            {
                title += (title.Length == 0 ? string.Empty : parts[i - 1]) + parts[i];
            }
        }

        return title;
    }

    private static bool IsLicence(string part) => Licence().Match(part) is { Success: true, Index: 0 } match
        && (match.Length == part.Length || LicenceReader.IsLicence(part));

    /// <summary>The first words of a title, up to a comma or a dash: what the taxonomy can name.</summary>
    public static string Core(string title) => JobParts.Split(title, false).Select(part => JobParts.Plain(part.Text)).FirstOrDefault(title);

    [GeneratedRegex(@"(\s+[-–—|·•/]\s+|\s*[|;\t]\s*|,\s+)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Separator();

    [GeneratedRegex(
        @"^(?:titulaire\s+d(?:u|es)\s+)?(?:permis|(?:full\s+)?(?:uk\s+)?(?:clean\s+)?driving\s+licen[cs]e)\b|^(?:avec\s+)?v[ée]hicul(?:ée?|e\s+personnel)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10_000)]
    private static partial Regex Licence();
}
