using Microsoft.AspNetCore.Antiforgery;
using Reskill.Profiles;
using Reskill.Taxonomy;
using Reskill.Web.Drafts;
using Reskill.Web.Hosting;
using Reskill.Web.Http;

namespace Reskill.Web.Pages;

/// <summary>Step 1: a CV is given as a file or as text.</summary>
internal static class CvPages
{
    public static void Map(IEndpointRouteBuilder pages, Language language)
    {
        pages.MapGet("/cv", (HttpContext context) => Visit.Of(context, language).Show<CvChoicePage>());
        pages.MapGet("/cv/fichier", (HttpContext context) => Visit.Of(context, language).Show<CvFilePage>());
        pages.MapGet("/cv/texte", (HttpContext context) => Visit.Of(context, language).Show<CvTextPage>());
        pages.MapPost("/cv", (HttpContext context, IAntiforgery antiforgery)
            => ChooseAsync(context, Visit.Of(context, language), antiforgery));
        pages.MapPost("/cv/fichier", (HttpContext context, IAntiforgery antiforgery, CvToPlan planning)
            => TakeFileAsync(context, Visit.Of(context, language), antiforgery, planning));
        pages.MapPost("/cv/texte", (HttpContext context, IAntiforgery antiforgery, CvToPlan planning)
            => TakeTextAsync(context, Visit.Of(context, language), antiforgery, planning));
    }

    private static async Task<IResult> ChooseAsync(HttpContext context, Visit visit, IAntiforgery antiforgery)
    {
        PostedForm form = await PostedForm.ReadFromPageAsync(context, antiforgery).ConfigureAwait(false);
        return form.Outcome switch
        {
            FormOutcome.Forged => Messages.Forged(visit),
            not FormOutcome.Read => Messages.Malformed(visit),
            _ => form.Text("choix") switch
            {
                "fichier" => visit.GoTo("/cv/fichier"),
                "texte" => visit.GoTo("/cv/texte"),
                _ => Refuse<CvChoicePage>(visit, "fichier", CvErrors.NoChoice),
            },
        };
    }

    private static async Task<IResult> TakeFileAsync(HttpContext context, Visit visit, IAntiforgery antiforgery, CvToPlan planning)
    {
        PostedForm form = await PostedForm.ReadFromPageAsync(context, antiforgery).ConfigureAwait(false);
        switch (form.Outcome)
        {
            case FormOutcome.TooLarge:
                return Refuse<CvFilePage>(visit, "cv", CvErrors.TooLarge);
            case FormOutcome.Forged:
                return Messages.Forged(visit);
            case FormOutcome.Malformed:
                return Messages.Malformed(visit);
            default:
                break;
        }

        // A browser sends a nameless empty part for a file that was not chosen.
        IFormFile? file = form.Fields.Files["cv"];
        if (file is null || (file.Length == 0 && file.FileName.Length == 0))
        {
            return Refuse<CvFilePage>(visit, "cv", CvErrors.NoFile);
        }

        if (file.Length > RequestLimits.FileBytes)
        {
            return Refuse<CvFilePage>(visit, "cv", CvErrors.TooLarge);
        }

        try
        {
            Stream content = file.OpenReadStream();
            await using (content.ConfigureAwait(false))
            {
                visit.Begin(new Draft { Profile = await planning.ReadUploadAsync(content, file.FileName, visit.Stop).ConfigureAwait(false) });
            }

            return visit.GoTo("/profil");
        }
        catch (CvException error)
        {
            return Refuse<CvFilePage>(visit, "cv", CvErrors.OfFile(error.Problem));
        }
    }

    private static async Task<IResult> TakeTextAsync(HttpContext context, Visit visit, IAntiforgery antiforgery, CvToPlan planning)
    {
        PostedForm form = await PostedForm.ReadFromPageAsync(context, antiforgery).ConfigureAwait(false);
        switch (form.Outcome)
        {
            case FormOutcome.Forged:
                return Messages.Forged(visit);
            case FormOutcome.Read:
                break;
            default:
                return Messages.Malformed(visit);
        }

        // Browsers send line ends as two characters; people count one.
        string text = (form.Text("texte") ?? "").ReplaceLineEndings("\n");
        if (text.Length == 0)
        {
            return RefuseText(visit, text, CvErrors.NoText);
        }

        if (text.Length > RequestLimits.TextCharacters)
        {
            return RefuseText(visit, text, CvErrors.TextTooLong);
        }

        try
        {
            visit.Begin(new Draft { Profile = await planning.ReadTextAsync(text, visit.Stop).ConfigureAwait(false) });
            return visit.GoTo("/profil");
        }
        catch (CvException error)
        {
            return RefuseText(visit, text, CvErrors.OfText(error.Problem));
        }
    }

    private static IResult Refuse<TPage>(Visit visit, string field, LocalizedText text)
        where TPage : PageComponent
        => visit.Show<TPage>(new() { ["Errors"] = (PageError[])[new(field, text)] }, StatusCodes.Status422UnprocessableEntity);

    private static IResult RefuseText(Visit visit, string typed, LocalizedText text) => visit.Show<CvTextPage>(
        new()
        {
            [nameof(CvTextPage.Text)] = typed,
            [nameof(CvTextPage.Errors)] = (PageError[])[new("texte", text)],
        },
        StatusCodes.Status422UnprocessableEntity);
}
