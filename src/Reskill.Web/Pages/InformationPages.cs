using Microsoft.AspNetCore.Antiforgery;
using Reskill.Taxonomy;
using Reskill.Web.Hosting;
using Reskill.Web.Http;

namespace Reskill.Web.Pages;

/// <summary>The start, what the service is, and the way out.</summary>
internal static class InformationPages
{
    public static void Map(IEndpointRouteBuilder pages, Language language)
    {
        pages.MapGet("/", (HttpContext context) => Visit.Of(context, language).Show<StartPage>());
        pages.MapGet("/efface", (HttpContext context) => Visit.Of(context, language).Show<ErasedPage>());
        pages.MapGet("/accessibilite", (HttpContext context) => Visit.Of(context, language).Show<AccessibilityPage>());
        pages.MapGet("/vie-privee", (HttpContext context, WebServiceOptions options) => Visit.Of(context, language)
            .Show<PrivacyPage>(new() { [nameof(PrivacyPage.Lifetime)] = options.DraftLifetime }));
        pages.MapGet("/comment-ca-marche", async (HttpContext context, Workspace workspace) =>
        {
            Taxonomy.Taxonomy rome = await workspace.RomeAsync(context.RequestAborted).ConfigureAwait(false);
            return Visit.Of(context, language).Show<HowItWorksPage>(new()
            {
                [nameof(HowItWorksPage.Versions)] = ((string, string)[])[("ROME", rome.Version)],
            });
        });
        pages.MapPost("/effacer", (HttpContext context, IAntiforgery antiforgery)
            => EraseAsync(context, Visit.Of(context, language), antiforgery));
    }

    private static async Task<IResult> EraseAsync(HttpContext context, Visit visit, IAntiforgery antiforgery)
    {
        PostedForm form = await PostedForm.ReadFromPageAsync(context, antiforgery).ConfigureAwait(false);
        switch (form.Outcome)
        {
            case FormOutcome.Read:
                visit.Erase();
                return visit.GoTo("/efface");
            case FormOutcome.Forged:
                return Messages.Forged(visit);
            default:
                return Messages.Malformed(visit);
        }
    }
}
