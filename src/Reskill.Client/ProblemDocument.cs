using System.Text.Json.Serialization;

namespace Reskill.Client;

/// <summary>Why a request was refused: a problem document of RFC 9457 (<c>application/problem+json</c>).</summary>
public sealed record ProblemDocument
{
    /// <summary>A URI reference that names the kind of problem; <c>about:blank</c> when the status says it all.</summary>
    public required string Type { get; init; }

    /// <summary>The kind of problem in a few words, in the language asked for.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>What is wrong this time and what to do.</summary>
    public string? Detail { get; init; }

    /// <summary>One entry for each field at fault; empty when no field is.</summary>
    public required IReadOnlyList<FieldErrorDocument> Errors { get; init; }
}

/// <summary>What is wrong with one field.</summary>
/// <param name="Field">The field as a JSON pointer, such as <c>/near</c>.</param>
/// <param name="Code">A stable code for programs, such as <c>unknownPlace</c>.</param>
/// <param name="Detail">What to do, in the language asked for.</param>
public sealed record FieldErrorDocument([property: JsonPropertyName("pointer")] string Field, string Code, string Detail);
