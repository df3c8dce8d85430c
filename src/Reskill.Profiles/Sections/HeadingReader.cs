using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Sections;

/// <summary>A heading.</summary>
/// <param name="Kind">What it heads.</param>
/// <param name="Rest">What follows on the same line ("Langues : anglais"), or null.</param>
internal sealed record Heading(SectionKind Kind, string? Rest);

/// <summary>Recognises headings, however they are written: capitals, no accents, spaced letters, icons around.</summary>
internal static class HeadingReader
{
    private const int LongestHeading = 60;
    private const int MostWords = 7;
    private const int ShortestSegmented = 7;

    private static readonly char[] Ends = [':', '\t'];

    /// <summary>The heading that a line is, or starts with; null when it is none.</summary>
    public static Heading? Read(string line)
    {
        if (TextCleaning.IsItem(line))
        {
            return null;
        }

        if (line.Length <= LongestHeading && Kind(line) is SectionKind whole)
        {
            return new Heading(whole, null);
        }

        int end = line.IndexOfAny(Ends);
        if (end is <= 0 or > LongestHeading)
        {
            return null;
        }

        string rest = line[(end + 1)..].Trim();
        SectionKind? kind = Kind(line[..end]);
        bool mayBeInline = line[end] == '\t'
            || kind is SectionKind.Skills or SectionKind.Languages or SectionKind.Licences or SectionKind.Certifications
                or SectionKind.Interests or SectionKind.Contact;
        return kind is SectionKind found && mayBeInline && rest.Length > 0 ? new Heading(found, rest) : null;
    }

    private static SectionKind? Kind(string text)
    {
        string folded = Folding.Fold(text);
        if (folded.Any(char.IsDigit))
        {
            return null;
        }

        string[] words = FoldedWords.Split(text);
        if (words.Length == 0)
        {
            return null;
        }

        // Spaced letters have lost where their words end.
        bool isSpaced = words.Length == 1 || words.Count(word => word.Length == 1) * 2 > words.Length;
        return (words.Length <= MostWords ? KindOf(words) : null) ?? (isSpaced ? KindOfLetters(folded) : null);
    }

    private static SectionKind? KindOfLetters(string folded)
    {
        string letters = Folding.Letters(folded);
        return letters.Length >= ShortestSegmented && HeadingWords.Segment(letters) is string[] segments ? KindOf(segments) : null;
    }

    private static SectionKind? KindOf(string[] words)
    {
        SectionKind? likely = null;
        SectionKind? sure = null;
        foreach (string word in words)
        {
            if (HeadingWords.Find(word) is not HeadingWord found)
            {
                return null;
            }

            if (found.IsSure)
            {
                sure ??= found.Kind;
            }
            else
            {
                likely ??= found.Kind;
            }
        }

        return sure ?? likely;
    }
}
