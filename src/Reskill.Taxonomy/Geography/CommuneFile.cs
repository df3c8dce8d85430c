using System.Globalization;
using Reskill.Taxonomy.Internal.Csv;

namespace Reskill.Taxonomy.Geography;

/// <summary>Reads communes.csv: code, name, postcodes around '|', latitude, longitude.</summary>
internal static class CommuneFile
{
    public static IReadOnlyList<Commune> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new InputException(new LocalizedText(
                $"Le fichier des communes est absent : {path}.",
                $"The file of communes is absent: {path}."));
        }

        using CsvTable table = CsvTable.Open(SourceFile.At(path));
        int code = table.Column("code");
        int name = table.Column("name");
        int postcodes = table.Column("postcodes");
        int latitude = table.Column("latitude");
        int longitude = table.Column("longitude");
        Dictionary<string, Commune> communes = new(StringComparer.Ordinal);
        while (table.Read())
        {
            Commune commune = new(
                Require(table, code, "code", value => value.Length == 5, CodeExpected),
                Require(table, name, "name", value => value.Length > 0, new LocalizedText("un nom de commune", "the name of a commune")),
                [.. table[postcodes].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Select(postcode => IsPostcode(postcode) ? postcode : throw Bad(table, "postcodes", postcode, PostcodeExpected))],
                new GeoPoint(Degrees(table, latitude, "latitude", 90), Degrees(table, longitude, "longitude", 180)));
            if (!communes.TryAdd(commune.Code, commune))
            {
                throw CsvErrors.Duplicate(table.FileName, table.Line, "code", commune.Code);
            }
        }

        return [.. communes.Values.OrderBy(commune => commune.Code, StringComparer.Ordinal)];
    }

    private static readonly LocalizedText CodeExpected = new("un code INSEE de 5 caractères (31555)", "an INSEE code of 5 characters (31555)");

    private static readonly LocalizedText PostcodeExpected = new("un code postal de 5 chiffres (31000)", "a postcode of 5 digits (31000)");

    private static bool IsPostcode(string value) => value.Length == 5 && value.All(char.IsAsciiDigit);

    private static string Require(CsvTable table, int column, string name, Func<string, bool> accepts, LocalizedText expected)
        => accepts(table[column]) ? table[column] : throw Bad(table, name, table[column], expected);

    private static double Degrees(CsvTable table, int column, string name, double limit)
        => double.TryParse(table[column], NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && Math.Abs(value) <= limit
            ? value
            : throw Bad(table, name, table[column], new LocalizedText(
                $"un nombre de degrés entre -{limit} et {limit} (43.6047)", $"a number of degrees from -{limit} to {limit} (43.6047)"));

    private static InputException Bad(CsvTable table, string column, string found, LocalizedText expected)
        => CsvErrors.BadValue(table.FileName, table.Line, column, found, expected);
}
