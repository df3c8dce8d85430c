using System.Text;
using System.Text.RegularExpressions;
using Reskill.Profiles.Sections;
using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Identity;

/// <summary>Takes out of a CV's lines what tells who the person is, before anything else reads them.</summary>
internal sealed class IdentifierScrubber
{
    private readonly HashSet<string> _name;
    private readonly Func<string, bool> _isTrade;

    /// <summary>Creates a scrubber.</summary>
    /// <param name="name">The folded words of the person's name.</param>
    /// <param name="isTrade">Whether a folded word is one of the taxonomy's names: alone it tells nobody.</param>
    public IdentifierScrubber(IReadOnlyList<string> name, Func<string, bool> isTrade)
    {
        _name = name.ToHashSet(StringComparer.Ordinal);
        _isTrade = isTrade;
    }

    /// <summary>The sections without identifiers; lines of which nothing is left are gone.</summary>
    public IReadOnlyList<Section> Clean(IReadOnlyList<Section> sections) => [.. sections.Select(section => section with
    {
        Lines = [.. section.Lines
            .Select(line => line with { Text = Clean(line.Text, section.Kind) })
            .Where(line => line.Text.Any(char.IsLetterOrDigit))],
    })];

    private string Clean(string text, SectionKind kind)
    {
        string folded = Folding.Fold(text);
        bool[] isPrivate = new bool[text.Length];
        Mark(PrivatePatterns.Anywhere().Matches(folded), isPrivate);
        Mark(PrivatePatterns.Civility().Matches(text), isPrivate);
        if (kind is SectionKind.Header or SectionKind.Contact or SectionKind.Summary or SectionKind.Miscellaneous)
        {
            Mark(PrivatePatterns.OfThePerson().Matches(folded), isPrivate);
        }

        MarkName(folded, isPrivate);
        return isPrivate.Contains(true) ? Without(text, isPrivate) : text;
    }

    private static void Mark(MatchCollection matches, bool[] isPrivate)
    {
        foreach (Match match in matches)
        {
            isPrivate.AsSpan(match.Index, match.Length).Fill(true);
        }
    }

    private void MarkName(string folded, bool[] isPrivate)
    {
        int previousEnd = -2;
        int previousStart = 0;
        for (int start = 0; start < folded.Length; start++)
        {
            if (!char.IsLetter(folded[start]) || (start > 0 && char.IsLetter(folded[start - 1])))
            {
                continue;
            }

            int end = start;
            while (end < folded.Length && char.IsLetter(folded[end]))
            {
                end++;
            }

            string word = folded[start..end];
            if (!_name.Contains(word))
            {
                continue;
            }

            // A trade's word is part of the name only beside another word of it.
            bool isBeside = previousEnd == start - 1;
            if (!_isTrade(word) || isBeside)
            {
                int from = isBeside ? previousStart : start;
                isPrivate.AsSpan(from, end - from).Fill(true);
            }

            (previousStart, previousEnd) = (start, end);
        }
    }

    private static string Without(string text, bool[] isPrivate)
    {
        StringBuilder kept = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (!isPrivate[i])
            {
                kept.Append(text[i]);
            }
            else if (i == 0 || !isPrivate[i - 1])
            {
                kept.Append(' ');
            }
        }

        string clean = TextCleaning.Clean(kept.ToString());
        return clean.Trim(' ', '\t', ',', ';', '|', '–', '—', '-', ':', '/', '·');
    }
}
