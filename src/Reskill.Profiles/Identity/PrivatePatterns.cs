using System.Text.RegularExpressions;

namespace Reskill.Profiles.Identity;

/// <summary>What tells who a person is, in folded French and English text.</summary>
internal static partial class PrivatePatterns
{
    private const int Timeout = 10_000;

    private const string Counts = @"(?:\d{1,2}|un|une|deux|trois|quatre|cinq|six|one|two|three|four|five)";

    /// <summary>Never kept, wherever it stands: addresses of every kind, numbers, birth, nationality, leave for a family.</summary>
    [GeneratedRegex(
        @"[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+"
            + @"|(?:https?://|www\.)\S+"
            + @"|\b[\w-]+\.(?:com|fr|org|net|eu|io|me|dev)\b(?:/\S*)?"
            + @"|\b(?:linkedin|github|facebook|instagram|twitter|skype|viadeo)\b\s*[:/]?\s*\S*"
            // Telephones: ten digits in pairs, or international.
            + @"|(?<![\d/])(?:\+|00)\s?\d{1,3}[\s.-]?(?:\(0\)[\s.-]?)?\d(?:[\s.-]?\d){6,11}(?!\d)"
            + @"|(?<![\d/])0\s?\d(?:[\s./-]?\d{2}){4}(?!\d)"
            // Social security number: sex, year, month, place, order, key.
            + @"|(?<!\d)[12]\s?\d{2}\s?(?:0[1-9]|1[0-2]|[2-9]\d)\s?(?:\d{2}|2[ab])\s?\d{3}\s?\d{3}(?:\s?\d{2})?(?!\d)"
            + @"|\b(?:n(?:o|°|umero)?\s*)?(?:de\s+)?(?:securite\s+sociale|secu|nir)\b[^,;|\t]*"
            + @"|\bidentifiant\b[^,;|\t]*"
            + @"|\b(?:nee?(?:\(e\))?)\s+(?:le|en|a|au)\b[^|;\t]{0,60}"
            + @"|\b(?:date|lieu|annee)\s+(?:et\s+lieu\s+)?de\s+naissance\b[^|;\t]{0,60}"
            + @"|\b(?:born\s+(?:on|in)|date\s+of\s+birth|place\s+of\s+birth|d\.?o\.?b\.?)\b[^|;\t]{0,60}"
            + @"|\b(?:de\s+)?nationalite\s*:?\s*\p{L}+(?:[\s-]\p{L}+)?|\bnationality\s*:?\s*\p{L}+|\b\p{L}+\s+(?:nationality|citizen(?:ship)?)\b"
            + @"|\b(?:titre|carte|permis)\s+de\s+(?:sejour|resident)\b[^,;|\t]*|\b(?:work|residence)\s+permit\b[^,;|\t]*"
            + @"|\bsexe\s*:?\s*\p{L}+|\bgender\s*:?\s*\p{L}+"
            + @"|\b(?:rqth|aah)\b|\breconnaissance\s+(?:de\s+la\s+)?(?:qualite\s+de\s+)?travailleur\s+handicape\b"
            + @"|\bconge\s+(?:parental|maternite|paternite|maladie)\b[^,;|\t]*|\b(?:maternity|parental|paternity|sick)\s+leave\b"
            + @"|\b(?:arret|pause|interruption)\s+(?:pour|afin)\b[^|\t]*"
            + @"|\b(?:elever|education\s+de)\s+(?:mes|nos|ses)\s+enfants\b|\b(?:mes|mon|ma|my|our)\s+(?:enfants?|fils|filles?|mari|femme|epouse?|children|kids|son|daughter|husband|wife)\b"
            + @"|\bparents?\s+d'eleves\b",
        RegexOptions.CultureInvariant,
        Timeout)]
    public static partial Regex Anywhere();

    /// <summary>Personal only where a person speaks of themselves: age, family, street.</summary>
    [GeneratedRegex(
        @"(?<!(?:experience|pendant|depuis|durant)\s(?:de\s)?)\b(?:1[5-9]|[2-7]\d)\s*ans\b(?!\s*(?:d'|de\b|dans\b|comme\b|en\b|au|a\b|chez\b|sur\b))"
            + @"|\bage\s*:?\s*\d{2}(?:\s*ans)?|\bagee?\s+de\s+\d{2}\s*ans|\b\d{2}\s+years?\s+old\b|\baged?\s+\d{2}\b"
            + @"|\b(?:mariee?|celibataire|divorcee?|veufs?|veuves?|pacsee?|concubinage|concubine?|separee?)\b|\ben\s+couple\b|\bunion\s+libre\b|\bvie\s+maritale\b"
            + @"|\b(?:married|divorced|widow(?:ed|er)?|unmarried)\b|\bsingle\b|\bmarital\s+status\b[^|;\t]*|\bsituation\s+(?:familiale|de\s+famille)\b[^|;\t]*"
            + @"|\b" + Counts + @"\s+(?:enfants?|children|child|kids)\b(?:\s+a\s+charge)?|\bsans\s+enfants?\b|\b(?:mere|pere)\s+de\s+(?:famille|\w+\s+enfants?)\b"
            + @"|\b\d{1,4}\s?(?:bis|ter|quater)?\s?,?\s*(?:rue|avenue|av\.?|bd|boulevard|bld|chemin|ch\.|impasse|imp\.|allees?|place|pl\.|route|rte|quai|cours|square"
            + @"|lotissement|montee|passage|voie|sentier|traverse|esplanade|faubourg|street|road|lane|drive)\s[^,;|\t\u2013]*"
            + @"|\b(?:lieu-dit|lieu\s+dit|hameau|residence|lotissement|quartier|villa|chez)\s[^,;|\t\u2013]*"
            + @"|\b(?:batiment|bat|appt|apt|appartement|etage|porte|bp|cs)\b\.?\s?(?:\d{1,5}|[a-z])\b"
            + @"|(?<!\d)\d{5}(?!\d)",
        RegexOptions.CultureInvariant,
        Timeout)]
    public static partial Regex OfThePerson();

    /// <summary>A civility and the name after it; matched in the text as written, for its capitals.</summary>
    [GeneratedRegex(
        @"\b(?:M\.|Mme|MME|Mlle|Monsieur|Madame|Mademoiselle|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Docteur|Me|Pr\.?)(?:\s+[A-ZÀ-Ý][\p{L}'’-]*){0,3}(?![\p{L}])",
        RegexOptions.CultureInvariant,
        Timeout)]
    public static partial Regex Civility();
}
