using Microsoft.AspNetCore.Antiforgery;
using Reskill.Recommendation;
using Reskill.Taxonomy;
using Reskill.Web.Drafts;
using Reskill.Web.Hosting;
using Reskill.Web.Http;

namespace Reskill.Web.Pages;

/// <summary>Steps 2 and 4: what was read, the occupations found, one occupation in full. Without a CV each leads back to step 1.</summary>
internal static class PlanPages
{
    /// <summary>Occupations on the results page.</summary>
    private const int Occupations = 10;

    /// <summary>Plans kept in a draft beside the one over all occupations.</summary>
    private const int PlansKept = 8;

    public static void Map(IEndpointRouteBuilder pages, Language language)
    {
        pages.MapGet("/profil", (HttpContext context, Workspace workspace) => ProfileAsync(Visit.Of(context, language), workspace));
        pages.MapGet("/resultats", (HttpContext context, CvToPlan planning) => ResultsAsync(Visit.Of(context, language), planning));
        pages.MapGet("/metier/{code}", (HttpContext context, string code, CvToPlan planning, Workspace workspace)
            => OccupationAsync(context, Visit.Of(context, language), code, planning, workspace));
        pages.MapPost("/metier/{code}/assouplir", (HttpContext context, string code, IAntiforgery antiforgery, CvToPlan planning, Workspace workspace)
            => RelaxAsync(context, Visit.Of(context, language), code, antiforgery, planning, workspace));
    }

    private static async Task<IResult> ProfileAsync(Visit visit, Workspace workspace)
        => visit.Draft is not { } draft
            ? visit.GoTo("/cv")
            : visit.Show<ProfilePage>(new()
            {
                [nameof(ProfilePage.Profile)] = draft.Profile,
                [nameof(ProfilePage.Rome)] = await workspace.RomeAsync(visit.Stop).ConfigureAwait(false),
            });

    private static async Task<IResult> ResultsAsync(Visit visit, CvToPlan planning)
    {
        if (visit.Draft is not { } draft)
        {
            return visit.GoTo("/cv");
        }

        if (draft.Request is not { } request)
        {
            return visit.GoTo("/souhaits");
        }

        Recommendation.Recommendation plan = await PlanAsync(visit, draft, request, "", planning).ConfigureAwait(false);
        return visit.Show<ResultsPage>(new()
        {
            [nameof(ResultsPage.Plan)] = plan,
            [nameof(ResultsPage.AskedFrom)] = request.From,
        });
    }

    private static async Task<IResult> OccupationAsync(HttpContext context, Visit visit, string code, CvToPlan planning, Workspace workspace)
    {
        if (visit.Draft is not { } draft)
        {
            return visit.GoTo("/cv");
        }

        if (draft.Request is not { } request)
        {
            return visit.GoTo("/souhaits");
        }

        TargetPlan? target = await FindAsync(visit, draft, request, code, planning, workspace).ConfigureAwait(false);
        return target is null
            ? Messages.NotFound(context)
            : visit.Show<OccupationPage>(new()
            {
                [nameof(OccupationPage.Target)] = target,
                [nameof(OccupationPage.Written)] = draft.Profile.Language,
            });
    }

    private static async Task<IResult> RelaxAsync(
        HttpContext context, Visit visit, string code, IAntiforgery antiforgery, CvToPlan planning, Workspace workspace)
    {
        PostedForm form = await PostedForm.ReadFromPageAsync(context, antiforgery).ConfigureAwait(false);
        if (form.Outcome != FormOutcome.Read)
        {
            return form.Outcome == FormOutcome.Forged ? Messages.Forged(visit) : Messages.Malformed(visit);
        }

        if (visit.Draft is not { Request: { } request } draft)
        {
            return visit.GoTo("/cv");
        }

        TargetPlan? target = await FindAsync(visit, draft, request, code, planning, workspace).ConfigureAwait(false);
        if (target is null)
        {
            return Messages.NotFound(context);
        }

        if (target.Obstacle?.Relaxed is { } relaxed)
        {
            // The change alone: the rest stays as the person asked, defaults included.
            RecommendationRequest next = request with
            {
                Budget = relaxed.Budget,
                MaximumWeeks = relaxed.MaximumWeeks,
                RadiusKm = Math.Min(1000, Math.Ceiling(relaxed.RadiusKm)),
                From = target.Obstacle.Constraint == PathwayConstraint.Dates ? relaxed.From : request.From,
            };
            visit.Keep((visit.Draft ?? draft).With(draft.Wishes.With(next), next));
        }

        return visit.GoTo($"/metier/{target.Occupation.Code}");
    }

    /// <summary>The way to one occupation: found in the plan over all of them, else planned for alone.</summary>
    private static async Task<TargetPlan?> FindAsync(
        Visit visit, Draft draft, RecommendationRequest request, string code, CvToPlan planning, Workspace workspace)
    {
        Taxonomy.Taxonomy rome = await workspace.RomeAsync(visit.Stop).ConfigureAwait(false);
        if (rome.FindOccupation(code.ToUpperInvariant()) is not { } occupation)
        {
            return null;
        }

        if (draft.Plans.GetValueOrDefault("")?.Targets.FirstOrDefault(target => target.Occupation.Code == occupation.Code) is { } known)
        {
            return known;
        }

        Recommendation.Recommendation plan = await PlanAsync(visit, draft, request, occupation.Code, planning).ConfigureAwait(false);
        return plan.Targets.FirstOrDefault(target => target.Occupation.Code == occupation.Code);
    }

    private static async Task<Recommendation.Recommendation> PlanAsync(
        Visit visit, Draft draft, RecommendationRequest request, string target, CvToPlan planning)
    {
        if (draft.Plans.TryGetValue(target, out Recommendation.Recommendation? made))
        {
            return made;
        }

        Recommendation.Recommendation plan = await planning.PlanAsync(
            draft.Profile, request with { Target = target.Length == 0 ? null : target, Top = Occupations }, visit.Stop).ConfigureAwait(false);
        visit.Keep((draft.Plans.Count < PlansKept ? draft : draft.WithoutTargets()).With(target, plan));
        return plan;
    }
}
