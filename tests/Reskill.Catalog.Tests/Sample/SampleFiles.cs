using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reskill.Catalog.Tests.Sample;

/// <summary>A small catalogue in the sample's format, that a test bends.</summary>
internal sealed class SampleFiles : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Folder => _folder.File("catalog");

    public string Database => _folder.File("catalog.db");

    public JsonArray Providers { get; } = [Parse("""{ "id": "atelier-oc", "name": "Atelier d'Oc", "commune": "31555" }""")];

    public JsonArray Trainings { get; } = [Training("T-0001"), Training("T-0002")];

    public JsonArray Offers { get; } = [Offer("O-0001"), Offer("O-0002")];

    public static JsonObject Training(string sourceId) => Parse($$"""
        {
          "sourceId": "{{sourceId}}", "provider": "atelier-oc", "title": "Soudeur", "objective": "Souder.", "programme": "Arc. TIG.",
          "rome": ["H2913"], "skills": ["102828", "106256", "114828"], "entryLevel": 0, "exitLevel": 3,
          "certification": { "title": "Soudeur", "kind": "titreProfessionnel" },
          "prerequisites": { "text": "Bonne vue", "licences": ["B"] },
          "hours": 140, "funding": ["cpf", "region"],
          "sessions": [
            { "sourceId": "{{sourceId}}-S2", "startOffsetDays": 60, "endOffsetDays": 87, "modality": "remote", "priceEur": 900, "places": 20, "hoursPerWeek": 35 },
            { "sourceId": "{{sourceId}}-S1", "startOffsetDays": 21, "endOffsetDays": 46, "commune": "31555", "modality": "onSite", "priceEur": 1450.5, "places": 12, "hoursPerWeek": 35 }
          ]
        }
        """);

    public static JsonObject Offer(string sourceId) => Parse($$"""
        {
          "sourceId": "{{sourceId}}", "title": "Soudeur TIG", "description": "Assemblages.", "employer": "Garonne Métal", "rome": "H2913",
          "appellation": "19458", "skills": ["102828"], "commune": "81004", "contract": "cdd", "contractMonths": 6, "hoursPerWeek": 35,
          "salaryMin": 1900, "salaryMax": 2100, "salaryPeriod": "month", "experienceMonths": 12, "licences": ["B"], "level": 3,
          "publishedOffsetDays": -12, "closesOffsetDays": 30
        }
        """);

    /// <summary>Writes the files as they now are.</summary>
    public string Save()
    {
        Write("providers.json", Providers);
        Write("trainings/metal.json", Trainings);
        Write("offers/metal.json", Offers);
        return Folder;
    }

    public void Write(string name, JsonNode content) => WriteText(name, content.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));

    public void WriteText(string name, string content) => _folder.Write("catalog/" + name, content);

    public void Dispose() => _folder.Dispose();

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
