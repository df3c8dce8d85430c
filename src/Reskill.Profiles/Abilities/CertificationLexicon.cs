using System.Text.RegularExpressions;

namespace Reskill.Profiles.Abilities;

/// <summary>The certificates and authorisations that work asks for, as people write them.</summary>
internal static partial class CertificationLexicon
{
    private const int Timeout = 10_000;

    /// <summary>The certificates named in a text.</summary>
    public static MatchCollection FindAll(string text) => Certificates().Matches(text);

    /// <summary>Whether a text names a certificate rather than a diploma.</summary>
    public static bool IsOnlyCertification(string text)
        => Certificates().Match(text) is { Success: true } match && !text[..match.Index].Any(char.IsLetter);

    [GeneratedRegex(
        @"\bCACES\b(?:\s*(?:R|n°)?\s?\d{3})?(?:[\s,:]*(?:(?:cat(?:égories?|egories?|\.)?|type)\s*)?(?:\b[1-9][AB]?\b|\b[A-G]\d?\b)(?:\s*(?:,|et|/|-|&)\s*(?:[1-9][AB]?|[A-G]\d?)\b)*)?"
            + @"(?:\s+(?:pont roulant|nacelle|chariots?(?: élévateurs?)?|gerbeurs?|grue[\w ]{0,20}|engins de chantier))?"
            + @"|\bSSIAP\s*[1-3]?\b"
            + @"|\b[Ss]auveteurs?[- ]?[Ss]ecouristes? du [Tt]ravail(?:\s*\(SST\))?|\bMAC SST\b|\bSST\b"
            + @"|\bPSC\s?1\b|\bPSE\s?[12]\b|\bBNSSA\b|\bBAFA\b|\bBAFD\b"
            + @"|\bAFGSU(?:\s*(?:niveau|niv\.?)?\s*[12])?"
            + @"|\bPRAP(?:\s*(?:2S|IBC))?\b"
            + @"|\b[Hh]abilitations? [ée]lectriques?(?:\s*:?\s*(?:[BH][0-2](?:[BH]?[0-2])?[VTNLX]?|B[SREC]|H[RECT]|BE|HE)\b(?:\s*(?:,|et|/|-)\s*(?=[BH]))?)*"
            + @"|\bHACCP\b|\b[Hh]ygiène alimentaire\b|\b[Pp]ermis d['’]exploitation\b"
            + @"|\b[Cc]erti[- ]?phyto\b(?:\s+(?:opérateur|décideur|conseil|vente))?|\bCERTIPHYTO\b"
            + @"|\bFIMO\b(?:\s+(?:marchandises|voyageurs))?|\bFCO\b(?:\s+(?:marchandises|voyageurs))?|\bADR\b(?:\s+(?:base|citerne))?"
            + @"|\bAIPR\b(?:\s+(?:opérateur|encadrant|concepteur))?"
            + @"|\b[Cc]arte [Pp]rofessionnelle(?:\s+(?:CNAPS|d['’]agent de sécurité|VTC|taxi))?|\bCNAPS\b"
            + @"|\b[Tt]ravail en hauteur\b|\b[Tt]ravaux en hauteur\b|\b[Mm]ontage d['’]échafaudages?\b"
            + @"|\b[Aa]miante\s+(?:SS[34]|sous-section\s+[34])\b"
            + @"|\bQuali(?:PV|bat|sol|pac|gaz)\b|\b[Qq]ualification de soudeur\b|\b[Ll]icence de soudeur\b|\bPart[- ]?(?:66|145|147)\b"
            + @"|\bITIL(?:\s*(?:v?\d|Foundation))*|\bCCNA\b|\bPRINCE2\b|\bPMP\b|\bPIX\b|\bTOSA\b|\bScrum Master\b|\bPSM\s?I{0,3}\b|\bMCSA\b|\bCompTIA\s+\w+\+?"
            + @"|\b[Ff]irst [Aa]id(?: at [Ww]ork)?(?:\s*\(SST\))?|\b(?:[Ll]evel\s+[1-4]\s+(?:(?:[Aa]ward|[Cc]ertificate)\s+in\s+)?)?[Ff]ood\s+(?:[Hh]ygiene|[Ss]afety)\b(?:\s+[Ll]evel\s+[1-4]\b)?|\b[Ff]orklift licen[cs]e\b|\bDBS\b",
        RegexOptions.CultureInvariant,
        Timeout)]
    private static partial Regex Certificates();
}
