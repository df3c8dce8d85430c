using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Reskill.Catalog.Storage;

/// <summary>Records as the documents of their rows. The version is the row's: it is no part of the content.</summary>
internal static class CatalogDocuments
{
    public static string Write(TrainingProvider provider) => JsonSerializer.Serialize(provider, CatalogJson.Types.TrainingProvider);

    public static string Write(Training training) => JsonSerializer.Serialize(training with { Version = 0 }, CatalogJson.Types.Training);

    public static string Write(JobOffer offer) => JsonSerializer.Serialize(offer with { Version = 0 }, CatalogJson.Types.JobOffer);

    public static TrainingProvider ReadProvider(string document) => Read(document, CatalogJson.Types.TrainingProvider);

    public static Training ReadTraining(string document, long version)
        => Read(document, CatalogJson.Types.Training) with { Version = version };

    public static JobOffer ReadOffer(string document, long version)
        => Read(document, CatalogJson.Types.JobOffer) with { Version = version };

    public static byte[] Hash(string document) => SHA256.HashData(Encoding.UTF8.GetBytes(document));

    private static T Read<T>(string document, JsonTypeInfo<T> type)
        => JsonSerializer.Deserialize(document, type) ?? throw new JsonException("null is no record.");
}
