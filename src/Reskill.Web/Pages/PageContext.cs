using Reskill.Taxonomy;

namespace Reskill.Web.Pages;

/// <summary>What every page knows of the visit that it answers.</summary>
/// <param name="Language">The language, told by the path alone.</param>
/// <param name="Slug">The path without its language prefix, from <c>/</c>.</param>
/// <param name="HasDraft">Whether the visitor gave a CV that is still kept.</param>
/// <param name="Organisation">Who runs the service.</param>
public sealed record PageContext(Language Language, string Slug, bool HasDraft, string Organisation)
{
    /// <summary>The path of a page in this visit's language.</summary>
    public string Href(string slug) => PathOf(slug, Language);

    /// <summary>The path of a page in a language.</summary>
    public static string PathOf(string slug, Language language) => language switch
    {
        Language.English when slug == "/" => "/en",
        Language.English => "/en" + slug,
        _ => slug,
    };
}
