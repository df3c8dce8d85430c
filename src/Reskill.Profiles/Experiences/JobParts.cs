using System.Text.RegularExpressions;
using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Experiences;

/// <summary>Takes the lines that name a job apart, and sorts out what names neither job nor employer.</summary>
internal static partial class JobParts
{
    private const int Timeout = 10_000;

    /// <summary>The parts of a line between commas, dashes, bars and "chez".</summary>
    public static IEnumerable<JobPart> Split(string line, bool isBold)
    {
        foreach (string part in Separator().Split(Bracketed.Remove(TextCleaning.WithoutBullet(line))))
        {
            string text = OpenEnd().Replace(Terms().Replace(part, " "), string.Empty);
            text = Spaces().Replace(text, " ").Trim(' ', '.', '-', '–', ',', ':', ')', '(', '"', '«', '»');
            if (text.Any(char.IsLetter))
            {
                yield return new JobPart(text, isBold);
            }
        }
    }

    /// <summary>A title without what says how well or when the job is done: "diplômée d'État", "confirmé", "saisonnier".</summary>
    public static string Plain(string title)
    {
        string plain = Spaces().Replace(Quality().Replace(title, " "), " ").Trim(' ', ',', '-');
        return plain.Any(char.IsLetter) ? plain : title;
    }

    /// <summary>The employer in a part: without "société" before it; null when the part names none ("missions d'intérim").</summary>
    public static string? Employer(string part)
    {
        string folded = Folding.Fold(part);
        if (NoEmployer().IsMatch(folded))
        {
            return null;
        }

        int prefix = Prefix().Match(folded).Length;
        string employer = part[prefix..].Trim();
        return employer.Any(char.IsLetter) ? employer : null;
    }

    [GeneratedRegex(@"\s*\t\s*|\s+[-–—|·•@/]\s+|,\s+|\s*;\s*|\s*:\s+|\s+(?:chez|at|@)\s+(?=\p{Lu}|des\b|un\b)|\s+\|\s*", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Separator();

    // How a job was held, which is neither its title nor its employer.
    [GeneratedRegex(
        @"\b(?:en\s+)?(?:CDI|CDD|CTT|CDDI|CUI(?:-CAE)?)\b|\b(?:à\s+)?temps\s+(?:partiel|plein|complet)\b|\b(?:full|part)[- ]time\b"
            + @"|\ben\s+(?:alternance|apprentissage|intérim|interim)\b|\bcontrat\s+(?:d['’]apprentissage|de\s+professionnalisation|saisonnier)\b|\b\d{1,3}\s?%|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        Timeout)]
    private static partial Regex Terms();

    [GeneratedRegex(
        @"\b(?:diplômée?s?(?:\s+d['’][eéEÉ]tat)?|confirmée?|expérimentée?|débutante?|junior|senior|saisonni(?:er|ère)|intérimaire|remplaçante?|stagiaire|apprentie?"
            + @"|qualified|experienced|seasonal|trainee|apprentice)\b|\(?\b[HF]\s?/\s?[HF]\b\)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        Timeout)]
    private static partial Regex Quality();

    // "Aide-soignante chez", the employer on another line or taken out.
    [GeneratedRegex(@"(?:^|\s+)(?:chez|at|@)[\s:,.-]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex OpenEnd();

    [GeneratedRegex(@"\s{2,}", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"\b(?:interim|interimaires?|missions?|divers|diverses|plusieurs|differents|differentes|particuliers?|various|several|agency|agencies|independante?|freelance|self-employed"
            + @"|auto-?entrepreneure?|micro-?entreprise|a\s+mon\s+compte|saisonnier|saisonniere|stage|stagiaire|benevole|service\s+civique|contacter|contactez|references?)\b",
        RegexOptions.CultureInvariant,
        Timeout)]
    private static partial Regex NoEmployer();

    [GeneratedRegex(@"^(?:l'entreprise|entreprise|la\s+societe|societe|ste|ets|etablissements?|chez|company|firm|at)\s+(?!de\b|d')", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Prefix();
}
