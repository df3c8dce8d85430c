namespace Reskill.Profiles.Wording;

/// <summary>The words of a text, folded: letters and digits, nothing else.</summary>
internal static class FoldedWords
{
    public static string[] Split(string text)
    {
        char[] letters = Folding.Fold(text).ToCharArray();
        for (int i = 0; i < letters.Length; i++)
        {
            if (!char.IsLetterOrDigit(letters[i]))
            {
                letters[i] = ' ';
            }
        }

        return new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
