using System.Text.RegularExpressions;

namespace Reskill.Recommendation.Gaps;

/// <summary>
/// What a certificate is officially: a CACES by its recommendation and category (R489, 3), a driving licence by its category,
/// any other by the acronym that its official name carries in brackets (SST, FIMO, SSIAP1).
/// </summary>
/// <param name="Family">The recommendation, <c>PERMIS</c> or the acronym.</param>
/// <param name="Category">The category; null when none is named.</param>
internal readonly partial record struct CertificateKey(string Family, string? Category)
{
    /// <summary>The family of driving licences.</summary>
    public const string LicenceFamily = "PERMIS";

    /// <summary>The key of a driving licence.</summary>
    public static CertificateKey DrivingLicence(string category) => new(LicenceFamily, category);

    /// <summary>The certificate that an official skill is about; null for the many that are about none.</summary>
    public static CertificateKey? InOfficialName(string name)
    {
        if (name.Contains("Permis de conduire", StringComparison.Ordinal) && LicencePattern().Match(name) is { Success: true } licence)
        {
            return DrivingLicence(licence.Groups[1].Value);
        }

        if (name.Contains("CACES", StringComparison.Ordinal) && CacesPattern().Match(name) is { Success: true } caces)
        {
            Group categories = caces.Groups["category"];
            return new CertificateKey("R" + caces.Groups["number"].Value, categories.Success ? categories.Captures[0].Value : null);
        }

        return name.Contains('(', StringComparison.Ordinal) && BracketedAcronym().Match(name) is { Success: true } acronym
            ? new CertificateKey(acronym.Groups[1].Value + acronym.Groups[2].Value, null)
            : null;
    }

    /// <summary>The certificates that a line of a CV names: one a category of CACES.</summary>
    public static IEnumerable<CertificateKey> InCv(string certification)
    {
        foreach (Match caces in CacesPattern().Matches(certification))
        {
            string family = "R" + caces.Groups["number"].Value;
            CaptureCollection categories = caces.Groups["category"].Captures;
            if (categories.Count == 0)
            {
                yield return new CertificateKey(family, null);
            }

            foreach (Capture category in categories)
            {
                yield return new CertificateKey(family, category.Value.ToUpperInvariant());
            }
        }

        foreach (Match acronym in Acronym().Matches(certification))
        {
            yield return new CertificateKey(acronym.Groups[1].Value + acronym.Groups[2].Value, null);
        }
    }

    /// <summary>Whether holding this is holding what is asked: the same family, and the category if one is asked.</summary>
    public bool Satisfies(CertificateKey asked) => Family == asked.Family && (asked.Category is null || asked.Category == Category);

    [GeneratedRegex(@"Permis de conduire (?:catégorie )?([A-D][0-9]?E?|E)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LicencePattern();

    // "CACES R489 cat. 1A, 3 et 5", "CACES R 489-1A", "R489 catégorie 3"; a duration ("R489 - 3 ans") is no category.
    [GeneratedRegex(
        @"\bR\s?\.?\s?(?<number>[34][0-9]{2})\b(?:[\s,:(-]*(?:cat(?:\.|[ée]gories?)?)?[\s:]*(?<category>(?-i:[0-9][A-C]?|[A-G][0-9]?))\b(?!\s*ans?\b)(?:(?:\s*(?:[,/+&-]|et|and)\s*)(?:cat(?:\.|[ée]gories?)?\s*)?(?<category>(?-i:[0-9][A-C]?|[A-G][0-9]?))\b)*)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CacesPattern();

    [GeneratedRegex(@"\(([A-Z]{3,6})\s?([0-9]?)\)", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedAcronym();

    [GeneratedRegex(@"\b([A-Z]{3,6})\s?([0-9]?)(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Acronym();
}
