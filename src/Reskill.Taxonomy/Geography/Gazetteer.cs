namespace Reskill.Taxonomy.Geography;

/// <summary>Communes by code, postcode and name. Immutable and thread-safe.</summary>
public sealed class Gazetteer
{
    /// <summary>Every commune, by code.</summary>
    public IReadOnlyList<Commune> Communes { get; private init; } = [];

    /// <summary>Reads the file <c>data-samples/geography/communes.csv</c>.</summary>
    /// <exception cref="InputException">The file is absent or a line of it cannot be read.</exception>
    public static Gazetteer Load(string path) => throw new NotImplementedException(path);

    /// <summary>The commune of an INSEE code, or null.</summary>
    public Commune? FindByCode(string code) => throw new NotImplementedException(code);

    /// <summary>
    /// The communes that a text names ("Toulouse", "31000", "31555", "st gaudens", "Albi (81)"): one when it is clear, several
    /// when it is not, none when no commune is so named.
    /// </summary>
    public IReadOnlyList<Commune> Find(string text) => throw new NotImplementedException(text);

    /// <summary>Up to <paramref name="count"/> communes whose names are the nearest in spelling to a text that named none.</summary>
    public IReadOnlyList<Commune> Suggest(string text, int count = 3) => throw new NotImplementedException(text + count);
}
