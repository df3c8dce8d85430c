using Refit;

namespace Reskill.Client;

/// <summary>The public API of a Reskill service. Thread-safe.</summary>
/// <remarks>An answer other than success throws <see cref="ApiException"/>; read its content as a <see cref="ProblemDocument"/>.</remarks>
public interface IReskillApi
{
    /// <summary>Makes a plan; <see cref="ReskillApiExtensions"/> has the typed forms. What is sent is read and forgotten.</summary>
    /// <param name="cv">The CV: PDF, DOCX or text, 10 MB at most; null to send <paramref name="text"/>.</param>
    /// <param name="text">The text of the CV; null to send <paramref name="cv"/>.</param>
    /// <param name="near">A commune: name, postcode or INSEE code; null to take that of the CV.</param>
    /// <param name="radius">How far from it, in kilometres, 1 to 1,000; null for 50.</param>
    /// <param name="budget">What the person can spend, in euros, 0 or more; null without limit.</param>
    /// <param name="maxWeeks">Longest pathway, in weeks, 1 or more; null without limit.</param>
    /// <param name="from">First day, <c>2027-01-04</c>; null for today.</param>
    /// <param name="target">ROME code of the one occupation to plan for; null to rank all.</param>
    /// <param name="lang">Language of the sentences, <c>fr</c> (default) or <c>en</c>.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    [Multipart]
    [Post("/api/v1/recommendations")]
    Task<RecommendationDocument> RecommendAsync(
        [AliasAs("cv")] StreamPart? cv,
        [AliasAs("text")] string? text,
        [AliasAs("near")] string? near,
        [AliasAs("radius")] string? radius,
        [AliasAs("budget")] string? budget,
        [AliasAs("maxWeeks")] string? maxWeeks,
        [AliasAs("from")] string? from,
        [AliasAs("target")] string? target,
        [AliasAs("lang")] string? lang,
        CancellationToken cancellationToken = default);

    /// <summary>Whether the service is ready for requests.</summary>
    /// <param name="cancellationToken">Stops the request.</param>
    [Get("/health/ready")]
    Task<HealthDocument> ReadyAsync(CancellationToken cancellationToken = default);
}
