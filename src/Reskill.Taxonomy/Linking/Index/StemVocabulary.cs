namespace Reskill.Taxonomy.Linking.Index;

/// <summary>Numbers the stems that the labels hold.</summary>
internal sealed class StemVocabulary
{
    /// <summary>The number of a stem that no label holds.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public StemVocabulary() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _numbers.Count;

    public int Find(ReadOnlySpan<char> stem) => _lookup.TryGetValue(stem, out int number) ? number : Unknown;

    public int FindOrAdd(ReadOnlySpan<char> stem)
    {
        if (!_lookup.TryGetValue(stem, out int number))
        {
            number = _numbers.Count;
            _lookup[stem] = number;
        }

        return number;
    }
}
