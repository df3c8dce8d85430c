namespace Reskill.Taxonomy.Linking.Index;

/// <summary>The features of each form, ascending and each once, one form after the other.</summary>
internal sealed class FeatureTable
{
    private readonly List<int> _features = [];
    private readonly List<int> _ends = [0];

    /// <summary>How many forms there are.</summary>
    public int Count => _ends.Count - 1;

    /// <summary>The features of a form.</summary>
    public ReadOnlySpan<int> this[int form]
        => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_features)[_ends[form].._ends[form + 1]];

    /// <summary>All features, form after form.</summary>
    public ReadOnlySpan<int> All => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_features);

    /// <summary>Adds the next form.</summary>
    public void Add(ReadOnlySpan<int> features)
    {
        _features.AddRange(features);
        _ends.Add(_features.Count);
    }

    /// <summary>Frees the room kept for more forms.</summary>
    public void Trim()
    {
        _features.TrimExcess();
        _ends.TrimExcess();
    }
}
