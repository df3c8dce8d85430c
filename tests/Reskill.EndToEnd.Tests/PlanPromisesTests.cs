using System.Globalization;
using System.Text.Json;
using Reskill.Catalog;
using Reskill.Client;
using Reskill.Taxonomy.Geography;

namespace Reskill.EndToEnd.Tests;

/// <summary>What a plan promises, checked on every sample CV against the catalogue and the CV's own words.</summary>
public sealed class PlanPromisesTests(FilledDataFolder data)
{
    private const decimal Budget = 4000;
    private const int MaximumWeeks = 60;
    private const double RadiusKm = 60;
    private static readonly DateOnly From = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(10);

    public static TheoryData<string> Cvs => SampleCvs.Names;

    [Theory]
    [MemberData(nameof(Cvs))]
    public async Task A_plan_keeps_its_promises(string cv)
    {
        ProgramResult result = await ReskillProgram.RunAsync(
            data.Path,
            "recommend", SampleCvs.Path(cv), "--near", "Toulouse", "--radius", "60", "--budget", "4000", "--max-weeks", "60",
            "--from", From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "--json");
        result.ExitCode.ShouldBe(0, result.Error);
        RecommendationDocument plan = JsonSerializer.Deserialize<RecommendationDocument>(result.Output, ReskillJson.Options)!;
        Catalogue catalogue = await Catalogue.ReadAsync(data.Path);
        Gazetteer gazetteer = Gazetteer.Load(RepositoryFiles.Path("data-samples/geography/communes.csv"));
        GeoPoint toulouse = gazetteer.FindByCode("31555")!.Location;

        plan.Targets.Count.ShouldBe(5);
        foreach (TargetDocument target in plan.Targets)
        {
            target.Reasons.ShouldNotBeEmpty();
            target.Score.ShouldBeInRange(0, 1);
            HashSet<string> missing = [.. target.Gap.Missing.Select(skill => skill.Skill.Code)];
            missing.Overlaps(target.Gap.Held.Select(skill => skill.Skill.Code)).ShouldBeFalse();
            (target.Pathways.Count > 0 || target.Obstacle is not null || missing.Count == 0).ShouldBeTrue();
            foreach (PathwayDocument pathway in target.Pathways)
            {
                CheckPathway(pathway, missing, catalogue, toulouse);
            }

            foreach (OfferDocument offer in target.OffersNow.Concat(target.OffersAfter))
            {
                JobOffer stored = catalogue.Offers[offer.Id];
                stored.Location.DistanceTo(toulouse).ShouldBeLessThanOrEqualTo(RadiusKm);
                (stored.ClosesOn is null || stored.ClosesOn >= DateOnly.FromDateTime(DateTime.UtcNow)).ShouldBeTrue();
                offer.Reasons.ShouldNotBeEmpty();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cvs))]
    public async Task Each_reason_names_evidence_found_in_the_CV_or_the_catalogue(string cv)
    {
        ProgramResult result = await ReskillProgram.RunAsync(data.Path, "recommend", SampleCvs.Path(cv), "--near", "Montpellier", "--json");
        RecommendationDocument plan = JsonSerializer.Deserialize<RecommendationDocument>(result.Output, ReskillJson.Options)!;
        Evidence evidence = await Evidence.OfAsync(cv, data.Path);

        IEnumerable<ReasonDocument> reasons = plan.Targets.SelectMany(target => target.ReasonDetails
            .Concat(target.Pathways.SelectMany(pathway => pathway.ReasonDetails.Concat(pathway.Steps.SelectMany(step => step.ReasonDetails))))
            .Concat(target.OffersNow.Concat(target.OffersAfter).SelectMany(offer => offer.ReasonDetails)));
        string[] unfounded = [.. reasons.Where(reason => !evidence.Contains(reason.Evidence)).Select(reason => $"{reason.Kind}: {reason.Text} <- {reason.Evidence}")];

        unfounded.ShouldBeEmpty();
        plan.Targets.SelectMany(target => target.Gap.Held).Where(held => !evidence.Contains(held.Evidence)).ShouldBeEmpty();
    }

    private static void CheckPathway(PathwayDocument pathway, HashSet<string> missing, Catalogue catalogue, GeoPoint home)
    {
        pathway.Steps.ShouldNotBeEmpty();
        pathway.Reasons.ShouldNotBeEmpty();
        pathway.Cost.ShouldBe(pathway.Steps.Sum(step => step.Session.Price!.Value));
        pathway.Cost.ShouldBeLessThanOrEqualTo(Budget);
        pathway.Start.ShouldBeGreaterThanOrEqualTo(From);
        pathway.Start.ShouldBe(pathway.Steps[0].Session.Start);
        pathway.End.ShouldBe(pathway.Steps.Max(step => step.Session.End));
        pathway.Weeks.ShouldBeLessThanOrEqualTo(MaximumWeeks);
        for (int i = 0; i < pathway.Steps.Count; i++)
        {
            StepDocument step = pathway.Steps[i];
            Training training = catalogue.Trainings[step.Training.Id];
            TrainingSession session = training.Sessions.Single(one => one.Id == step.Session.Id);
            (session.Start, session.End, session.Price).ShouldBe((step.Session.Start, step.Session.End, step.Session.Price));
            session.Places.ShouldNotBe(0);
            (session.Modality == Modality.Remote || session.Location!.Value.DistanceTo(home) <= RadiusKm).ShouldBeTrue();
            step.Covers.ShouldNotBeEmpty();
            step.Covers.ShouldAllBe(skill => training.Skills.Contains(skill.Code) && missing.Contains(skill.Code));
            step.Reasons.ShouldNotBeEmpty();
            if (i > 0)
            {
                step.Session.Start.ShouldBeGreaterThan(pathway.Steps[i - 1].Session.End);
            }
        }

        pathway.Steps.SelectMany(step => step.Covers).Select(skill => skill.Code).ShouldBeUnique();
    }
}
