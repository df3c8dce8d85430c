using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reskill.Catalog;

/// <summary>Records as JSON that the program keeps for itself: in the store, in an index. The public API has documents of its own.</summary>
public static class CatalogJson
{
    // Accents stay readable: nothing of it is ever put into a page as it is.
    internal static readonly CatalogJsonContext Types = new(new JsonSerializerOptions(CatalogJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes a training, its version included, as UTF-8.</summary>
    public static byte[] Write(Training training) => JsonSerializer.SerializeToUtf8Bytes(training, Types.Training);

    /// <summary>Writes an offer, its version included, as UTF-8.</summary>
    public static byte[] Write(JobOffer offer) => JsonSerializer.SerializeToUtf8Bytes(offer, Types.JobOffer);

    /// <summary>Reads a training that <see cref="Write(Training)"/> wrote.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Training ReadTraining(ReadOnlySpan<byte> json)
        => JsonSerializer.Deserialize(json, Types.Training) ?? throw new JsonException("null is no training.");

    /// <summary>Reads an offer that <see cref="Write(JobOffer)"/> wrote.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static JobOffer ReadOffer(ReadOnlySpan<byte> json)
        => JsonSerializer.Deserialize(json, Types.JobOffer) ?? throw new JsonException("null is no offer.");
}

/// <summary>Readers and writers made at build time: a cold process need not build them.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TrainingProvider))]
[JsonSerializable(typeof(Training))]
[JsonSerializable(typeof(JobOffer))]
internal sealed partial class CatalogJsonContext : JsonSerializerContext;
