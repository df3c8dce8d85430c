using System.Text.RegularExpressions;
using Reskill.Profiles.Experiences;
using Reskill.Profiles.Sections;
using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Abilities;

/// <summary>Gathers the words that may name skills.</summary>
internal static partial class SkillPhrases
{
    private const int Timeout = 10_000;
    private const int LongestPhrase = 200;
    private const int LongestLabel = 3;
    private const int ShortestPhrase = 2;
    private const int Most = 400;

    private static readonly string[] ItemEnds = [" • ", ";", " | ", "\t", " · "];

    /// <summary>The phrases of the lists of skills, then of the jobs.</summary>
    public static IReadOnlyList<SkillPhrase> Gather(IReadOnlyList<Section> sections, IReadOnlyList<JobDraft> jobs)
    {
        List<SkillPhrase> phrases = [];
        foreach (Section section in sections.Where(section => section.Kind is SectionKind.Skills or SectionKind.Projects))
        {
            SkillSource source = section.Kind == SectionKind.Skills ? SkillSource.Listed : SkillSource.Task;
            foreach (string item in section.Lines.SelectMany(line => Items(line.Text)))
            {
                Add(item, source);
            }
        }

        foreach (string task in jobs.SelectMany(job => job.Tasks))
        {
            Add(task, SkillSource.Task);
        }

        return [.. phrases.Take(Most)];

        void Add(string statement, SkillSource source)
        {
            string text = Clean(statement);
            if (text.Length is < ShortestPhrase or > LongestPhrase || !text.Any(char.IsLetter))
            {
                return;
            }

            phrases.Add(new SkillPhrase(text, source, text, IsPart: false));
            string[] parts = [.. Parts().Split(text).Select(part => Preposition().Replace(part.Trim(' ', '.', ','), string.Empty)).Where(part => part.Length > ShortestPhrase)];
            if (parts.Length > 1)
            {
                phrases.AddRange(parts.Select(part => new SkillPhrase(part, source, text, IsPart: true)));
            }
        }
    }

    private static IEnumerable<string> Items(string line)
    {
        bool isItem = TextCleaning.IsItem(line);
        string text = TextCleaning.WithoutBullet(line);
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        bool isLabelled = colon > 0 && FoldedWords.Split(text[..colon]).Length <= LongestLabel;
        text = isLabelled ? text[(colon + 1)..] : text;
        string[] items = text.Split(ItemEnds, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (items.Length == 1 && (isLabelled || !isItem))
        {
            // Commas separate the skills of a running line; in a list item they may belong to one skill.
            string[] listed = [.. Comma().Split(Bracketed.Remove(text)).Select(part => part.Trim(' ', '.')).Where(part => part.Length > 0)];
            return listed.Length > 1 ? listed : items;
        }

        return items.Select(item => TextCleaning.WithoutBullet(item));
    }

    private static string Clean(string text) => Spaces().Replace(text, " ").Trim(' ', '.', ',', ':', '-', '–');

    [GeneratedRegex(@",\s+|\s+et\s+(?:de\s+|des\s+|du\s+|la\s+|le\s+|les\s+|l')?|\s+and\s+|\s*:\s+|\s+puis\s+", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(?:à la|à l'|a la|a l'|aux|au|à|de la|de l'|des|du|de|d'|the|of)\s*\b", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Preposition();

    [GeneratedRegex(@",\s*", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Comma();

    [GeneratedRegex(@"[\s★☆]+", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Spaces();
}
