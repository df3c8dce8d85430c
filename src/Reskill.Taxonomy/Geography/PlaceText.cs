using System.Text.RegularExpressions;

namespace Reskill.Taxonomy.Geography;

/// <summary>What a person wrote for a place, taken apart.</summary>
/// <param name="Name">The words of the name, folded; empty when there is none.</param>
/// <param name="Code">A postcode or INSEE code, or null.</param>
/// <param name="Department">The département's number, from brackets, the end of the text or the code; or null.</param>
internal readonly partial record struct PlaceText(string Name, string? Code, string? Department)
{
    public static PlaceText Parse(string text)
    {
        string rest = text.Trim();
        string? code = null;
        string? department = null;
        Match match = FiveCharacters().Match(rest);
        if (match.Success)
        {
            code = match.Value.ToUpperInvariant();
            department = code[..2];
            rest = rest.Remove(match.Index, match.Length);
        }

        match = DepartmentNumber().Match(rest);
        if (match.Success)
        {
            department = match.Groups["number"].Value.ToUpperInvariant();
            rest = rest.Remove(match.Index, match.Length);
        }

        rest = Brackets().Replace(rest, " ");
        rest = Cedex().Replace(rest, " ");
        return new PlaceText(PlaceName.Normalize(rest), code, department);
    }

    [GeneratedRegex(@"\b(\d{5}|2[AB]\d{3})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FiveCharacters();

    [GeneratedRegex(@"\(\s*(?<number>\d{2,3}|2[AB])\s*\)|(?<=\p{L}\W*)\b(?<number>\d{2}|2[AB])\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DepartmentNumber();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\bcedex\b(\s*\d{1,2})?|\bfrance\b\s*$|\b\d{1,2}\s*(er|e|ème|eme)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cedex();
}
