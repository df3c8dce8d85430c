using Reskill.Profiles;
using Reskill.Recommendation;
using Reskill.Taxonomy;
using Reskill.Web.Requests;

namespace Reskill.Web.Hosting;

/// <summary>The way of every request, page, API or command: a CV is read, a request is read, a plan is made. Thread-safe.</summary>
/// <param name="workspace">The open data folder.</param>
public sealed class CvToPlan(Workspace workspace)
{
    /// <summary>Today, in the time zone of the clock.</summary>
    public DateOnly Today => DateOnly.FromDateTime(workspace.Time.GetLocalNow().Date);

    /// <summary>Reads a CV in a file.</summary>
    /// <exception cref="CvException">It cannot be read as a CV.</exception>
    public async Task<Profile> ReadFileAsync(string path, CancellationToken cancellationToken = default)
        => await ExtractAsync(
            await workspace.CvReader.ReadAsync(path, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>Reads a CV that was sent.</summary>
    /// <exception cref="CvException">It cannot be read as a CV.</exception>
    public async Task<Profile> ReadUploadAsync(Stream content, string name, CancellationToken cancellationToken = default)
        => await ExtractAsync(
            await workspace.CvReader.ReadAsync(content, name, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>Reads the text of a CV.</summary>
    /// <exception cref="CvException">It is empty, too long or no CV.</exception>
    public Task<Profile> ReadTextAsync(string text, CancellationToken cancellationToken = default)
        => ExtractAsync(workspace.CvReader.ReadText(text), cancellationToken);

    /// <summary>Reads what is asked for, reporting every field at fault.</summary>
    public async Task<RequestReading> ReadRequestAsync(RequestFields fields, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return fields.Read(
            await workspace.GazetteerAsync(cancellationToken).ConfigureAwait(false),
            await workspace.RomeAsync(cancellationToken).ConfigureAwait(false),
            Today);
    }

    /// <summary>Makes a plan.</summary>
    /// <exception cref="InputException">The request is out of range.</exception>
    public async Task<Recommendation.Recommendation> PlanAsync(
        Profile profile, RecommendationRequest request, CancellationToken cancellationToken = default)
    {
        Recommender recommender = await workspace.RecommenderAsync(cancellationToken).ConfigureAwait(false);
        return await recommender.RecommendAsync(profile, request, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Profile> ExtractAsync(CvDocument document, CancellationToken cancellationToken)
    {
        ProfileExtractor extractor = await workspace.ExtractorAsync(cancellationToken).ConfigureAwait(false);
        return await extractor.ExtractAsync(document, cancellationToken).ConfigureAwait(false);
    }
}
