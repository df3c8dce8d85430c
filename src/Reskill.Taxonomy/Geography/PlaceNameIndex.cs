using Reskill.Taxonomy.Internal;

namespace Reskill.Taxonomy.Geography;

/// <summary>Communes by name: exact in three forms, the strictest first, and the nearest in spelling.</summary>
internal sealed class PlaceNameIndex
{
    private readonly List<(string Joined, string Bare, Commune Commune)> _entries = [];
    private readonly Dictionary<string, List<Commune>> _asWritten = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Commune>> _joined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Commune>> _bare = new(StringComparer.Ordinal);

    public PlaceNameIndex(IReadOnlyList<Commune> communes)
    {
        foreach (Commune commune in communes)
        {
            string name = PlaceName.Normalize(commune.Name);
            string joined = PlaceName.Joined(name);
            string bare = PlaceName.JoinedWithoutArticle(name);
            Add(_asWritten, name, commune);
            Add(_joined, joined, commune);
            Add(_bare, bare, commune);
            _entries.Add((joined, bare, commune));
        }
    }

    /// <summary>The communes of a normalised name.</summary>
    public IReadOnlyList<Commune> Find(string name)
        => name.Length == 0 ? []
            : _asWritten.GetValueOrDefault(name)
                ?? _joined.GetValueOrDefault(PlaceName.Joined(name))
                ?? _bare.GetValueOrDefault(PlaceName.JoinedWithoutArticle(name))
                ?? [];

    /// <summary>Those of a few communes that a normalised text names: exactly, at its end, or with at most two letters wrong.</summary>
    public static IReadOnlyList<Commune> Among(IReadOnlyList<Commune> communes, string name)
    {
        string wanted = PlaceName.JoinedWithoutArticle(name);
        List<Commune> exact = [];
        List<Commune> atEnd = [];
        List<Commune> near = [];
        foreach (Commune commune in communes)
        {
            string normalized = PlaceName.Normalize(commune.Name);
            string bare = PlaceName.JoinedWithoutArticle(normalized);
            if (bare == wanted)
            {
                exact.Add(commune);
            }
            else if (name.EndsWith(" " + normalized, StringComparison.Ordinal))
            {
                atEnd.Add(commune);
            }
            else if (bare.Length > 4 && EditDistance.Between(bare, wanted, limit: 2) <= 2)
            {
                near.Add(commune);
            }
        }

        return exact.Count > 0 ? exact : atEnd.Count > 0 ? atEnd : near.Count == 1 ? near : [];
    }

    /// <summary>The communes with the nearest names; of equal ones the larger, which has more postcodes, first.</summary>
    public IReadOnlyList<Commune> Nearest(string name, int count)
    {
        string joined = PlaceName.Joined(name);
        string bare = PlaceName.JoinedWithoutArticle(name);
        return [.. _entries
            .Select(entry => (Cost: Math.Min(Cost(joined, entry.Joined), Cost(bare, entry.Bare)), entry.Commune))
            .Where(entry => entry.Cost <= 0.5)
            .OrderBy(entry => entry.Cost)
            .ThenByDescending(entry => entry.Commune.Postcodes.Count)
            .ThenBy(entry => entry.Commune.Code, StringComparer.Ordinal)
            .Take(count)
            .Select(entry => entry.Commune)];
    }

    /// <summary>Share of letters to change; a name that only goes on longer costs little.</summary>
    private static double Cost(string wanted, string name)
    {
        int longest = Math.Max(wanted.Length, name.Length);
        int limit = longest / 2;
        double edits = EditDistance.Between(wanted, name, limit);
        return wanted.Length >= 4 && name.StartsWith(wanted, StringComparison.Ordinal)
            ? 0.1 + (0.1 * (name.Length - wanted.Length) / longest)
            : edits / longest;
    }

    private static void Add(Dictionary<string, List<Commune>> index, string key, Commune commune)
        => (index.TryGetValue(key, out List<Commune>? list) ? list : index[key] = []).Add(commune);
}
