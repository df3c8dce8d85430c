namespace Reskill.Taxonomy.Linking.Text;

/// <summary>Cuts endings of folded French and English words, so that genders, numbers and a trade's words meet.</summary>
/// <remarks>
/// One set of rules for both languages, because a taxonomy holds both and a query's words may be of either: "soudeur",
/// "soudeuse", "souder", "soudage" give "soud"; "welder", "welding" give "weld". A stem is always a beginning of the word.
/// </remarks>
internal static class LightStemmer
{
    private const int ShortestStem = 3;

    /// <summary>Endings, the longest first, and how many letters of each are cut.</summary>
    private static readonly (string Ending, int Cut)[] Endings =
    [
        ("euse", 4), ("eure", 4), ("rice", 4), ("iere", 3), ("elle", 2), ("enne", 2), ("onne", 2),
        ("eur", 3), ("ier", 2), ("ere", 3), ("age", 3), ("ure", 3), ("ion", 3), ("ing", 3), ("ive", 3), ("ale", 2), ("aux", 2),
        ("er", 2), ("if", 2), ("ie", 2), ("ee", 2), ("ed", 2), ("al", 1),
        ("e", 1), ("y", 1),
    ];

    /// <summary>The stem of a folded word.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (word.Length <= ShortestStem || char.IsAsciiDigit(word[^1]))
        {
            return word;
        }

        if (word[^1] is 's' or 'x' && !word.EndsWith("aux") && !word.EndsWith("ss"))
        {
            word = word[..^1];
        }

        foreach ((string ending, int cut) in Endings)
        {
            // The longer the ending, the more must remain: "garage" is not the work of a "gar".
            if (word.EndsWith(ending) && word.Length - cut >= ShortestStem + (cut >= 3 ? 1 : 0))
            {
                return word[..^cut];
            }
        }

        return word;
    }
}
