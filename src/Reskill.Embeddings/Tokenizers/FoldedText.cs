using System.Buffers;

namespace Reskill.Embeddings.Tokenizers;

/// <summary>Text in lower case without accents, the same on every machine.</summary>
/// <remarks>
/// A table of our own for the Latin letters of Europe rather than Unicode normalisation: it does not depend on the ICU
/// that is installed, so a model's n-grams never change under it. Other letters keep their shape, in lower case.
/// </remarks>
internal static class FoldedText
{
    private const char FirstAccented = '\u00C0';
    private const char LastAccented = '\u017F';

    // U+00C0 to U+017F, one letter each; '*' marks the ones that become two letters or stay (see Append).
    private const string Letters =
        "aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll" +
        "lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Folds <paramref name="text"/>; decomposed accents are dropped.</summary>
    public static string Fold(string text)
    {
        // At most two letters come from one.
        char[] rented = ArrayPool<char>.Shared.Rent(text.Length * 2);
        int length = 0;
        foreach (char letter in text)
        {
            length = Append(rented, length, letter);
        }

        string folded = new(rented, 0, length);
        ArrayPool<char>.Shared.Return(rented);
        return folded;
    }

    private static int Append(char[] buffer, int length, char letter)
    {
        if (letter < 0x80)
        {
            buffer[length] = letter is >= 'A' and <= 'Z' ? (char)(letter | 0x20) : letter;
            return length + 1;
        }

        if (letter is >= '\u0300' and <= '\u036F')
        {
            return length;
        }

        string? two = letter switch
        {
            'Æ' or 'æ' => "ae",
            'Œ' or 'œ' => "oe",
            'ß' => "ss",
            'Þ' or 'þ' => "th",
            'Ĳ' or 'ĳ' => "ij",
            _ => null,
        };
        if (two is not null)
        {
            buffer[length] = two[0];
            buffer[length + 1] = two[1];
            return length + 2;
        }

        char folded = letter is >= FirstAccented and <= LastAccented ? Letters[letter - FirstAccented] : '*';
        buffer[length] = folded == '*' ? char.ToLowerInvariant(letter) : folded;
        return length + 1;
    }
}
