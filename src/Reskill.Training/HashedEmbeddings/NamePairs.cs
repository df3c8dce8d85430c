using Reskill.Training.Numerics;

namespace Reskill.Training.HashedEmbeddings;

/// <summary>Two texts that should get near vectors.</summary>
/// <param name="Left">A name.</param>
/// <param name="Right">Another.</param>
/// <param name="Concept">What both name; pairs of one concept are not told apart.</param>
internal readonly record struct NamePair(string Left, string Right, int Concept);

/// <summary>Draws the pairs of an epoch.</summary>
internal sealed class NamePairs(LabelCorpus corpus, TradeLexicon lexicon, HashedEmbeddingsOptions options, SplitMix64 random)
{
    private readonly NameNoise _noise = new(options, random);

    /// <summary>One pair for each name and each entry of the lexicon, in random order.</summary>
    public List<NamePair> Draw()
    {
        var pairs = new List<NamePair>();
        for (int concept = 0; concept < corpus.Concepts.Count; concept++)
        {
            IReadOnlyList<string> names = corpus.Concepts[concept];
            pairs.AddRange(names.Select(name => new NamePair(name, Other(name, names), concept)));
        }

        for (int entry = 0; entry < lexicon.Pairs.Count; entry++)
        {
            (string left, string right) = lexicon.Pairs[entry];
            pairs.Add(new NamePair(left, right, corpus.Concepts.Count + entry));
        }

        random.Shuffle(pairs);
        return pairs;
    }

    private string Other(string name, IReadOnlyList<string> names)
    {
        string other = names[random.Next(names.Count)];
        if (other == name || random.NextDouble() < options.SameName)
        {
            other = _noise.Apply(name);
        }

        return random.NextDouble() < options.Glossed
            ? lexicon.Gloss(random.Next(2) == 0 ? name : other, random) ?? other
            : other;
    }
}
