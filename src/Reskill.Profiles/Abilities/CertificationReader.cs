using System.Text.RegularExpressions;
using Reskill.Profiles.Sections;
using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Abilities;

/// <summary>Reads certificates and authorisations: the items under their heading, and known ones anywhere.</summary>
internal static partial class CertificationReader
{
    private const int Timeout = 10_000;
    private const int LongestItem = 90;

    private static readonly string[] Separators = [" – ", " - ", " — ", " | ", ";", " • ", "\t", " / "];

    /// <summary>The certificates as written, each once, those under their heading first.</summary>
    public static IReadOnlyList<string> Read(IReadOnlyList<Section> sections)
    {
        List<string> found = [];
        HashSet<string> keys = new(StringComparer.Ordinal);
        foreach (Section section in sections.Where(section => section.Kind == SectionKind.Certifications))
        {
            foreach (string item in section.Lines.SelectMany(line => Items(line.Text)))
            {
                Add(item);
            }
        }

        foreach (Section section in sections.Where(section => section.Kind is not (SectionKind.Certifications or SectionKind.Volunteering
            or SectionKind.Interests or SectionKind.References)))
        {
            foreach (CvLine line in section.Lines)
            {
                foreach (Match match in CertificationLexicon.FindAll(line.Text))
                {
                    Add(match.Value.Trim(' ', ',', ':', '-'));
                }
            }
        }

        return found;

        void Add(string text)
        {
            // "SSIAP 1" and "SSIAP 1 recyclé" are one certificate, "SST" and "sauveteur secouriste du travail" too.
            string[] names = [.. CertificationLexicon.FindAll(text).Select(match => Key(match.Value))];
            names = names.Length > 0 ? names : [Folding.Fold(text)];
            if (names.Any(keys.Add))
            {
                found.Add(text);
            }
        }
    }

    private static IEnumerable<string> Items(string line)
    {
        foreach (string part in TextCleaning.WithoutBullet(line).Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string item = Validity().Replace(part, string.Empty).Trim(' ', ',', ':', '-', '.');
            bool isLicence = LicenceReader.IsLicence(item);
            if (item.Length is > 1 and <= LongestItem && item.Any(char.IsLetter) && !isLicence)
            {
                yield return item;
            }
        }
    }

    private static string Key(string name)
    {
        string key = string.Concat(FoldedWords.Split(name));
        return key.Contains("secouriste", StringComparison.Ordinal) || key is "macsst" ? "sst" : key;
    }

    // Until when it holds, when it was renewed: the certificate is what stands before.
    [GeneratedRegex(
        @"\s*[,(]?\s*\b(?:valable|valide|obtenue?|recyclée?|renouvelée?|à jour|valid|expires|renewed|depuis|jusqu['’]en|until)\b.*$|\s*[,(]?\s*(?:en\s+)?(?:\d{2}/)?(?:19|20)\d{2}\)?\s*$|\(\s*\)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        Timeout)]
    private static partial Regex Validity();
}
