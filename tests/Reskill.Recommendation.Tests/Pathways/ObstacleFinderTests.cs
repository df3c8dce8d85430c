using Reskill.Catalog;
using Reskill.Recommendation.Pathways;
using static Reskill.Recommendation.Tests.Pathways.PlannerSample;

namespace Reskill.Recommendation.Tests.Pathways;

public sealed class ObstacleFinderTests
{
    private static readonly (string, double)[] Asks = [("A", 0.5), ("B", 0.5)];

    [Fact]
    public void Too_small_a_budget_names_the_least_that_would_do()
    {
        Training[] trainings =
        [
            Sample.Training("a", ["A"], [(10, 20, 1450, Sample.Toulouse)]),
            Sample.Training("b", ["B"], [(10, 20, 2000, Sample.Toulouse)]),
        ];

        PathwayObstacle obstacle = Find(trainings, new RecommendationRequest { Budget = 500 });

        obstacle.Constraint.ShouldBe(PathwayConstraint.Budget);
        obstacle.Relaxed!.Budget.ShouldBe(1450);
        obstacle.Text.French.ShouldBe("Aucun parcours ne coûte 500\u00A0€ ou moins. Le moins cher coûte 1\u202F450\u00A0€.");
        obstacle.Text.English.ShouldBe("No pathway costs €500 or less. The cheapest costs €1,450.");
    }

    [Fact]
    public void Too_small_a_radius_names_the_least_that_would_do()
    {
        Training[] trainings =
        [
            Sample.Training("a", ["A"], [(10, 20, 100, Sample.Nimes)]),
            Sample.Training("b", ["B"], [(10, 20, 100, Sample.Albi)]),
        ];

        PathwayObstacle obstacle = Find(trainings, new RecommendationRequest { Near = Sample.Toulouse, RadiusKm = 25 });

        obstacle.Constraint.ShouldBe(PathwayConstraint.Distance);
        obstacle.Relaxed!.RadiusKm.ShouldBe(Math.Ceiling(Sample.Toulouse.Location.DistanceTo(Sample.Albi.Location)));
    }

    [Fact]
    public void Too_short_a_time_names_the_least_that_would_do()
    {
        Training[] trainings =
        [
            Sample.Training("base", ["X"], [(1, 7, 0, Sample.Toulouse)]),
            Sample.Training("a", ["A"], [(8, 15, 0, Sample.Toulouse)], new TrainingPrerequisites { Trainings = ["base"] }),
        ];

        PathwayObstacle obstacle = Find(trainings, new RecommendationRequest { MaximumWeeks = 1 });

        obstacle.Constraint.ShouldBe(PathwayConstraint.Duration);
        obstacle.Relaxed!.MaximumWeeks.ShouldBe(3); // days 1 to 15
        obstacle.Text.French.ShouldBe("Aucun parcours ne tient en 1\u00A0semaine. Le plus court dure 3\u00A0semaines.");
    }

    [Fact]
    public void Too_late_a_start_names_the_last_day_that_would_do()
    {
        Training[] trainings = [Sample.Training("a", ["A"], [(10, 20, 100, Sample.Toulouse), (40, 50, 900, Sample.Toulouse)])];

        PathwayObstacle obstacle = Find(trainings, new RecommendationRequest { From = Sample.Day(60) });

        obstacle.Constraint.ShouldBe(PathwayConstraint.Dates);
        obstacle.Relaxed!.From.ShouldBe(Sample.Day(40));
    }

    [Fact]
    public void Of_several_single_changes_the_smallest_is_proposed()
    {
        Training[] trainings =
        [
            Sample.Training("near", ["A"], [(10, 20, 5000, Sample.Toulouse)]),
            Sample.Training("far", ["A"], [(10, 20, 100, Sample.Albi)]),
        ];

        PathwayObstacle obstacle = Find(trainings, new RecommendationRequest { Near = Sample.Toulouse, RadiusKm = 60, Budget = 500 });

        obstacle.Constraint.ShouldBe(PathwayConstraint.Distance); // 8 km against 4,500 euros
    }

    [Fact]
    public void A_prerequisite_that_nothing_gives_is_named()
    {
        Training[] trainings = [Sample.Training("a", ["A"], [(10, 20, 100, Sample.Toulouse)], new TrainingPrerequisites { EntryLevel = 4 })];

        PathwayObstacle obstacle = Find(trainings, new RecommendationRequest());

        obstacle.Constraint.ShouldBe(PathwayConstraint.Prerequisite);
        obstacle.Text.French.ShouldBe("Les formations possibles demandent d'abord un niveau 4 (bac). Votre CV ne le montre pas.");
        obstacle.Relaxed.ShouldBeNull();
    }

