using System.Collections.Frozen;
using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Linking;

/// <summary>The words of occupations' names: a person called Boulanger is not found by that word alone.</summary>
internal sealed class TradeWords
{
    private readonly Lazy<FrozenSet<string>> _words;

    public TradeWords(IEnumerable<ProfileLinkers?> linkers)
    {
        Taxonomy.Taxonomy[] taxonomies = [.. linkers.OfType<ProfileLinkers>().Select(linker => linker.Occupations.Taxonomy)];
        _words = new Lazy<FrozenSet<string>>(() => taxonomies
            .SelectMany(taxonomy => taxonomy.Occupations)
            .SelectMany(occupation => occupation.Labels)
            .SelectMany(label => FoldedWords.Split(label.Text))
            .ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Whether a folded word is in the name of an occupation.</summary>
    public bool Contains(string word) => _words.Value.Contains(word);
}
