using System.Text.Json;
using Reskill.Catalog;
using Reskill.Profiles;

namespace Reskill.Recommendation.Tests;

public sealed class RecommenderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_plan_ranks_moves_and_leaves_out_the_job_already_held()
    {
        Recommender recommender = RecommenderSample.Recommender();

        Recommendation plan = await recommender.RecommendAsync(RecommenderSample.Driver, RecommenderSample.NearToulouse, Token);

        plan.Targets.Count.ShouldBe(4);
        plan.Targets[0].Occupation.Code.ShouldBe("N1103");
        plan.Targets.ShouldNotContain(target => target.Occupation.Code == "N1101");
        plan.Targets.Select(target => target.Score).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public async Task The_score_is_the_sum_of_the_weights_of_its_reasons()
    {
        Recommender recommender = RecommenderSample.Recommender();

        Recommendation plan = await recommender.RecommendAsync(RecommenderSample.Driver, RecommenderSample.NearToulouse, Token);

        foreach (TargetPlan target in plan.Targets)
        {
            target.Score.ShouldBe(Math.Clamp(target.Reasons.Sum(reason => reason.Weight), 0, 1), 1e-9, target.Occupation.Code);
            target.Reasons.Select(reason => Math.Abs(reason.Weight)).ShouldBeInOrder(SortDirection.Descending);
        }
    }

    [Fact]
    public async Task A_target_is_planned_alone_with_its_pathways_and_offers()
    {
        Recommender recommender = RecommenderSample.Recommender();
        Profile beginner = RecommenderSample.Driver with { Occupations = [Sample.Job("Cariste", "N1101", months: 11, isCurrent: true)] };

        Recommendation plan = await recommender.RecommendAsync(beginner, RecommenderSample.NearToulouse with { Target = "N1103" }, Token);

        TargetPlan target = plan.Targets.ShouldHaveSingleItem();
        target.Gap.Held.Select(held => held.Demand.Skill.Code).ShouldBe(["S1"]);
        target.Gap.Missing.Select(demand => demand.Skill.Code).ShouldBe(["S2", "S3"]);
        Pathway pathway = target.Pathways.ShouldHaveSingleItem();
        pathway.Steps.Select(step => step.Session.Id).ShouldBe(["stock-S0", "prep-S0"]);
        pathway.Cost.ShouldBe(700);
        pathway.Coverage.ShouldBe(1);
        target.Obstacle.ShouldBeNull();
        target.OffersNow.Select(match => match.Offer.Id).ShouldBe(["O1"]);
        target.OffersAfter.Select(match => match.Offer.Id).ShouldBe(["O2", "O7"]); // O3 is too far, O6 asks for ten years
    }

    [Fact]
    public async Task A_job_already_held_can_be_the_target()
    {
        Recommender recommender = RecommenderSample.Recommender();

        Recommendation plan = await recommender.RecommendAsync(
            RecommenderSample.Driver, RecommenderSample.NearToulouse with { Target = "n1101" }, Token);

        plan.Targets.ShouldHaveSingleItem().Reasons.ShouldContain(
            reason => reason.Text.French.Replace('\u00A0', ' ') == "Vous êtes « Cariste » depuis 3 ans : c'est ce métier.");
    }

    [Fact]
    public async Task Nothing_missing_needs_no_pathway_and_has_no_obstacle()
    {
        Recommender recommender = RecommenderSample.Recommender();
        Profile complete = RecommenderSample.Driver with { Skills = [Sample.States("S1"), Sample.States("S2"), Sample.States("S3")] };

        Recommendation plan = await recommender.RecommendAsync(complete, RecommenderSample.NearToulouse with { Target = "N1103" }, Token);

        plan.Targets[0].Gap.Coverage.ShouldBe(1);
        plan.Targets[0].Pathways.ShouldBeEmpty();
        plan.Targets[0].Obstacle.ShouldBeNull();
        plan.Targets[0].OffersNow.Count.ShouldBe(3);
    }

    [Fact]
    public async Task An_obstacle_out_of_the_area_is_found_and_its_change_gives_a_plan()
    {
        Recommender recommender = RecommenderSample.Recommender();
        RecommendationRequest request = RecommenderSample.NearToulouse with { Target = "J1501" };

        Recommendation plan = await recommender.RecommendAsync(RecommenderSample.Driver, request, Token);
        PathwayObstacle obstacle = plan.Targets[0].Obstacle!;
        Recommendation relaxed = await recommender.RecommendAsync(RecommenderSample.Driver, obstacle.Relaxed!, Token);

        plan.Targets[0].Pathways.ShouldBeEmpty();
        obstacle.Constraint.ShouldBe(PathwayConstraint.Distance);
        relaxed.Targets[0].Pathways.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Without_a_place_distance_is_not_limited_and_the_plan_says_so()
    {
        Recommender recommender = RecommenderSample.Recommender();

        Recommendation plan = await recommender.RecommendAsync(
            RecommenderSample.Driver, new RecommendationRequest { Target = "J1501" }, Token);

        plan.Warnings.ShouldHaveSingleItem().English.ShouldStartWith("We do not know where you are looking");
        plan.Targets[0].Pathways.ShouldNotBeEmpty();
        plan.Targets[0].Pathways[0].Steps[0].DistanceKm.ShouldBeNull();
    }

    [Fact]
    public async Task The_same_request_gives_the_same_plan()
    {
        Recommendation first = await RecommenderSample.Recommender().RecommendAsync(RecommenderSample.Driver, RecommenderSample.NearToulouse, Token);
        Recommendation second = await RecommenderSample.Recommender(options: new RecommenderOptions { Parallelism = 1 })
            .RecommendAsync(RecommenderSample.Driver, RecommenderSample.NearToulouse, Token);

        JsonSerializer.Serialize(second.Targets).ShouldBe(JsonSerializer.Serialize(first.Targets));
    }

    [Fact]
    public async Task Many_plans_at_once_are_as_one()
    {
        Recommender recommender = RecommenderSample.Recommender();

        Recommendation[] plans = await Task.WhenAll(Enumerable.Range(0, 8)
            .Select(_ => Task.Run(() => recommender.RecommendAsync(RecommenderSample.Driver, RecommenderSample.NearToulouse, Token), Token)));

        plans.Select(plan => JsonSerializer.Serialize(plan.Targets)).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Versions_name_what_the_plan_was_made_with()
    {
        Recommendation plan = await RecommenderSample.Recommender().RecommendAsync(RecommenderSample.Driver, RecommenderSample.NearToulouse, Token);

        plan.ModelVersions.ShouldBe(
            new Dictionary<string, string>
            {
                ["taxonomy"] = "rome-test",
                ["embedding"] = "letters",
                ["ranking"] = "transitions-1",
                ["pathways"] = "pathways-1",
            },
            ignoreOrder: true);
        plan.GeneratedAt.ShouldBe(new DateTimeOffset(2027, 1, 4, 9, 0, 0, TimeSpan.Zero));
        plan.Request.From.ShouldBe(Sample.Today);
    }

    [Fact]
    public async Task A_cancelled_request_stops()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(
            () => RecommenderSample.Recommender().RecommendAsync(RecommenderSample.Driver, RecommenderSample.NearToulouse, source.Token));
    }

    [Fact]
    public async Task An_empty_catalogue_still_gives_moves_and_says_that_nothing_is_taught()
    {
        Recommender recommender = RecommenderSample.Recommender(trainings: [], offers: []);

        Recommendation plan = await recommender.RecommendAsync(RecommenderSample.Driver, RecommenderSample.NearToulouse, Token);

        plan.Targets.ShouldNotBeEmpty();
        plan.Targets.ShouldAllBe(target => target.Obstacle!.Constraint == PathwayConstraint.Supply);
    }

    [Theory]
    [InlineData(
        1,
        "1 offre est ouverte à moins de 50 km de Toulouse ; elle n'est pas encore à votre portée.",
        "1 offer is open within 50 km of Toulouse; it is not within your reach yet.")]
    [InlineData(
        4,
        "4 offres sont ouvertes à moins de 50 km de Toulouse ; aucune n'est encore à votre portée.",
        "4 offers are open within 50 km of Toulouse; none is within your reach yet.")]
    public async Task Offers_that_the_plan_does_not_show_are_said_to_be_out_of_reach(int count, string french, string english)
    {
        JobOffer[] offers = [.. Enumerable.Range(1, count).Select(i => Sample.Offer($"O{i}", "N1103", skills: ["S2"], months: 120))];
        Recommender recommender = RecommenderSample.Recommender(offers: offers);

        Recommendation plan = await recommender.RecommendAsync(
            RecommenderSample.Driver, RecommenderSample.NearToulouse with { Target = "N1103", RadiusKm = 50 }, Token);

        TargetPlan target = plan.Targets.ShouldHaveSingleItem();
        target.OffersNow.ShouldBeEmpty();
        target.OffersAfter.ShouldBeEmpty();
        Reason demand = target.Reasons.Single(reason => reason.Kind == ReasonKind.Demand);
        demand.Text.French.Replace('\u00A0', ' ').ShouldBe(french);
        demand.Text.English.Replace('\u00A0', ' ').ShouldBe(english);
        demand.Evidence.ShouldBe("Offre O1");
    }

    [Fact]
    public async Task Offers_that_the_plan_shows_are_counted_and_no_more()
    {
        Recommender recommender = RecommenderSample.Recommender();

        Recommendation plan = await recommender.RecommendAsync(
            RecommenderSample.Driver, RecommenderSample.NearToulouse with { Target = "N1103" }, Token);

        plan.Targets[0].Reasons.Single(reason => reason.Kind == ReasonKind.Demand).Text.English.ShouldEndWith("of Toulouse.");
    }

    [Fact]
    public async Task The_training_that_speaks_for_a_move_is_a_step_of_its_pathways()
    {
        Training useless = Sample.Training("inutile", ["S7"], [(5, 10, 9000, Sample.Toulouse)]) with { Occupations = ["N1103"] };
        Recommender recommender = RecommenderSample.Recommender(trainings: [useless, .. RecommenderSample.Trainings]);

        Recommendation plan = await recommender.RecommendAsync(
            RecommenderSample.Driver, RecommenderSample.NearToulouse with { Target = "N1103" }, Token);

        Reason training = plan.Targets[0].Reasons.Single(reason => reason.Kind == ReasonKind.Pathway);
        plan.Targets[0].Pathways.SelectMany(pathway => pathway.Steps).ShouldContain(step => step.Training.Title == training.Evidence);
        training.Text.French.ShouldContain(training.Evidence);
    }
}
