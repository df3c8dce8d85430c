using System.Buffers;
using Reskill.Profiles.Sections;
using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Identity;

/// <summary>Finds the words of the person's name, so that they can be taken out everywhere.</summary>
/// <remarks>
/// A name stands before the first heading or under "Contact", in words that start with a capital. It is told from a title
/// by the e-mail address that repeats it, by its size, and by having no word that names a trade.
/// </remarks>
internal static class PersonName
{
    private const int ShortestWord = 3;
    private const int MostWords = 5;
    private const int Needed = 3;

    private static readonly SearchValues<char> Ends = SearchValues.Create("–—|,;\t(·•:☎✉");

    private static readonly SearchValues<char> BeforeAddress = SearchValues.Create(" \t:|");

    /// <summary>The folded words of the name; empty when no name was found.</summary>
    /// <param name="sections">The parts of the CV.</param>
    /// <param name="isTrade">Whether a folded word is one of the taxonomy's names.</param>
    public static IReadOnlyList<string> Find(IReadOnlyList<Section> sections, Func<string, bool> isTrade)
    {
        CvLine[] lines = [.. sections
            .Where(section => section.Kind is SectionKind.Header or SectionKind.Contact or SectionKind.Summary)
            .SelectMany(section => section.Lines)];
        if (lines.Length == 0)
        {
            return [];
        }

        HashSet<string> address = [.. lines.SelectMany(line => AddressWords(line.Text))];
        double largest = lines.Max(line => line.FontSize);
        int best = Needed - 1;
        string[] name = [];
        for (int i = 0; i < lines.Length; i++)
        {
            string[] words = Candidate(lines[i].Text);
            int score = words.Length == 0 ? 0 : Score(lines[i], i, words);
            if (score > best)
            {
                (best, name) = (score, words);
            }
        }

        return [.. name.SelectMany(FoldedWords.Split).Distinct()];

        int Score(CvLine line, int index, string[] words)
        {
            string[] folded = [.. words.SelectMany(FoldedWords.Split)];
            int repeated = folded.Count(word => word.Length >= ShortestWord && address.Any(part => part.StartsWith(word, StringComparison.Ordinal)));
            int score = repeated > 0 ? 4 : 0;
            bool namesTrade = folded.Any(word => word.Length >= ShortestWord && isTrade(word));
            score += index == 0 ? namesTrade ? 2 : Needed : 0;
            score += line.FontSize > 0 && line.FontSize >= largest ? 2 : 0;
            score += words.Any(IsAllCapitals) && words.Any(word => !IsAllCapitals(word)) ? 2 : 0;
            score -= namesTrade && repeated == 0 ? 4 : 0;
            return score;
        }
    }

    private static string[] Candidate(string line)
    {
        string text = TextCleaning.WithoutBullet(PrivatePatterns.Anywhere().Replace(line, " "));
        int civility = PrivatePatterns.Civility().Match(text) is { Success: true, Index: 0 } match ? text.IndexOf(' ', Math.Min(match.Index, text.Length)) : -1;
        text = civility > 0 ? text[(civility + 1)..] : text;
        int end = text.AsSpan().IndexOfAny(Ends);
        int dash = text.IndexOf(" - ", StringComparison.Ordinal);
        end = dash >= 0 && (end < 0 || dash < end) ? dash : end;
        string[] words = (end < 0 ? text : text[..end]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool isName = words.Length is >= 2 and <= MostWords && words.All(IsNameWord);
        return isName && HeadingReader.Read(line) is null ? words : [];
    }

    private static bool IsNameWord(string word)
        => char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '-' or '\'' or '.')
            || word is "de" or "du" or "le" or "la" or "van" or "von" or "da" or "dos" or "el" or "ben";

    private static bool IsAllCapitals(string word) => word.Length > 1 && !word.Any(char.IsLower);

    private static string[] AddressWords(string line)
    {
        int at = line.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0)
        {
            return [];
        }

        int start = line.AsSpan(0, at).LastIndexOfAny(BeforeAddress) + 1;
        return FoldedWords.Split(line[start..at]);
    }
}
