using Microsoft.AspNetCore.Components;
using Reskill.Taxonomy;

namespace Reskill.Web.Pages;

/// <summary>What pages and their parts share: the visit, and texts in its language.</summary>
public abstract class PageComponent : ComponentBase
{
    /// <summary>The visit.</summary>
    [Parameter, EditorRequired]
    public PageContext Page { get; set; } = null!;

    /// <summary>The language of the page.</summary>
    protected Language Language => Page.Language;

    /// <summary>A text of this page: both languages stand side by side, so that none can be missing.</summary>
    protected string T(string french, string english) => Language == Language.English ? english : french;

    /// <summary>A text in the language of the page.</summary>
    protected string T(LocalizedText text) => text.In(Language);
}