    [Fact]
    public void A_catalogue_that_teaches_nothing_missing_is_said_so()
    {
        PathwayObstacle obstacle = Find([], new RecommendationRequest { Budget = 100 });

        obstacle.Constraint.ShouldBe(PathwayConstraint.Supply);
        obstacle.Relaxed.ShouldBeNull();
    }

    [Fact]
    public void Trainings_without_a_session_to_come_are_said_so()
    {
        Training[] trainings = [Sample.Training("a", ["A"], [(10, 20, 100, Sample.Toulouse)], places: 0)];

        PathwayObstacle obstacle = Find(trainings, new RecommendationRequest());

        obstacle.Constraint.ShouldBe(PathwayConstraint.Dates);
        obstacle.Relaxed.ShouldBeNull();
    }

    [Fact]
    public void When_no_single_change_is_enough_the_cheapest_without_limits_is_described()
    {
        Training[] trainings = [Sample.Training("a", ["A"], [(10, 20, 900, Sample.Nimes)])];

        PathwayObstacle obstacle = Find(trainings, new RecommendationRequest { Near = Sample.Toulouse, RadiusKm = 10, Budget = 100 });

        obstacle.Constraint.ShouldBe(PathwayConstraint.Budget);
        obstacle.Relaxed.ShouldBeNull();
        obstacle.Text.English.ShouldStartWith("Changing one limit is not enough. Without limits, the cheapest costs €900, lasts 2\u00A0weeks and starts on 14 January 2027, up to");
    }

    [Fact]
    public void Each_change_proposed_gives_a_pathway_and_a_smaller_one_does_not()
    {
        Random random = new(20260102);
        int relaxed = 0;

        for (int instance = 0; instance < 200; instance++)
        {
            Training[] trainings = [.. Enumerable.Range(0, 6).Select(i => RandomTraining(random, i))];
            RecommendationRequest request = new()
            {
                Near = Sample.Toulouse,
                RadiusKm = random.Next(1, 150),
                Budget = random.Next(10) * 100,
                MaximumWeeks = random.Next(1, 6),
                From = Sample.Day(random.Next(60)),
            };
            if (Plan(QueryOf(trainings, request)).Count > 0 || Find(trainings, request) is not { Relaxed: RecommendationRequest change } obstacle)
            {
                continue;
            }

            relaxed++;
            Plan(QueryOf(trainings, change)).ShouldNotBeEmpty($"instance {instance}: {obstacle.Constraint}");
            RecommendationRequest smaller = obstacle.Constraint switch
            {
                PathwayConstraint.Budget => change with { Budget = change.Budget - 0.01m },
                PathwayConstraint.Distance => change with { RadiusKm = change.RadiusKm - 1 },
                PathwayConstraint.Duration => change with { MaximumWeeks = change.MaximumWeeks - 1 },
                _ => change with { From = change.From!.Value.AddDays(1) },
            };
            Plan(QueryOf(trainings, smaller)).ShouldBeEmpty($"instance {instance}: {obstacle.Constraint}");
        }

        relaxed.ShouldBeGreaterThan(50);
    }

    private static Training RandomTraining(Random random, int i)
    {
        int start = random.Next(80);
        return Sample.Training(
            $"T{i}",
            [random.Next(2) == 0 ? "A" : "X"],
            [(start, start + random.Next(3, 50), random.Next(15) * 100, random.Next(3) switch { 0 => Sample.Toulouse, 1 => Sample.Albi, _ => Sample.Nimes })],
            random.Next(3) == 0 ? new TrainingPrerequisites { Skills = ["X"] } : null);
    }

    private static PathwayObstacle Find(Training[] trainings, RecommendationRequest request)
    {
        RecommendationRequest complete = request with { From = request.From ?? Sample.Today };
        return new ObstacleFinder(new PathwayPlanner(new PathwayOptions())).Find(
            QueryOf(trainings, complete), complete, Sample.Today, TestContext.Current.CancellationToken);
    }

    private static PathwayQuery QueryOf(Training[] trainings, RecommendationRequest request)
        => Query(Asks, trainings, PathwayLimits.Of(request), others: [Sample.Skill("X")]);
}
