namespace Reskill.Web.Hosting;

/// <summary>How the service runs.</summary>
public sealed class WebServiceOptions
{
    /// <summary>Addresses to listen on; port 0 takes a free one. Default: <c>http://localhost:5080</c>.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://localhost:5080"];

    /// <summary>Who runs the service, as the notices name them. Default: <c>Reskill</c>.</summary>
    public string Organisation { get; init; } = "Reskill";

    /// <summary>How long what a person gave is kept after their last step. Default: 24 hours.</summary>
    public TimeSpan DraftLifetime { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Most drafts kept at once; the one longest unused goes first. Default: 2,000.</summary>
    public int MaximumDrafts { get; init; } = 2_000;

    /// <summary>Forms and API calls accepted from one address in a minute. Default: 60.</summary>
    public int PostsPerMinute { get; init; } = 60;
}
