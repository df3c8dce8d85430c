using System.Text;

namespace Reskill.Profiles.Wording;

/// <summary>Makes the text of any producer look the same: spaces, ligatures, bullets, hyphens.</summary>
internal static class TextCleaning
{
    /// <summary>How a list item starts.</summary>
    public const string Bullet = "• ";

    /// <summary>The longest line kept whole: every search in a line is bounded by it.</summary>
    public const int LongestLine = 2000;

    // Before these, a hyphen at the end of a line belongs to the word.
    private static readonly string[] CompoundStarts =
    [
        "aide", "anti", "après", "apres", "arrière", "au", "auto", "avant", "bien", "c'est", "chauffeur", "chef", "check", "ci", "co",
        "conducteur", "contre", "demi", "e", "full", "haut", "hors", "inter", "libre", "main", "mi", "micro", "mini", "moyen", "multi",
        "non", "par", "peut", "poly", "porte", "post", "pré", "prêt", "quasi", "rendez", "sapeur", "savoir", "self", "semi", "sous",
        "sur", "tout", "vice", "well", "à", "agent",
    ];

    /// <summary>Cleans one line.</summary>
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormC))
        {
            Append(clean, c);
        }

        string line = clean.ToString().Trim();
        return HasBullet(line, out int length) ? Bullet + line[length..].TrimStart() : line;
    }

    /// <summary>Whether a cleaned line is a list item.</summary>
    public static bool IsItem(string line) => line.StartsWith(Bullet, StringComparison.Ordinal);

    /// <summary>The line without the sign of a list item.</summary>
    public static string WithoutBullet(string line) => IsItem(line) ? line[Bullet.Length..] : line;

    /// <summary>Whether a word is nothing but the sign of a list item.</summary>
    public static bool IsBulletSign(string word) => word.Length == 1 && (IsGlyphBullet(word[0]) || word[0] is '-' or '–' or '—' or '*');

    /// <summary>Puts a line that was broken together again; a hyphen of typesetting is taken away.</summary>
    public static string Join(string first, string next)
    {
        if (first.Length < 2 || !IsHyphen(first[^1]) || !char.IsLetter(first[^2]))
        {
            return first + " " + next;
        }

        bool isCompound = !char.IsLower(next[0]) || first[^1] == '\u2011' || EndsWithCompoundStart(first[..^1]);
        return isCompound ? first + next : first[..^1] + next;
    }

    /// <summary>Cuts a line that no person wrote as one line.</summary>
    public static IEnumerable<string> Bound(string line)
    {
        while (line.Length > LongestLine)
        {
            int cut = line.LastIndexOf(' ', LongestLine);
            cut = cut > 0 ? cut : LongestLine;
            yield return line[..cut];
            line = line[cut..].TrimStart();
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }

    private static void Append(StringBuilder clean, char c)
    {
        switch (c)
        {
            case '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200F') or '\u007F':
                break;
            case '\u2018' or '\u2019' or '\u02BC':
                clean.Append('\'');
                break;
            case >= '\uFB00' and <= '\uFB06':
                clean.Append(c.ToString().Normalize(NormalizationForm.FormKC));
                break;
            // Symbol and Wingdings put their bullets in the private use area; other icons there say nothing.
            case '\uF0B7' or '\uF0A7' or '\uF0D8' or '\uF076' or '\uF0FC':
                clean.Append('•');
                break;
            case >= '\uE000' and <= '\uF8FF':
                AppendSpace(clean);
                break;
            case '\t' or '\v':
                TrimSpace(clean);
                AppendTab(clean);
                break;
            default:
                if (char.IsWhiteSpace(c) || char.IsControl(c))
                {
                    AppendSpace(clean);
                }
                else
                {
                    clean.Append(c);
                }

                break;
        }
    }

    private static void AppendSpace(StringBuilder clean)
    {
        if (clean.Length > 0 && clean[^1] is not (' ' or '\t'))
        {
            clean.Append(' ');
        }
    }

    private static void AppendTab(StringBuilder clean)
    {
        if (clean.Length > 0 && clean[^1] != '\t')
        {
            clean.Append('\t');
        }
    }

    private static void TrimSpace(StringBuilder clean)
    {
        if (clean.Length > 0 && clean[^1] == ' ')
        {
            clean.Length--;
        }
    }

    private static bool HasBullet(string line, out int length)
    {
        length = 0;
        if (line.Length < 2)
        {
            return false;
        }

        if (IsGlyphBullet(line[0]))
        {
            length = 1;
            return true;
        }

        length = 2;
        bool isSign = line[0] is '-' or '–' or '—' or '*' or 'o' or '>' or '+';
        // "o " starts a list item of Word, unless it is a word; a dash before a digit may be a range.
        return isSign && line[1] is ' ' or '\t' && (line[0] != 'o' || char.IsUpper(line.ElementAtOrDefault(2)));
    }

    private static bool IsGlyphBullet(char c) => c is '•' or '●' or '○' or '◦' or '▪' or '▫' or '■' or '□' or '◆' or '◇' or '‣'
        or '►' or '▶' or '➢' or '➤' or '✓' or '✔' or '·' or '∙' or '⁃' or '❖' or '✦' or '★' or '☆';

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static bool EndsWithCompoundStart(string text)
    {
        int start = text.LastIndexOfAny([' ', '\t', '(', '/']) + 1;
        string word = text[start..];
        int last = word.LastIndexOf('-') + 1;
        return last > 0 || CompoundStarts.Contains(word, StringComparer.OrdinalIgnoreCase);
    }
}
