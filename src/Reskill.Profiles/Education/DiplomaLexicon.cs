using System.Text.RegularExpressions;

namespace Reskill.Profiles.Education;

/// <summary>A diploma found in a text.</summary>
/// <param name="Level">Its European level, or null when the diploma does not tell it.</param>
/// <param name="Index">Where its name starts.</param>
/// <param name="Length">How long its name is.</param>
internal readonly record struct DiplomaMatch(int? Level, int Index, int Length);

/// <summary>The names of diplomas and their European level (arrêté du 8 janvier 2019; British names by Ofqual's table).</summary>
internal static partial class DiplomaLexicon
{
    private const int Timeout = 10_000;

    // The State's aide-soignant and auxiliaire de puériculture diplomas rose from level 3 to 4 with the reform of 2021.
    private const int CareReform = 2021;

    private static readonly (Func<Regex> Pattern, int? Level)[] Diplomas =
    [
        (Level8, 8), (Level7, 7), (Level6, 6), (Level5, 5), (Level4, 4), (Level3, 3), (Level2, 2), (Unlevelled, null),
    ];

    /// <summary>The diploma that a text names, the first of its line; null when it names none.</summary>
    public static DiplomaMatch? Find(string text, int? year)
    {
        if (CareDiploma().Match(text) is { Success: true } care)
        {
            return new DiplomaMatch(year >= CareReform ? 4 : 3, care.Index, care.Length);
        }

        DiplomaMatch? first = null;
        foreach ((Func<Regex> pattern, int? level) in Diplomas)
        {
            Match match = pattern().Match(text);
            if (match.Success && (first is null || match.Index < first.Value.Index
                || (match.Index == first.Value.Index && match.Length > first.Value.Length)))
            {
                first = new DiplomaMatch(level, match.Index, match.Length);
            }
        }

        return first;
    }

    /// <summary>A level stated in words: "niveau 4", "niveau IV" (of before 2019), "level 3", "bac+2".</summary>
    public static int? StatedLevel(string text)
    {
        if (British().Match(text) is { Success: true } british)
        {
            return british.Groups["level"].ValueSpan[0] switch { '1' => 2, '2' => 3, '3' => 4, '4' or '5' => 5, '6' => 6, '7' => 7, _ => 8 };
        }

        if (European().Match(text) is { Success: true } european)
        {
            return european.Groups["level"].ValueSpan[0] - '0';
        }

        if (BeforeReform().Match(text) is { Success: true } former)
        {
            return former.Groups["level"].Value switch { "V" => 3, "IV" => 4, "III" => 5, "II" => 6, _ => 7 };
        }

        return BacPlus().Match(text) is { Success: true } plus
            ? plus.Groups["years"].Value switch { "1" => 4, "2" => 5, "3" or "4" => 6, "8" => 8, _ => 7 }
            : null;
    }

    /// <summary>Whether the text says that the diploma was not obtained, or not yet.</summary>
    public static bool IsUnfinished(string text) => Unfinished().IsMatch(text);

