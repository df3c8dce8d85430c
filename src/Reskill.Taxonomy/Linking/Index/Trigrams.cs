namespace Reskill.Taxonomy.Linking.Index;

/// <summary>Groups of three letters of the words of a text, word by word, their borders counting as letters.</summary>
internal static class Trigrams
{
    private const int Symbols = 38;

    /// <summary>How many different trigrams there are.</summary>
    public const int Count = Symbols * Symbols * Symbols;

    /// <summary>Adds the trigrams of a folded word.</summary>
    public static void Add(ReadOnlySpan<char> word, List<int> trigrams)
    {
        int first = 0;
        int second = 0;
        foreach (char c in word)
        {
            int third = Symbol(c);
            if (second != 0)
            {
                trigrams.Add((((first * Symbols) + second) * Symbols) + third);
            }

            (first, second) = (second, third);
        }

        trigrams.Add(((first * Symbols) + second) * Symbols);
    }

    private static int Symbol(char c) => c switch
    {
        >= 'a' and <= 'z' => c - 'a' + 1,
        >= '0' and <= '9' => c - '0' + 27,
        _ => 37,
    };
}
