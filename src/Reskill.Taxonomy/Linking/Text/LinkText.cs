using System.Text;
using System.Text.RegularExpressions;
using Reskill.Taxonomy.Internal;

namespace Reskill.Taxonomy.Linking.Text;

/// <summary>Text as labels and queries are compared: folded words with single blanks.</summary>
internal static partial class LinkText
{
    /// <summary>Folds a text and keeps its words; "c++", "c#" stay whole.</summary>
    public static string Normalize(string text)
    {
        string folded = TextFolding.Fold(text);
        Span<char> buffer = folded.Length <= 512 ? stackalloc char[folded.Length] : new char[folded.Length];
        int length = 0;
        bool pendingBlank = false;
        for (int i = 0; i < folded.Length; i++)
        {
            char c = folded[i];
            if (char.IsLetterOrDigit(c) || (c is '+' or '#' && i > 0 && (char.IsAsciiLetter(folded[i - 1]) || folded[i - 1] == c)))
            {
                if (pendingBlank && length > 0)
                {
                    buffer[length++] = ' ';
                }

                pendingBlank = false;
                buffer[length++] = c;
            }
            else
            {
                pendingBlank = true;
            }
        }

        return length == text.Length && buffer[..length].SequenceEqual(text) ? text : new string(buffer[..length]);
    }

    /// <summary>A job title without "(H/F)" and the like, whose slash is no alternative.</summary>
    public static string WithoutGenderMarks(string title)
        => title.Contains('/', StringComparison.Ordinal) ? GenderMarks().Replace(title, " ").Trim() : title;

    /// <summary>A normalised job title without the words and numbers that say only how one is hired; itself when nothing else is left.</summary>
    public static string WithoutHiring(string normalized)
    {
        StringBuilder? kept = null;
        bool dropped = false;
        foreach (Range range in Words(normalized))
        {
            ReadOnlySpan<char> word = normalized.AsSpan(range);
            if (StopWords.IsAboutHiring(word) || IsNumber(word))
            {
                dropped = true;
            }
            else
            {
                kept = (kept is null ? new StringBuilder(normalized.Length) : kept.Append(' ')).Append(word);
            }
        }

        // "en CDI" leaves a preposition at the end.
        return !dropped || kept is null ? normalized : WithoutLastStopWords(kept.ToString());
    }

    /// <summary>"2024", "35h".</summary>
    private static bool IsNumber(ReadOnlySpan<char> word)
        => !word.TrimEnd('h').IsEmpty && !word.TrimEnd('h').ContainsAnyExceptInRange('0', '9');

    private static string WithoutLastStopWords(string normalized)
    {
        int end = normalized.Length;
        for (int blank = normalized.LastIndexOf(' '); blank > 0 && StopWords.IsCommon(normalized.AsSpan(blank + 1, end - blank - 1)); blank = normalized.LastIndexOf(' ', end - 1))
        {
            end = blank;
        }

        return normalized[..end];
    }

    /// <summary>The words of a normalised text.</summary>
    public static MemoryExtensions.SpanSplitEnumerator<char> Words(ReadOnlySpan<char> normalized) => normalized.Split(' ');

    [GeneratedRegex(@"\(?\b[HFMWX]\s?/\s?[HFMWX](\s?/\s?[HFMWX])?\b\)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GenderMarks();
}
