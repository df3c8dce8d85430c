using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Reskill.Client;

/// <summary>How every document is written and read, by the command line, the API and this client alike.</summary>
public static class ReskillJson
{
    /// <summary>
    /// camelCase members and enum values, ISO 8601 dates, every member written even when null (the schema never moves), accents
    /// and apostrophes as they are: the text goes out as UTF-8 JSON and is never put into HTML. Read-only, shared, thread-safe.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = Create(writeIndented: false);

    /// <summary><see cref="Options"/> with line breaks, for people.</summary>
    public static JsonSerializerOptions Indented { get; } = Create(writeIndented: true);

    private static JsonSerializerOptions Create(bool writeIndented)
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.Never,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NumberHandling = JsonNumberHandling.Strict,
            WriteIndented = writeIndented,
            NewLine = "\n",
            // Documents are known at compile time, which spares a cold command the reflection; anything else still works.
            TypeInfoResolver = JsonTypeInfoResolver.Combine(ReskillJsonContext.Default, new DefaultJsonTypeInfoResolver()),
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        };
        options.MakeReadOnly();
        return options;
    }
}

[JsonSerializable(typeof(ProfileDocument))]
[JsonSerializable(typeof(RecommendationDocument))]
[JsonSerializable(typeof(ProblemDocument))]
[JsonSerializable(typeof(HealthDocument))]
internal sealed partial class ReskillJsonContext : JsonSerializerContext;
