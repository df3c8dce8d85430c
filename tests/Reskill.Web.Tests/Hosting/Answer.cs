using System.Net;
using System.Text.RegularExpressions;

namespace Reskill.Web.Tests.Hosting;

/// <summary>What the service answered.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Location">Where it sends the browser, or null.</param>
/// <param name="Html">The body as sent.</param>
/// <param name="Headers">The headers.</param>
public sealed partial record Answer(HttpStatusCode Status, string? Location, string Html, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The words of the page, entities decoded, without marks or the head, spaces made one.</summary>
    public string Text => Spaces().Replace(WebUtility.HtmlDecode(Marks().Replace(Body, " ")), " ").Trim();

    /// <summary>The title of the document.</summary>
    public string Title => WebUtility.HtmlDecode(TitlePattern().Match(Html).Groups[1].Value);

    private string Body => Html.IndexOf("<body", StringComparison.Ordinal) is int start and >= 0 ? Html[start..] : Html;

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("<title>(.*?)</title>", RegexOptions.Singleline)]
    private static partial Regex TitlePattern();
}
