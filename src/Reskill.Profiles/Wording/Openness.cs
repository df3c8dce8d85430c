using System.Collections.Frozen;

namespace Reskill.Profiles.Wording;

/// <summary>Tells whether a line is a whole, or goes on in the next one.</summary>
internal static class Openness
{
    // No line of French or English ends with these of its own will.
    private static readonly FrozenSet<string> OpenWords = new[]
    {
        "a", "à", "au", "aux", "avec", "chez", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les", "leur", "leurs", "ou", "par",
        "pour", "sa", "sans", "ses", "son", "sous", "sur", "un", "une", "vers", "dont", "que", "qui", "ma", "mon", "mes", "nos", "notre",
        "and", "as", "at", "by", "for", "from", "in", "into", "my", "of", "on", "or", "our", "the", "their", "to", "with", "&",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a line starts in the middle of a sentence.</summary>
    public static bool StartsInside(string line) => char.IsLower(line[0]) || line[0] is '(' or '&' or '/' or '+';

    /// <summary>Whether a line stops in the middle of a sentence.</summary>
    public static bool EndsOpen(string line)
    {
        if (line[^1] is ',' or '-' or '\'' or '/' or '(' or '&' or '\u2010')
        {
            return true;
        }

        int start = line.AsSpan().LastIndexOfAny(" \t'(") + 1;
        return OpenWords.Contains(line[start..]);
    }
}
