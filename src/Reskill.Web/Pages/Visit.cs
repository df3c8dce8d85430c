using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Reskill.Taxonomy;
using Reskill.Web.Drafts;
using Reskill.Web.Hosting;

namespace Reskill.Web.Pages;

/// <summary>One request for a page: its language, what the visitor gave so far, and the answers that pages give.</summary>
internal sealed class Visit
{
    private readonly HttpContext _context;
    private readonly DraftStore _drafts;
    private readonly string? _token;

    private Visit(HttpContext context, Language language)
    {
        _context = context;
        Language = language;
        _drafts = context.RequestServices.GetRequiredService<DraftStore>();
        _token = DraftCookie.Read(context.Request);
        if (_drafts.TryFind(_token, out Draft? draft))
        {
            Draft = draft;
        }
    }

    /// <summary>The language, told by the path alone.</summary>
    public Language Language { get; }

    /// <summary>What the visitor gave so far; null before a CV was read, and once it is erased.</summary>
    public Draft? Draft { get; private set; }

    /// <summary>Stops when the visitor leaves.</summary>
    public CancellationToken Stop => _context.RequestAborted;

    /// <summary>The visit that a request makes.</summary>
    public static Visit Of(HttpContext context, Language language) => new(context, language);

    /// <summary>A visit to an address that no page has: the path still tells the language.</summary>
    public static Visit Of(HttpContext context)
        => new(context, context.Request.Path.StartsWithSegments("/en") ? Language.English : Language.French);

    /// <summary>Starts over with another CV.</summary>
    public void Begin(Draft draft)
    {
        _drafts.Erase(_token);
        DraftCookie.Write(_context, _drafts.Add(draft));
    }

    /// <summary>Keeps a step, unless the draft was erased or changed by another request meanwhile.</summary>
    public void Keep(Draft next)
    {
        if (_token is not null && Draft is not null && _drafts.TryReplace(_token, Draft, next))
        {
            Draft = next;
        }
    }

    /// <summary>Erases all that the visitor gave.</summary>
    public void Erase()
    {
        _drafts.Erase(_token);
        DraftCookie.Delete(_context);
        Draft = null;
    }

    /// <summary>Answers with a page.</summary>
    /// <param name="parameters">The page's parameters beside the visit.</param>
    /// <param name="status">The HTTP status.</param>
    public IResult Show<TPage>(Dictionary<string, object?>? parameters = null, int status = StatusCodes.Status200OK)
        where TPage : IComponent
    {
        PathString path = _context.Request.Path;
        string slug = Language == Language.English && path.StartsWithSegments("/en", out PathString rest) ? rest.Value ?? "" : path.Value ?? "";
        WebServiceOptions options = _context.RequestServices.GetRequiredService<WebServiceOptions>();
        Dictionary<string, object?> all = new(parameters ?? [])
        {
            [nameof(PageComponent.Page)] = new PageContext(
                Language, slug is "" ? "/" : slug, Draft is not null, options.Organisation),
        };
        return new RazorComponentResult<TPage>(all) { StatusCode = status, PreventStreamingRendering = true };
    }

    /// <summary>Sends the browser to another page of the same language, with GET.</summary>
    public IResult GoTo(string slug)
    {
        // 303, not 302: the method becomes GET whatever it was.
        _context.Response.Headers.Location = PageContext.PathOf(slug, Language);
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
