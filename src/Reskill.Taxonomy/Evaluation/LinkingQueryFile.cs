using System.IO.Compression;
using System.Text.Json;

namespace Reskill.Taxonomy.Evaluation;

/// <summary>Reads queries from JSON lines.</summary>
internal static class LinkingQueryFile
{
    /// <summary>Files of offers call the title and the occupation so.</summary>
    private static readonly string[] TextNames = ["query", "intitule", "text"];

    private static readonly string[] IdNames = ["id", "rome", "ids"];

    public static IReadOnlyList<LinkingQuery> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new InputException(new LocalizedText(
                $"Le fichier des requêtes est absent : {path}.", $"The file of queries is absent: {path}."));
        }

        using Stream file = File.OpenRead(path);
        using Stream content = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using StreamReader reader = new(content);
        List<LinkingQuery> queries = [];
        int line = 0;
        while (reader.ReadLine() is string text)
        {
            line++;
            if (!string.IsNullOrWhiteSpace(text))
            {
                queries.Add(Parse(text) ?? throw new InputException(new LocalizedText(
                    $"{Path.GetFileName(path)}, ligne {line} : un objet {{\"query\": TEXTE, \"id\": CODE}} est attendu.",
                    $"{Path.GetFileName(path)}, line {line}: an object {{\"query\": TEXT, \"id\": CODE}} is expected.")));
            }
        }

        return queries;
    }

    private static LinkingQuery? Parse(string line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object || Find(document.RootElement, TextNames) is not { ValueKind: JsonValueKind.String } text)
            {
                return null;
            }

            // Offers have an "id" of their own: their occupation is in "rome".
            JsonElement? id = Find(document.RootElement, ["rome"]) ?? Find(document.RootElement, IdNames);
            string[] ids = id switch
            {
                { ValueKind: JsonValueKind.String } one => [one.GetString()!],
                { ValueKind: JsonValueKind.Array } many when many.EnumerateArray().All(each => each.ValueKind == JsonValueKind.String)
                    => [.. many.EnumerateArray().Select(each => each.GetString()!)],
                _ => [],
            };
            return ids.Length == 0 ? null : new LinkingQuery(text.GetString()!, ids);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Find(JsonElement element, string[] names)
    {
        foreach (string name in names)
        {
            if (element.TryGetProperty(name, out JsonElement value))
            {
                return value;
            }
        }

        return null;
    }
}
