using Reskill.Catalog;
using Reskill.Profiles;
using Reskill.Recommendation.Gaps;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Tests;

/// <summary>What every plan promises, on the twelve sample CVs, the sample catalogue and requests from free to tight.</summary>
public sealed class SamplePlansTests(SampleWorld world) : IClassFixture<SampleWorld>
{
    private static readonly (string Name, RecommendationRequest Request)[] Requests =
    [
        ("free", new RecommendationRequest { Top = 8 }),
        ("near Toulouse, 500 euros", new RecommendationRequest { Near = Sample.Toulouse, Budget = 500 }),
        ("nothing to pay, 20 weeks, in a month", new RecommendationRequest { Budget = 0, MaximumWeeks = 20, From = Sample.Day(30) }),
        ("10 kilometres", new RecommendationRequest { RadiusKm = 10 }),
    ];

    public static TheoryData<string> Cvs => [.. CarefulReading.Names];

    [Theory]
    [MemberData(nameof(Cvs))]
    public async Task Every_step_keeps_the_limits_and_follows_the_one_before(string cv)
    {
        foreach ((string name, Recommendation plan) in await PlansAsync(cv))
        {
            RecommendationRequest request = plan.Request;
            foreach (Pathway pathway in plan.Targets.SelectMany(target => target.Pathways))
            {
                pathway.Steps.Count.ShouldBeInRange(1, 4, name);
                pathway.Cost.ShouldBe(pathway.Steps.Sum(step => step.Session.Price ?? 0), name);
                pathway.Cost.ShouldBeLessThanOrEqualTo(request.Budget ?? decimal.MaxValue, name);
                pathway.Weeks.ShouldBeLessThanOrEqualTo(request.MaximumWeeks ?? int.MaxValue, name);
                pathway.Start.ShouldBeGreaterThanOrEqualTo(request.From!.Value, name);
                pathway.End.ShouldBe(pathway.Steps[^1].Session.End, name);
                pathway.IsProvedOptimal.ShouldBeTrue(name);
                for (int i = 0; i < pathway.Steps.Count; i++)
                {
                    PathwayStep step = pathway.Steps[i];
                    world.Trainings.Single(training => training.Id == step.Training.Id).Sessions.ShouldContain(step.Session, name);
                    step.Session.Places.ShouldNotBe(0, name);
                    if (i > 0)
                    {
                        step.Session.Start.ShouldBeGreaterThan(pathway.Steps[i - 1].Session.End, name);
                    }

                    if (step.Session.Modality != Modality.Remote)
                    {
                        step.Session.Location!.Value.DistanceTo(request.Near!.Location).ShouldBeLessThanOrEqualTo(request.RadiusKm, name);
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cvs))]
    public async Task Every_step_may_be_entered(string cv)
    {
        foreach ((string name, Recommendation plan) in await PlansAsync(cv))
        {
            HeldSkills held = HeldSkills.Of(plan.Profile, world.Rome);
            foreach (Pathway pathway in plan.Targets.SelectMany(target => target.Pathways))
            {
                for (int i = 0; i < pathway.Steps.Count; i++)
                {
                    TrainingPrerequisites asks = pathway.Steps[i].Training.Prerequisites;
                    Training[] before = [.. pathway.Steps.Take(i).Select(step => step.Training)];
                    asks.EntryLevel.ShouldBeLessThanOrEqualTo(
                        Math.Max(plan.Profile.EducationLevel ?? 0, before.Max(training => training.ExitLevel) ?? 0), name);
                    asks.Trainings.ShouldBeSubsetOf([.. before.Select(training => training.Key.SourceId)]);
                    asks.Skills.ShouldAllBe(
                        code => held.Find(world.Rome.FindSkill(code)!) != null || before.Any(training => Teaches(training, code)), name);
                    asks.Licences.ShouldAllBe(
                        licence => DrivingLicences.FirstLacking(new[] { licence }, plan.Profile.Licences) == null || before.Length > 0, name);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cvs))]
    public async Task Every_skill_claimed_is_missing_and_taught_by_its_step(string cv)
    {
        foreach ((string name, Recommendation plan) in await PlansAsync(cv))
        {
            foreach (TargetPlan target in plan.Targets)
            {
                double asked = target.Occupation.Skills.Sum(demand => demand.Weight);
                foreach (Pathway pathway in target.Pathways)
                {
                    SkillDemand[] covered = [.. pathway.Steps.SelectMany(step => step.Covers)];
                    covered.ShouldBeUnique(name);
                    covered.ShouldBeSubsetOf(target.Gap.Missing);
                    pathway.Steps.ShouldAllBe(step => step.Covers.All(demand => Teaches(step.Training, demand.Skill.Code)), name);
                    pathway.Coverage.ShouldBe(target.Gap.Coverage + (covered.Sum(demand => demand.Weight) / asked), 1e-9, name);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cvs))]
    public async Task Cheapest_fastest_and_best_are_what_they_say(string cv)
    {
        foreach ((string name, Recommendation plan) in await PlansAsync(cv))
        {
            foreach (TargetPlan target in plan.Targets.Where(target => target.Pathways.Count > 0))
            {
                Pathway Of(PathwayKind kind) => target.Pathways.Single(pathway => pathway.Kinds.Contains(kind));

                Of(PathwayKind.Cheapest).Cost.ShouldBe(target.Pathways.Min(pathway => pathway.Cost), name);
                Of(PathwayKind.Fastest).End.ShouldBe(target.Pathways.Min(pathway => pathway.End), name);
                Of(PathwayKind.Best).Coverage.ShouldBe(target.Pathways.Max(pathway => pathway.Coverage), 1e-9, name);
                target.Pathways.SelectMany(pathway => pathway.Kinds).ShouldBe(Enum.GetValues<PathwayKind>(), ignoreOrder: true, name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cvs))]
    public async Task A_target_has_pathways_or_an_obstacle_or_nothing_missing(string cv)
    {
        foreach ((string name, Recommendation plan) in await PlansAsync(cv))
        {
            foreach (TargetPlan target in plan.Targets)
            {
                bool isClosed = target.Gap.Missing.Count == 0;
                (target.Pathways.Count > 0).ShouldBe(!isClosed && target.Obstacle is null, $"{name} {target.Occupation}");
                if (target.Obstacle?.Relaxed is RecommendationRequest relaxed)
                {
                    Recommendation again = await world.Recommender.RecommendAsync(
                        plan.Profile, relaxed with { Target = target.Occupation.Code }, TestContext.Current.CancellationToken);
                    again.Targets[0].Pathways.ShouldNotBeEmpty($"{name} {target.Occupation}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cvs))]
    public async Task Every_offer_is_open_within_the_radius_and_in_one_list(string cv)
    {
        foreach ((string name, Recommendation plan) in await PlansAsync(cv))
        {
            foreach (TargetPlan target in plan.Targets)
            {
                OfferMatch[] matches = [.. target.OffersNow, .. target.OffersAfter];
                matches.Select(match => match.Offer.Id).ShouldBeUnique(name);
                matches.ShouldAllBe(match => match.DistanceKm <= plan.Request.RadiusKm, name);
                matches.ShouldAllBe(match => match.Offer.ClosesOn == null || match.Offer.ClosesOn >= Sample.Today, name);
                matches.ShouldAllBe(
                    match => match.Offer.Occupation == target.Occupation.Code || match.Offer.Occupation == target.Occupation.ParentCode, name);
                target.OffersNow.ShouldAllBe(match => match.Offer.Level <= (plan.Profile.EducationLevel ?? 0), name);
                (target.OffersAfter.Count == 0 || target.Pathways.Count > 0).ShouldBeTrue(name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cvs))]
    public async Task Every_reason_quotes_the_CV_or_the_catalogue(string cv)
    {
        HashSet<string> official =
        [
            .. world.Rome.Occupations.SelectMany(occupation => occupation.Labels).Select(label => label.Text),
            .. world.Rome.Skills.SelectMany(skill => skill.Labels).Select(label => label.Text),
            .. world.Trainings.Select(training => training.Title),
            .. world.Trainings.Select(training => training.Certification?.Title ?? ""),
            .. world.Trainings.SelectMany(training => training.Sessions).Select(session => session.CommuneName ?? ""),
            .. world.Offers.SelectMany(offer => new[] { offer.Title, offer.CommuneName }),
        ];
        foreach ((string name, Recommendation plan) in await PlansAsync(cv))
        {
            Profile profile = plan.Profile;
            HashSet<string> words =
            [
                profile.Headline ?? "",
                .. profile.Occupations.Select(job => job.Text),
                .. profile.Skills.SelectMany(skill => new[] { skill.Text, skill.Evidence }),
                .. profile.Certifications,
                .. profile.Licences,
            ];
            foreach (Reason reason in plan.Targets.SelectMany(AllReasons))
            {
                reason.Evidence.ShouldNotBeNullOrWhiteSpace(name);
                (words.Contains(reason.Evidence) || official.Contains(reason.Evidence)).ShouldBeTrue($"{name}: {reason}");
                reason.Text.French.ShouldEndWith(".");
                reason.Text.English.ShouldEndWith(".");
            }
        }
    }

    private static IEnumerable<Reason> AllReasons(TargetPlan target) =>
    [
        .. target.Reasons,
        .. target.Pathways.SelectMany(pathway => pathway.Reasons.Concat(pathway.Steps.SelectMany(step => step.Reasons))),
        .. target.OffersNow.Concat(target.OffersAfter).SelectMany(match => match.Reasons),
    ];

    private bool Teaches(Training training, string code)
        => training.Skills.Any(taught => taught == code || HeldSkills.BroaderThan(world.Rome.FindSkill(taught)!, world.Rome).Contains(code));

    /// <summary>Made once and checked by every test.</summary>
    private async Task<IReadOnlyList<(string Name, Recommendation Plan)>> PlansAsync(string cv)
    {
        if (world.Plans.TryGetValue(cv, out IReadOnlyList<(string Name, Recommendation Plan)>? made))
        {
            return made;
        }

        Profile profile = CarefulReading.Of(cv, world.Rome, Sample.Today);
        List<(string Name, Recommendation Plan)> plans = [];
        foreach ((string name, RecommendationRequest request) in Requests)
        {
            plans.Add((name, await world.Recommender.RecommendAsync(profile, request, TestContext.Current.CancellationToken)));
        }

        world.Plans[cv] = plans;
        return plans;
    }
}
