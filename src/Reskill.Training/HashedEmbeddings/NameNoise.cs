using Reskill.Training.Numerics;

namespace Reskill.Training.HashedEmbeddings;

/// <summary>A name as somebody might write it: one gender, words left out, a slip of the keyboard.</summary>
internal sealed class NameNoise(HashedEmbeddingsOptions options, SplitMix64 random)
{
    private const string Genders = " / ";
    private const int ShortestMisspelt = 5;

    /// <summary>Another way of writing <paramref name="name"/>; never empty.</summary>
    public string Apply(string name)
    {
        List<string> words = [.. OneGender(name).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        if (words.Count > 2)
        {
            List<string> kept = [.. words.Where(_ => random.NextDouble() >= options.DroppedWords)];
            words = kept.Count > 0 ? kept : [words[0]];
        }

        for (int index = 0; index < words.Count; index++)
        {
            if (words[index].Length >= ShortestMisspelt && random.NextDouble() < options.MisspeltWords)
            {
                words[index] = Misspell(words[index]);
            }
        }

        return string.Join(' ', words);
    }

    // "Soudeur / Soudeuse à l'arc" is written "Soudeur à l'arc" or "Soudeuse à l'arc".
    private string OneGender(string name)
    {
        int slash = name.IndexOf(Genders, StringComparison.Ordinal);
        if (slash < 0)
        {
            return name;
        }

        string[] left = name[..slash].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string right = name[(slash + Genders.Length)..];
        if (random.Next(2) == 0)
        {
            return right;
        }

        // The first form lacks what follows the second, which has as many words of its own.
        string[] words = right.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', left.Concat(words.Skip(left.Length)));
    }

    private string Misspell(string word)
    {
        int at = 1 + random.Next(word.Length - 1);
        return random.Next(3) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, ((char)('a' + random.Next(26))).ToString()),
            _ => word[..^1],
        };
    }
}
