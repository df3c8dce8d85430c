using Reskill.Embeddings.Tokenizers;
using Reskill.Training.Numerics;

namespace Reskill.Training.HashedEmbeddings;

/// <summary>Our list of French words of trades with their English, from <c>trades-fr-en.txt</c>.</summary>
internal sealed class TradeLexicon
{
    private const string Resource = "trades-fr-en.txt";
    private static readonly char[] Separators = [' ', '\'', '\u2019', '/', '-', '(', ')', ','];

    // Folded French words to English.
    private readonly Dictionary<string, string[]> _english;

    private TradeLexicon(IReadOnlyList<(string Left, string Right)> pairs, Dictionary<string, string[]> english)
    {
        Pairs = pairs;
        _english = english;
    }

    /// <summary>Pairs that mean the same: French and English, and French synonyms.</summary>
    public IReadOnlyList<(string Left, string Right)> Pairs { get; }

    /// <summary>Reads the list that this assembly carries.</summary>
    public static TradeLexicon Load()
    {
        using Stream stream = typeof(TradeLexicon).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return Parse(reader);
    }

    internal static TradeLexicon Parse(TextReader reader)
    {
        var pairs = new List<(string, string)>();
        var english = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] sides = line.Split(" = ");
            string[] left = sides[0].Split(" | ");
            string[] right = sides[1].Split(" | ");
            AddPairs(pairs, left, right);
            foreach (string word in left.Where(word => !word.Contains(' ')))
            {
                string folded = FoldedText.Fold(word);
                if (!english.TryGetValue(folded, out List<string>? translations))
                {
                    english[folded] = translations = [];
                }

                translations.AddRange(right);
            }
        }

        return new TradeLexicon(pairs, english.ToDictionary(entry => entry.Key, entry => entry.Value.ToArray()));
    }

    /// <summary>A word-by-word English reading of a French name; null when no word is known.</summary>
    /// <remarks>Bad English, yet its n-grams are those of the words that an English name would have.</remarks>
    public string? Gloss(string name, SplitMix64 random)
    {
        var words = new List<string>();
        bool known = false;
        foreach (string word in FoldedText.Fold(name).Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (_english.TryGetValue(word, out string[]? english)
                || (word.EndsWith('s') && _english.TryGetValue(word[..^1], out english)))
            {
                words.Add(english[random.Next(english.Length)]);
                known = true;
            }
            else if (word.Length > 3)
            {
                // Names of tools and techniques are often the same in both; articles and prepositions never are.
                words.Add(word);
            }
        }

        return known ? string.Join(' ', words) : null;
    }

    private static void AddPairs(List<(string, string)> pairs, string[] left, string[] right)
    {
        for (int index = 0; index < left.Length; index++)
        {
            pairs.AddRange(right.Where(word => word != left[index]).Select(word => (left[index], word)));
            pairs.AddRange(left.Skip(index + 1).Select(word => (left[index], word)));
        }
    }
}
