using Microsoft.AspNetCore.Antiforgery;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;
using Reskill.Web.Hosting;
using Reskill.Web.Http;
using Reskill.Web.Requests;

namespace Reskill.Web.Pages;

/// <summary>Step 3: where, how far, how much, how long, from when.</summary>
internal static class WishPages
{
    private static readonly LocalizedText _choosePlace = new("Choisissez une commune dans la liste", "Choose a town from the list");

    private static readonly LocalizedText _unknownPlace = new(
        "Écrivez le nom d'une commune d'Occitanie ou son code postal", "Write the name of a town of Occitanie or its postcode");

    private static readonly LocalizedText _amount = new(
        "Indiquez un montant en euros, par exemple 300", "Give an amount in euros, for example 300");

    public static void Map(IEndpointRouteBuilder pages, Language language)
    {
        pages.MapGet("/souhaits", (HttpContext context, CvToPlan planning, Workspace workspace)
            => AskAsync(Visit.Of(context, language), planning, workspace));
        pages.MapPost("/souhaits", (HttpContext context, IAntiforgery antiforgery, CvToPlan planning, Workspace workspace)
            => TakeAsync(context, Visit.Of(context, language), antiforgery, planning, workspace));
    }

    private static async Task<IResult> AskAsync(Visit visit, CvToPlan planning, Workspace workspace)
    {
        if (visit.Draft is not { } draft)
        {
            return visit.GoTo("/cv");
        }

        RequestFields wishes = draft.Wishes;
        if (draft.Request is null && draft.Profile.Location is { InseeCode: { } code })
        {
            Gazetteer gazetteer = await workspace.GazetteerAsync(visit.Stop).ConfigureAwait(false);
            wishes = wishes with { Near = gazetteer.FindByCode(code) is { } home ? NameOf(home, gazetteer) : null };
        }

        return Show(visit, wishes, planning);
    }

    private static async Task<IResult> TakeAsync(
        HttpContext context, Visit visit, IAntiforgery antiforgery, CvToPlan planning, Workspace workspace)
    {
        PostedForm form = await PostedForm.ReadFromPageAsync(context, antiforgery).ConfigureAwait(false);
        if (form.Outcome != FormOutcome.Read)
        {
            return form.Outcome == FormOutcome.Forged ? Messages.Forged(visit) : Messages.Malformed(visit);
        }

        if (visit.Draft is not { } draft)
        {
            return visit.GoTo("/cv");
        }

        RequestFields typed = new()
        {
            Near = form.Text("near"),
            Radius = form.Text("radius"),
            Budget = form.Text("budget"),
            MaxWeeks = form.Text("maxWeeks"),
            From = form.Text("from"),
        };

        // A commune ticked among suggestions counts as long as the text that it was suggested for is the same.
        bool isTicked = form.Text("commune") is not null && form.Text("asked") == typed.Near;
        RequestReading reading = await planning
            .ReadRequestAsync(isTicked ? typed with { Near = form.Text("commune") } : typed, visit.Stop).ConfigureAwait(false);
        List<PageError> errors = [.. reading.Errors.Select(error => new PageError(error.Field, WordsOf(error)))];
        if (reading.Request.Near is null && reading.Errors.All(error => error.Field != "near"))
        {
            errors.Insert(0, new PageError("near", _unknownPlace));
        }

        if (errors.Count > 0)
        {
            return Show(visit, typed, planning, errors, [.. reading.Errors.SelectMany(error => error.Suggestions)]);
        }

        Gazetteer gazetteer = await workspace.GazetteerAsync(visit.Stop).ConfigureAwait(false);
        visit.Keep(draft.With(typed with { Near = NameOf(reading.Request.Near!, gazetteer) }, reading.Request));
        return visit.GoTo("/resultats");
    }

    private static IResult Show(
        Visit visit,
        RequestFields wishes,
        CvToPlan planning,
        IReadOnlyList<PageError>? errors = null,
        IReadOnlyList<Commune>? places = null)
        => visit.Show<WishesPage>(
            new()
            {
                [nameof(WishesPage.Wishes)] = wishes,
                [nameof(WishesPage.Today)] = planning.Today,
                [nameof(WishesPage.Errors)] = errors ?? [],
                [nameof(WishesPage.Places)] = places ?? [],
            },
            errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static LocalizedText WordsOf(FieldError error) => error.Field switch
    {
        "near" => error.Suggestions.Count > 0 ? _choosePlace : _unknownPlace,
        "budget" => _amount,
        _ => error.Text,
    };

    /// <summary>A name that reads well and means this commune alone; its code when several share it.</summary>
    private static string NameOf(Commune commune, Gazetteer gazetteer)
        => gazetteer.Find(commune.Name) is [Commune only] && only.Code == commune.Code ? commune.Name : commune.Code;
}
