using System.Globalization;

namespace Reskill.Taxonomy.Geography;

/// <summary>Communes by code, postcode and name. Immutable and thread-safe.</summary>
public sealed class Gazetteer
{
    private readonly Dictionary<string, Commune> _byCode;
    private readonly Dictionary<string, List<Commune>> _byPostcode = new(StringComparer.Ordinal);
    private readonly PlaceNameIndex _names;

    private Gazetteer(IReadOnlyList<Commune> communes)
    {
        Communes = communes;
        _byCode = communes.ToDictionary(commune => commune.Code, StringComparer.OrdinalIgnoreCase);
        _names = new PlaceNameIndex(communes);
        foreach (Commune commune in communes)
        {
            foreach (string postcode in commune.Postcodes)
            {
                (_byPostcode.TryGetValue(postcode, out List<Commune>? list) ? list : _byPostcode[postcode] = []).Add(commune);
            }
        }
    }

    /// <summary>Every commune, by code.</summary>
    public IReadOnlyList<Commune> Communes { get; }

    /// <summary>Reads the file <c>data-samples/geography/communes.csv</c>.</summary>
    /// <exception cref="InputException">The file is absent or a line of it cannot be read.</exception>
    public static Gazetteer Load(string path) => new(CommuneFile.Read(path));

    /// <summary>The commune of an INSEE code, or null.</summary>
    public Commune? FindByCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _byCode.GetValueOrDefault(code.Trim());
    }

    /// <summary>
    /// The communes that a text names ("Toulouse", "31000", "31555", "st gaudens", "Albi (81)"): one when it is clear, several
    /// when it is not, none when no commune is so named.
    /// </summary>
    /// <remarks>
    /// A number of five digits is a postcode first, an INSEE code next. A number beside a name narrows the name and is
    /// passed over when the two do not agree on any commune but one of them is known (the name wins).
    /// </remarks>
    public IReadOnlyList<Commune> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        PlaceText place = PlaceText.Parse(text);
        if (place.Code is null)
        {
            return FindByName(place);
        }

        IReadOnlyList<Commune> coded = FindByNumber(place.Code);
        if (place.Name.Length == 0)
        {
            return coded;
        }

        IReadOnlyList<Commune> named = PlaceNameIndex.Among(coded, place.Name);
        if (named.Count > 0)
        {
            return named;
        }

        // "31059 Toulouse CEDEX 9": the number is no commune's, its département still holds.
        IReadOnlyList<Commune> inDepartment = FindByName(place);
        return inDepartment.Count > 0 ? inDepartment : coded;
    }

    /// <summary>Up to <paramref name="count"/> communes whose names are the nearest in spelling to a text that named none.</summary>
    public IReadOnlyList<Commune> Suggest(string text, int count = 3)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        PlaceText place = PlaceText.Parse(text);
        return place.Name.Length > 0
            ? _names.Nearest(place.Name, count)
            : place.Code is null ? [] : NearestPostcodes(place.Code, count);
    }

    private IReadOnlyList<Commune> FindByName(PlaceText place)
    {
        IReadOnlyList<Commune> named = _names.Find(place.Name);
        if (place.Department is null || named.Count == 0)
        {
            return named;
        }

        Commune[] inDepartment = [.. named.Where(commune => commune.Code.StartsWith(place.Department, StringComparison.OrdinalIgnoreCase))];
        return inDepartment.Length > 0 ? inDepartment : named;
    }

    private List<Commune> FindByNumber(string number)
    {
        if (_byPostcode.TryGetValue(number, out List<Commune>? communes))
        {
            return communes;
        }

        if (_byCode.TryGetValue(number, out Commune? commune))
        {
            return [commune];
        }

        // Numbers dd0nn that are nobody's are CEDEX of the chief town, whose postcode is dd000.
        return number[2] == '0' && _byPostcode.TryGetValue(string.Concat(number.AsSpan(0, 2), "000"), out communes) ? communes : [];
    }

    private Commune[] NearestPostcodes(string number, int count)
        => int.TryParse(number, CultureInfo.InvariantCulture, out int wanted)
            ? [.. _byPostcode
                .Where(entry => entry.Key.AsSpan(0, 2).SequenceEqual(number.AsSpan(0, 2)))
                .OrderBy(entry => Math.Abs(int.Parse(entry.Key, CultureInfo.InvariantCulture) - wanted))
                .ThenBy(entry => entry.Key, StringComparer.Ordinal)
                .SelectMany(entry => entry.Value)
                .Distinct()
                .Take(count)]
            : [];
}
