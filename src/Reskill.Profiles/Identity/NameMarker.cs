using System.Text.RegularExpressions;
using Reskill.Profiles.Sections;

namespace Reskill.Profiles.Identity;

/// <summary>Finds where the words of a person's name stand in a folded line, and what is left of nothing else.</summary>
internal sealed partial class NameMarker
{
    private const int ShortestWord = 3;

    private static readonly HashSet<string> Particles = new(
        ["des", "les", "van", "von", "der", "den", "dos", "das", "del", "ben", "bin", "ibn", "mac", "and", "the"], StringComparer.Ordinal);

    private readonly HashSet<string> _name;
    private readonly Func<string, bool> _isTrade;

    /// <summary>Creates a marker.</summary>
    /// <param name="name">The folded words of the name.</param>
    /// <param name="isTrade">Whether a folded word is one of the taxonomy's names: alone it tells nobody.</param>
    public NameMarker(IReadOnlyList<string> name, Func<string, bool> isTrade)
    {
        _name = name.ToHashSet(StringComparer.Ordinal);
        _isTrade = isTrade;
    }

    /// <summary>Marks the name, and the items of which it leaves nothing that means something.</summary>
    public void Mark(string folded, bool[] isPrivate, SectionKind kind)
    {
        Match[] words = [.. Word().Matches(folded).Cast<Match>()];
        bool[] isName = new bool[folded.Length];
        for (int i = 0; i < words.Length;)
        {
            int end = i;
            while (end < words.Length && _name.Contains(words[end].Value) && (end == i || words[end].Index == words[end - 1].Index + words[end - 1].Length + 1))
            {
                end++;
            }

            if (end > i && IsName(words.AsSpan(i, end - i)))
            {
                int from = words[i].Index;
                isName.AsSpan(from, words[end - 1].Index + words[end - 1].Length - from).Fill(true);
            }

            i = Math.Max(end, i + 1);
        }

        // Beside a whole name in a list of skills, a word that no trade has is one more first name.
        foreach (Match item in PrivateItems.Items().Matches(folded))
        {
            Match[] inside = [.. words.Where(word => word.Index >= item.Index && word.Index + word.Length <= item.Index + item.Length)];
            int removed = inside.Count(word => isName[word.Index]);
            bool isLeft = inside.Any(word => !isName[word.Index] && IsMeaningful(word.Value) && (removed < 2 || kind != SectionKind.Skills || _isTrade(word.Value)));
            if (removed > 0 && !isLeft)
            {
                isPrivate.AsSpan(item.Index, item.Length).Fill(true);
            }
        }

        for (int i = 0; i < isName.Length; i++)
        {
            isPrivate[i] |= isName[i];
        }
    }

    // A trade's word or a short one is part of the name only beside another word of it.
    private bool IsName(ReadOnlySpan<Match> run)
    {
        int meaningful = 0;
        foreach (Match word in run)
        {
            bool isMeaningful = IsMeaningful(word.Value);
            meaningful += isMeaningful ? 1 : 0;
            if (isMeaningful && !_isTrade(word.Value))
            {
                return true;
            }
        }

        return meaningful >= 2 || (run.Length >= 2 && run.Length == _name.Count);
    }

    private static bool IsMeaningful(string word) => word.Length >= ShortestWord && !Particles.Contains(word);

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Word();
}