    [GeneratedRegex(@"\b(?:[Dd]octorat|DOCTORAT|Ph\.?\s?D\b|[Dd]octorate|[Tt]hèse de doctorat)", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Level8();

    [GeneratedRegex(
        @"\b(?:[Mm]aster(?:'s|s)?\b|MASTER\b|[Mm]astère|[Dd]iplôme d['’]ingénieur|[Éé]cole d['’]ingénieurs?|[Ii]ngénieure? diplômée?|DEA\b|DESS\b|MBA\b|MSc\b|M\.Sc|MA\b|MEng\b|DSCG\b|M2\b|Master [12])",
        RegexOptions.CultureInvariant,
        Timeout)]
    private static partial Regex Level7();

    [GeneratedRegex(
        @"\b(?:[Ll]icence\b|LICENCE\b|[Bb]achelor(?:'s)?\b|BUT\b|[Mm]aîtrise\b(?= d| en| ès|\s*$|,)|BSc\b|B\.Sc|BA\b|BEng\b|DCG\b|M1\b|DEUST\b(?=\s*\+)|[Dd]iplôme d['’][EÉé]tat d['’]infirmière?|DEI\b|[Hh]onours degree|[Uu]ndergraduate degree)",
        RegexOptions.CultureInvariant,
        Timeout)]
    private static partial Regex Level6();

    [GeneratedRegex(
        @"\b(?:BTSA?\b|B\.T\.S|bts\b|[Bb]revet de technicien supérieur|DUT\b|dut\b|DEUG\b|DEUST\b|HND\b|HNC\b|[Ff]oundation degree|[Dd]iplom[ae] of [Hh]igher [Ee]ducation|BM\b|[Bb]revet de maîtrise)",
        RegexOptions.CultureInvariant,
        Timeout)]
    private static partial Regex Level5();

    [GeneratedRegex(
        @"\b(?:[Bb]ac(?:calauréat|calaureate|calaureat)?\b(?!\s*\+)|BAC(?:CALAURÉAT|CALAUREAT)?\b(?!\s*\+)|BP\b|[Bb]revet professionnel|BPJEPS\b|[Bb]revet de technicien\b(?! sup)|DAEU\b|[Aa][- ][Ll]evels?|[Hh]igh school diploma|BTEC (?:Level 3|National)|[Vv]ocational baccalaureate|BT\b|DEAES\b(?=.*2021)|[Dd]iplôme d['’][EÉé]tat de moniteur)",
        RegexOptions.CultureInvariant,
        Timeout)]
    private static partial Regex Level4();

    [GeneratedRegex(
        @"\b(?:CAPA?\b|C\.A\.P|BEPA?\b|B\.E\.P|(?<=^|[:–-]\s?)(?:cap|bep)\b|[Cc]ertificat d['’]aptitude professionnelle|[Bb]revet d['’]études professionnelles|BPA\b|DEAVS\b|DEAES\b|CAFERUIS\b|NVQ [Ll]evel 2|GCSEs?\b|CAP petite enfance)",
        RegexOptions.CultureInvariant,
        Timeout)]
    private static partial Regex Level3();

    [GeneratedRegex(@"\b(?:[Bb]revet (?:des|du) coll[èe]ges?|DNB\b|BEPC\b|CFG\b|[Cc]ertificat d['’]études primaires)", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Level2();

    [GeneratedRegex(
        @"\b(?:(?:NVQ|SVQ|BTEC)\b(?:\s+(?:[Dd]iploma|[Cc]ertificate|[Aa]ward))?(?:\s+[Ll]evel\s*[1-8])?|[Tt]itre(?:s)? professionnel|TP\b|CQPM?\b|CQPI\b|[Dd]iplômes?\b|DIPLÔME|[Dd]iploma\b|[Dd]egree\b|[Cc]ertificat\b|[Cc]ertificate\b|[Bb]revet\b|DEAS\b|DEAP\b|[Mm]ention complémentaire|MC\b|DU\b|[Ff]ormation\b|[Cc]ours\b|[Cc]ourses?\b|[Tt]raining\b|[Ss]tage\b|VAE\b)",
        RegexOptions.CultureInvariant,
        Timeout)]
    private static partial Regex Unlevelled();

    [GeneratedRegex(
        @"\b(?:[Dd]iplôme (?:professionnel |d['’][EÉé]tat )?(?=(?:d['’])?(?:aide[- ]soignante?|auxiliaire de puériculture))|DEAS\b|DEAP\b)",
        RegexOptions.CultureInvariant,
        Timeout)]
    private static partial Regex CareDiploma();

    // Levels of the British framework, which are not the European ones below 5.
    [GeneratedRegex(
        @"\b(?:S?NVQ|SVQ|BTEC|RQF|QCF|NCFE|City (?:&|and) Guilds)\b[^,;|\t]{0,40}?\bLevel\s*(?<level>[1-8])\b"
            + @"|\bLevel\s*(?<level>[1-8])\s+(?:\w+\s+){0,3}(?:NVQ|SVQ|BTEC|Diploma|Certificate|Award|Apprenticeship)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        Timeout)]
    private static partial Regex British();

    [GeneratedRegex(@"\b(?:niveau|niv\.?|level|EQF)\s*(?<level>[1-8])\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex European();

    [GeneratedRegex(@"\b[Nn](?:iveau|iv\.?|IVEAU)\s+(?<level>IV|V|III|II|I)\b", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex BeforeReform();

    [GeneratedRegex(@"\b[Bb](?:ac|AC)\s*\+\s*(?<years>[1-8])", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex BacPlus();

    [GeneratedRegex(
        @"\b(?:non\s+(?:obtenue?|validée?|terminée?)|pas\s+obtenue?|en\s+cours|inachevée?|abandon\w*|niveau\s+(?:bac|bts|cap|bep|licence|bp)\b|not\s+completed|in\s+progress|ongoing|dropped|first\s+year|1re\s+année|1ère\s+année)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        Timeout)]
    private static partial Regex Unfinished();
}
