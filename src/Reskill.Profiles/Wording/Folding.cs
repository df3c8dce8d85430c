using System.Text;

namespace Reskill.Profiles.Wording;

/// <summary>Text made comparable, one character for one: a place in the folded text is the same place in the text.</summary>
internal static class Folding
{
    /// <summary>Lower case without accents, of the same length.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            folded[i] = FoldCharacter(source[i]);
        }
    });

    /// <summary>The letters of a text alone, folded: "E X P É R I E N C E :" is "experience".</summary>
    public static string Letters(string text)
    {
        StringBuilder letters = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                letters.Append(FoldCharacter(c));
            }
        }

        return letters.ToString();
    }

    private static char FoldCharacter(char c)
    {
        if (c < 0x80)
        {
            return char.ToLowerInvariant(c);
        }

        return c switch
        {
            '\u2018' or '\u2019' or '\u02BC' or '\u00B4' => '\'',
            '\u00A0' or '\u202F' or '\u2009' => ' ',
            // The first character of the decomposition is the letter without its accents.
            _ when char.IsLetter(c) => char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]),
            _ => c,
        };
    }
}
