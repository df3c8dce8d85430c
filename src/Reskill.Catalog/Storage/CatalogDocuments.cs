using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Reskill.Catalog.Storage;

/// <summary>Records as the JSON that the store keeps. The version is the row's: it is no part of the content.</summary>
internal static class CatalogDocuments
{
    // Accents stay readable in the database: nothing of it is ever put into a page as it is.
    private static readonly DocumentJson Json = new(new JsonSerializerOptions(DocumentJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(TrainingProvider provider) => JsonSerializer.Serialize(provider, Json.TrainingProvider);

    public static string Write(Training training) => JsonSerializer.Serialize(training with { Version = 0 }, Json.Training);

    public static string Write(JobOffer offer) => JsonSerializer.Serialize(offer with { Version = 0 }, Json.JobOffer);

    public static TrainingProvider ReadProvider(string document) => Read(document, Json.TrainingProvider);

    public static Training ReadTraining(string document, long version) => Read(document, Json.Training) with { Version = version };

    public static JobOffer ReadOffer(string document, long version) => Read(document, Json.JobOffer) with { Version = version };

    public static byte[] Hash(string document) => SHA256.HashData(Encoding.UTF8.GetBytes(document));

    private static T Read<T>(string document, JsonTypeInfo<T> type)
        => JsonSerializer.Deserialize(document, type) ?? throw new JsonException("null is no record.");
}

/// <summary>Readers and writers made at build time: a cold process need not build them.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TrainingProvider))]
[JsonSerializable(typeof(Training))]
[JsonSerializable(typeof(JobOffer))]
internal sealed partial class DocumentJson : JsonSerializerContext;
