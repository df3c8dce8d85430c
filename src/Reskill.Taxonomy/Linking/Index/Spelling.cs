using System.Runtime.InteropServices;
using System.Text;
using Reskill.Taxonomy.Internal;
using Reskill.Taxonomy.Linking.Text;

namespace Reskill.Taxonomy.Linking.Index;

/// <summary>Puts right the words of a text that no label has and that are a slip away from one that a label has.</summary>
internal sealed class Spelling
{
    /// <summary>Shorter words have too many neighbours.</summary>
    private const int ShortestWord = 5;

    /// <summary>From this length two slips are believed.</summary>
    private const int LongWord = 9;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private ILookup<(char, int), KeyValuePair<string, int>>? _byStart;

    public Spelling() => _lookup = _counts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the words of a label.</summary>
    public void Add(string normalized)
    {
        foreach (Range range in LinkText.Words(normalized))
        {
            ReadOnlySpan<char> word = normalized.AsSpan(range);
            if (word.Length >= ShortestWord - 1)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_lookup, word, out _)++;
            }
        }
    }

    /// <summary>The text with its misspelt words put right, or null when none is.</summary>
    public string? Correct(string normalized)
    {
        StringBuilder? corrected = null;
        int copied = 0;
        foreach (Range range in LinkText.Words(normalized))
        {
            ReadOnlySpan<char> word = normalized.AsSpan(range);
            if (word.Length >= ShortestWord && !_lookup.ContainsKey(word) && Nearest(word) is string nearest)
            {
                corrected ??= new StringBuilder(normalized.Length + 4);
                corrected.Append(normalized, copied, range.Start.Value - copied).Append(nearest);
                copied = range.End.Value;
            }
        }

        return corrected?.Append(normalized, copied, normalized.Length - copied).ToString();
    }

    private string? Nearest(ReadOnlySpan<char> word)
    {
        // Built when first needed: most texts have no slip. Two threads may build the same.
        ILookup<(char, int), KeyValuePair<string, int>> byStart = _byStart ??= _counts.ToLookup(entry => (entry.Key[0], entry.Key.Length));
        int limit = word.Length >= LongWord ? 2 : 1;
        string? nearest = null;
        int nearestDistance = limit + 1;
        int nearestCount = 0;
        for (int length = word.Length - limit; length <= word.Length + limit; length++)
        {
            foreach ((string known, int count) in byStart[(word[0], length)])
            {
                int distance = EditDistance.Between(word, known, limit);
                if (distance < nearestDistance || (distance == nearestDistance && distance <= limit && count > nearestCount))
                {
                    (nearest, nearestDistance, nearestCount) = (known, distance, count);
                }
            }
        }

        return nearest;
    }
}
