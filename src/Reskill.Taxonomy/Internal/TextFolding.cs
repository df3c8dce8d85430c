using System.Text;

namespace Reskill.Taxonomy.Internal;

/// <summary>Text as it is compared: lower case, no accents, ligatures opened, typographic signs made plain.</summary>
internal static class TextFolding
{
    private const char FirstMapped = '\u00C0';
    private const char LastMapped = '\u024F';

    private static readonly string[] Latin = BuildLatin();

    /// <summary>Folds a text; what is not Latin stays, in lower case.</summary>
    public static string Fold(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        StringBuilder folded = new(text.Length + 4);
        foreach (char c in text)
        {
            if (c < 0x80)
            {
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (c is >= FirstMapped and <= LastMapped)
            {
                folded.Append(Latin[c - FirstMapped]);
            }
            else
            {
                AppendOther(folded, c);
            }
        }

        return folded.ToString();
    }

    private static void AppendOther(StringBuilder folded, char c)
    {
        switch (c)
        {
            case '\u2018' or '\u2019' or '\u02BC' or '\u00B4':
                folded.Append('\'');
                break;
            case '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014':
                folded.Append('-');
                break;
            case '\u00A0' or '\u202F' or '\u2009':
                folded.Append(' ');
                break;
            // Combining accents of decomposed text, soft hyphens and marks without width.
            case >= '\u0300' and <= '\u036F' or '\u00AD' or >= '\u200B' and <= '\u200F' or '\uFEFF':
                break;
            default:
                folded.Append(char.ToLowerInvariant(c));
                break;
        }
    }

    private static bool IsFolded(string text)
    {
        foreach (char c in text)
        {
            if (c >= 0x80 || char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static string[] BuildLatin()
    {
        string[] map = new string[LastMapped - FirstMapped + 1];
        for (char c = FirstMapped; c <= LastMapped; c++)
        {
            map[c - FirstMapped] = c switch
            {
                'Æ' or 'æ' => "ae",
                'Œ' or 'œ' => "oe",
                'ß' => "ss",
                'Ø' or 'ø' => "o",
                'Ł' or 'ł' => "l",
                'Đ' or 'đ' or 'Ð' or 'ð' => "d",
                _ => char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]).ToString(),
            };
        }

        return map;
    }
}
