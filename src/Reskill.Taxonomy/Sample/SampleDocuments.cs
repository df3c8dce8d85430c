using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reskill.Taxonomy.Sample;

/// <summary>The file <c>taxonomy.json</c>.</summary>
internal sealed record SampleHeader(string Scheme, string Version, string Source);

/// <summary>A skill of <c>skills.json</c>.</summary>
internal sealed record SampleSkill(string Code, string Label, string? LabelEn, SkillKind Kind, string? Broader);

/// <summary>An occupation of <c>occupations/*.json</c>.</summary>
internal sealed record SampleOccupation(
    string Code,
    string Label,
    string? LabelEn,
    string? Definition,
    string? Parent,
    bool Regulated,
    SampleAppellation[] Appellations,
    SampleDemand[] Skills,
    string[] Mobility);

/// <summary>A name of an occupation.</summary>
internal sealed record SampleAppellation(string Code, string Label, string? LabelEn);

/// <summary>A skill asked for.</summary>
internal sealed record SampleDemand(string Code, bool Core);

/// <summary>Readers made at build time: a cold process need not build them.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UseStringEnumConverter = true,
    AllowTrailingCommas = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false)]
[JsonSerializable(typeof(SampleHeader))]
[JsonSerializable(typeof(SampleSkill[]))]
[JsonSerializable(typeof(SampleOccupation[]))]
internal sealed partial class SampleJson : JsonSerializerContext;
