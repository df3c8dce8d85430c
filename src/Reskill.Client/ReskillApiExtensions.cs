using System.Globalization;
using Refit;

namespace Reskill.Client;

/// <summary>Typed forms of the calls of <see cref="IReskillApi"/>.</summary>
public static class ReskillApiExtensions
{
    /// <summary>Makes a plan from a CV in a file.</summary>
    /// <param name="api">The service.</param>
    /// <param name="cv">The file's content: PDF, DOCX or text, 10 MB at most.</param>
    /// <param name="fileName">Its name, for messages alone.</param>
    /// <param name="query">What else is asked; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="ApiException">The service refused or failed.</exception>
    public static Task<RecommendationDocument> RecommendAsync(
        this IReskillApi api, Stream cv, string fileName, RecommendationQuery? query = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cv);
        return SendAsync(api, new StreamPart(cv, fileName), null, query, cancellationToken);
    }

    /// <summary>Makes a plan from the text of a CV.</summary>
    /// <param name="api">The service.</param>
    /// <param name="text">The text.</param>
    /// <param name="query">What else is asked; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="ApiException">The service refused or failed.</exception>
    public static Task<RecommendationDocument> RecommendAsync(
        this IReskillApi api, string text, RecommendationQuery? query = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SendAsync(api, null, text, query, cancellationToken);
    }

    private static Task<RecommendationDocument> SendAsync(
        IReskillApi api, StreamPart? cv, string? text, RecommendationQuery? query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(api);
        query ??= new RecommendationQuery();
        return api.RecommendAsync(
            cv,
            text,
            query.Near,
            query.RadiusKm?.ToString(CultureInfo.InvariantCulture),
            query.Budget?.ToString(CultureInfo.InvariantCulture),
            query.MaximumWeeks?.ToString(CultureInfo.InvariantCulture),
            query.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            query.Target,
            query.Language,
            cancellationToken);
    }
}
