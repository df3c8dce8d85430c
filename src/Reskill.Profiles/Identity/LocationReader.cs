using System.Text.RegularExpressions;
using Reskill.Profiles.Sections;
using Reskill.Taxonomy.Geography;

namespace Reskill.Profiles.Identity;

/// <summary>Finds the commune where the person lives, and leaves the rest of the address.</summary>
internal sealed partial class LocationReader(Gazetteer gazetteer)
{
    private const int Timeout = 10_000;
    private const int LongestName = 45;

    /// <summary>The commune, from the lines about the person; null when they name none.</summary>
    public ProfileLocation? Find(IReadOnlyList<Section> sections)
    {
        Section[] personal = [.. sections.Where(section =>
            section.Kind is SectionKind.Header or SectionKind.Contact or SectionKind.Summary or SectionKind.Miscellaneous)];
        return personal.SelectMany(section => section.Lines).Select(line => ByPostcode(line.Text)).FirstOrDefault(found => found is not null)
            ?? personal.Where(section => section.Kind is SectionKind.Header or SectionKind.Contact)
                .SelectMany(section => section.Lines).Select(line => ByName(line.Text)).FirstOrDefault(found => found is not null);
    }

    private ProfileLocation? ByPostcode(string line)
    {
        foreach (Match match in PostcodeThenName().Matches(line))
        {
            string postcode = match.Groups["postcode"].Value;
            string name = match.Groups["name"].Value.Trim(' ', '-', '\'');
            if (FromFrance(postcode, name) is ProfileLocation found)
            {
                return found;
            }
        }

        return NameThenPostcode().Match(line) is { Success: true } reversed
            ? FromFrance(reversed.Groups["postcode"].Value, reversed.Groups["name"].Value.Trim(' ', '-', '\''))
            : null;
    }

    private ProfileLocation? FromFrance(string postcode, string name)
    {
        // "31400 Toulouse Permis B": the longest start of the words that is a commune.
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int count = words.Length; count > 0; count--)
        {
            string candidate = string.Join(' ', words.Take(count));
            IReadOnlyList<Commune> communes = gazetteer.Find($"{postcode} {candidate}");
            if (communes.Count == 1 && gazetteer.Find(candidate).Any(commune => commune.Code == communes[0].Code))
            {
                return new ProfileLocation(communes[0].Name, communes[0].Code, postcode);
            }
        }

        IReadOnlyList<Commune> byNumber = gazetteer.Find(postcode);
        if (byNumber.Count == 1)
        {
            return new ProfileLocation(byNumber[0].Name, byNumber[0].Code, postcode);
        }

        bool isPlausible = words.Length > 0 && name.Length is >= 2 and <= LongestName && IsFrench(postcode);
        return isPlausible ? new ProfileLocation(string.Join(' ', words.Take(3)), null, postcode) : null;
    }

    // "Albi", "Albi (81)", "Toulouse, France": a line, or a part of one, that is a commune's name and nothing else.
    private ProfileLocation? ByName(string line)
    {
        foreach (string part in line.Split(['|', '·', '•', '–', '\t', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string place = CountryName().Replace(part, string.Empty).Trim(' ', ',', '⌂', '.');
            bool isName = place.Length is > 2 and <= LongestName && char.IsUpper(place[0]) && !place.Contains('@', StringComparison.Ordinal);
            if (isName && gazetteer.Find(place) is [Commune only])
            {
                return new ProfileLocation(only.Name, only.Code, only.Postcodes.Count == 1 ? only.Postcodes[0] : null);
            }
        }

        return null;
    }

    private static bool IsFrench(string postcode) => string.CompareOrdinal(postcode, "01000") >= 0 && string.CompareOrdinal(postcode, "98999") <= 0;

    [GeneratedRegex(@"(?<![\d\p{L}])(?:F-)?(?<postcode>\d{5})(?!\d)[\s,-]{1,3}(?<name>\p{Lu}[\p{L}'’ -]{1,45})", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex PostcodeThenName();

    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}'’ -]{1,45})[\s,(]{1,3}(?<postcode>\d{5})(?!\d)", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex NameThenPostcode();

    [GeneratedRegex(@",?\s*\(?\b(?:France|FRANCE)\b\)?\s*$", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex CountryName();
}
