using System.Text;
using System.Text.RegularExpressions;
using Reskill.Profiles.Sections;
using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Identity;

/// <summary>Takes out of a CV's lines what tells who the person is, before anything else reads them.</summary>
internal sealed partial class IdentifierScrubber
{
    private const int Timeout = 10_000;

    private readonly NameMarker _name;

    /// <summary>Creates a scrubber.</summary>
    /// <param name="name">The folded words of the person's name.</param>
    /// <param name="isTrade">Whether a folded word is one of the taxonomy's names: alone it tells nobody.</param>
    public IdentifierScrubber(IReadOnlyList<string> name, Func<string, bool> isTrade)
        => _name = new NameMarker(name, isTrade);

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
        Mark(PrivateItems.Anywhere().Matches(folded), isPrivate);
        Mark(PrivatePatterns.Civility().Matches(text), isPrivate);
        if (kind is SectionKind.Header or SectionKind.Contact or SectionKind.Summary or SectionKind.Miscellaneous)
        {
            Mark(PrivatePatterns.OfThePerson().Matches(folded), isPrivate);
            Mark(PrivateItems.OfThePerson().Matches(folded), isPrivate);
        }

        _name.Mark(folded, isPrivate, kind);
        return isPrivate.Contains(true) ? Without(text, isPrivate) : text;
    }

    private static void Mark(MatchCollection matches, bool[] isPrivate)
    {
        foreach (Match match in matches)
        {
            isPrivate.AsSpan(match.Index, match.Length).Fill(true);
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

        // What was taken out between two separators leaves one of them.
        string clean = Dangling().Replace(TextCleaning.Clean(Empty().Replace(kept.ToString(), " ")), "${first}");
        return clean.Trim(' ', '\t', ',', ';', '|', '–', '—', '-', ':', '/', '·');
    }

    [GeneratedRegex(@"(?<first>(?:(?<=\S)\s+|(?<=\S))[-–—|,;·/])(?:\s+[-–—|,;·/])+(?=\s|$)", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Dangling();

    [GeneratedRegex(@"\(\s*\)", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Empty();
}
