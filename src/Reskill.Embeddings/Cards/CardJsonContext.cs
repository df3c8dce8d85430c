using System.Text.Json.Serialization;

namespace Reskill.Embeddings.Cards;

/// <summary>Serialisation of model cards, generated at compile time: a cold process pays no reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    NewLine = "\n",
    WriteIndented = true)]
[JsonSerializable(typeof(EmbeddingModelCard))]
internal sealed partial class CardJsonContext : JsonSerializerContext;
