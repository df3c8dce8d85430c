using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Reskill.Profiles.Sections;
using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Abilities;

/// <summary>Reads the languages spoken and how well, on the European scale.</summary>
internal static partial class LanguageReader
{
    private const int Timeout = 10_000;

    private static readonly char[] PhraseEnds = [',', ';', '-', '|', '.'];

    private static readonly FrozenDictionary<string, string> Codes = ("fr francais french;en anglais english;es espagnol spanish castillan;de allemand german;"
        + "it italien italian;pt portugais portuguese;ar arabe arabic;nl neerlandais dutch hollandais;ru russe russian;zh chinois chinese mandarin;"
        + "ja japonais japanese;tr turc turkish;pl polonais polish;ro roumain romanian;oc occitan;ca catalan;eu basque;br breton;co corse corsican;"
        + "bm bambara;wo wolof;ff peul pulaar fula;sw swahili;ln lingala;am amharique amharic;so somali;mg malgache malagasy;ber berbere berber tamazight kabyle;"
        + "uk ukrainien ukrainian;bg bulgare bulgarian;hr croate croatian;sr serbe serbian;sq albanais albanian;el grec greek;hu hongrois hungarian;"
        + "cs tcheque czech;sk slovaque slovak;sv suedois swedish;no norvegien norwegian;da danois danish;fi finnois finnish;he hebreu hebrew;"
        + "fa persan persian farsi dari;ps pachto pashto;ur ourdou urdu;hi hindi;bn bengali;ta tamoul tamil;vi vietnamien vietnamese;km khmer;lo lao;th thai;"
        + "ko coreen korean;hy armenien armenian;ka georgien georgian;ht creole;fsl lsf")
        .Split(';')
        .Select(entry => entry.Split(' '))
        .SelectMany(entry => entry.Skip(1).Select(name => (Name: name, Code: entry[0])))
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Code, StringComparer.Ordinal);

    // The first that fits: longer and surer words before shorter ones.
    private static readonly (Func<Regex> Pattern, string Level)[] Levels =
    [
        (Native, "native"), (Mastery, "C2"), (Fluent, "C1"), (Advanced, "B2"), (Intermediate, "B1"), (Basic, "A2"), (Beginner, "A1"),
    ];

    /// <summary>The languages in the order of the CV, each once.</summary>
    public static IReadOnlyList<ProfileLanguage> Read(IReadOnlyList<Section> sections)
    {
        List<ProfileLanguage> found = [];
        foreach (Section section in sections.Where(section => section.Kind == SectionKind.Languages))
        {
            foreach (CvLine line in section.Lines)
            {
                foreach (ProfileLanguage language in InLine(Folding.Fold(TextCleaning.WithoutBullet(line.Text))))
                {
                    int known = found.FindIndex(other => other.Code == language.Code);
                    if (known < 0)
                    {
                        found.Add(language);
                    }
                    else if (found[known].Cefr is null)
                    {
                        found[known] = language;
                    }
                }
            }

            AddLevelsBelow(section, found);
        }

        return found;
    }

    // "Anglais" on one line and "Courant" on the next.
    private static void AddLevelsBelow(Section section, List<ProfileLanguage> found)
    {
        for (int i = 1; i < section.Lines.Count; i++)
        {
            string line = Folding.Fold(section.Lines[i].Text);
            List<ProfileLanguage> above = InLine(Folding.Fold(section.Lines[i - 1].Text));
            if (above is [{ Cefr: null } language] && InLine(line).Count == 0 && Level(line) is string level)
            {
                found[found.FindIndex(other => other.Code == language.Code)] = language with { Cefr = level };
            }
        }
    }

    private static List<ProfileLanguage> InLine(string folded)
    {
        List<(string Code, int Index, int End)> names = [];
        foreach (Match word in Word().Matches(folded))
        {
            if (Codes.TryGetValue(word.Value, out string? code))
            {
                names.Add((code, word.Index, word.Index + word.Length));
            }
        }

        List<ProfileLanguage> languages = [];
        for (int i = 0; i < names.Count; i++)
        {
            int next = i + 1 < names.Count ? names[i + 1].Index : folded.Length;
            int previous = i == 0 ? 0 : names[i - 1].End;
            string? level = Level(After(folded[names[i].End..next], i + 1 < names.Count));

            // "Fluent French, basic Spanish": in English the level may stand before, back to the last comma.
            string before = folded[previous..names[i].Index];
            string nearest = before[(before.LastIndexOfAny(PhraseEnds) + 1)..];
            languages.Add(new ProfileLanguage(names[i].Code, level ?? Level(nearest)));
        }

        return languages;
    }

    // What ends in "..., basic" before the next language is about that one.
    private static string After(string text, bool isFollowed)
    {
        int end = text.LastIndexOfAny(PhraseEnds);
        return isFollowed && end >= 0 && EnglishAdjective().IsMatch(text[end..]) ? text[..end] : text;
    }

    private static string? Level(string folded)
    {
        if (Cefr().Match(folded) is { Success: true } scale)
        {
            return scale.Value.ToUpperInvariant();
        }

        foreach ((Func<Regex> pattern, string level) in Levels)
        {
            if (pattern().IsMatch(folded))
            {
                return level;
            }
        }

        return Toeic().Match(folded) is { Success: true } toeic
            ? int.Parse(toeic.Groups["score"].ValueSpan, CultureInfo.InvariantCulture) switch
            {
                >= 945 => "C1",
                >= 785 => "B2",
                >= 550 => "B1",
                >= 225 => "A2",
                _ => "A1",
            }
            : null;
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Word();

    [GeneratedRegex(@"\b[abc][12]\b", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Cefr();

    [GeneratedRegex(@"\btoeic\D{0,12}(?<score>\d{3})\b", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Toeic();

    [GeneratedRegex(@"\b(?:maternelle|maternel|natale|native|natif|mother\s+tongue|first\s+language)\b", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Native();

    [GeneratedRegex(@"\b(?:bilingue|bilingual|proficient|near-native)\b", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Mastery();

    [GeneratedRegex(@"\b(?:courant|couramment|courante|fluent|fluently|lue?\s*(?:,|et)?\s*(?:ecrit|parle)|excellent|tres\s+bon(?:ne)?|full\s+professional)\b", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Fluent();

    [GeneratedRegex(@"\b(?:avance|avancee|advanced|bon\s+niveau|bonne\s+maitrise|good|professionnel|professional|operationnel|upper[- ]intermediate)\b", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Advanced();

    [GeneratedRegex(@"\b(?:intermediaire|intermediate|moyen|conversation|conversational|correct|satisfaisant|pratique)\b", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Intermediate();

    [GeneratedRegex(@"\b(?:notions?|bases?|scolaires?|basic|basics|elementaire|elementary|technique|rudiments?)\b", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Basic();

    [GeneratedRegex(@"\b(?:debutante?|beginner|faible|initiation)\b", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Beginner();

    [GeneratedRegex(@"\b(?:fluent|basic|good|advanced|native|conversational|intermediate|elementary)\s*$", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex EnglishAdjective();
}
