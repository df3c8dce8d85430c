using Reskill.Catalog;
using Reskill.Profiles;
using Reskill.Recommendation.Pathways;
using Reskill.Taxonomy.Geography;

namespace Reskill.Recommendation.Tests.Pathways;

public sealed class PathwayPlannerOracleTests
{
    [Fact]
    public void Every_random_instance_is_planned_as_well_as_by_trying_all_choices()
    {
        Random random = new(20260101);
        int planned = 0;

        for (int instance = 0; instance < 150; instance++)
        {
            PathwayQuery query = RandomQuery(random);
            (Worth Best, Worth Cheapest, Worth Fastest)? expected = new BruteForcePlanner(query, new PathwayOptions()).Plan();
            IReadOnlyList<Pathway> pathways = PlannerSample.Plan(query);

            string name = $"instance {instance}";
            if (expected is not { } worth)
            {
                pathways.ShouldBeEmpty(name);
                continue;
            }

            planned++;
            WorthOf(pathways.Of(PathwayKind.Best), query).ShouldBe(worth.Best, name);
            WorthOf(pathways.Of(PathwayKind.Cheapest), query).ShouldBe(worth.Cheapest, name);
            WorthOf(pathways.Of(PathwayKind.Fastest), query).ShouldBe(worth.Fastest, name);
            pathways.ShouldAllBe(pathway => pathway.IsProvedOptimal, name);
        }

        planned.ShouldBeInRange(50, 140); // the instances are neither all impossible nor all easy
    }

    private static Worth WorthOf(Pathway pathway, PathwayQuery query)
    {
        decimal dearest = query.Trainings.SelectMany(training => training.Sessions).Max(session => session.Price) ?? 0;
        return new Worth(
            pathway.Steps.SelectMany(step => step.Covers).Sum(demand => (long)Math.Round(demand.Weight * PathwayModel.WeightUnits)),
            (long)(pathway.Steps.Sum(step => step.Session.Price ?? dearest) * 100),
            pathway.End.DayNumber,
            pathway.Steps.Count);
    }

    private static PathwayQuery RandomQuery(Random random)
    {
        (string, double)[] asks = [.. Enumerable.Range(0, random.Next(1, 6)).Select(i => ($"{(char)('A' + i)}", Math.Round(random.NextDouble() + 0.05, 2)))];
        Commune?[] places = [Sample.Toulouse, Sample.Toulouse, Sample.Albi, Sample.Nimes, null];
        List<Training> trainings = [];
        for (int sessions = 0; sessions < 9;)
        {
            string id = $"T{trainings.Count}";
            (int, int, decimal?, Commune?)[] dates = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => RandomSession(random, places))];
            sessions += dates.Length;
            trainings.Add(Sample.Training(
                id,
                [.. asks.Where(_ => random.Next(3) == 0).Select(ask => ask.Item1).Append(random.Next(2) == 0 ? "Y" : "a")],
                dates,
                RandomPrerequisites(random, trainings.Count),
                random.Next(3) == 0 ? random.Next(3, 6) : null,
                random.Next(8) == 0 ? 0 : 5) with
            {
                Occupations = ["X1101"], // which trainings make sense is tested apart
            });
        }

        bool isNear = random.Next(2) == 0;
        PathwayLimits limits = new()
        {
            From = Sample.Day(random.Next(20)),
            Budget = random.Next(2) == 0 ? random.Next(20) * 100 : null,
            MaximumWeeks = random.Next(2) == 0 ? random.Next(1, 15) : null,
            Near = isNear ? Sample.Toulouse.Location : null,
            RadiusKm = isNear ? random.Next(10, 120) : null,
        };
        Profile profile = Sample.Profile() with
        {
            Education = random.Next(2) == 0 ? [Sample.Diploma(random.Next(3, 6))] : [],
            Licences = random.Next(2) == 0 ? ["B"] : [],
        };
        return PlannerSample.Query(asks, trainings, limits, profile, [Sample.Skill("Y"), Sample.Skill("Z"), Sample.Skill("a", "A")]);
    }

    private static (int, int, decimal?, Commune?) RandomSession(Random random, Commune?[] places)
    {
        int start = random.Next(90);
        decimal? price = random.Next(10) == 0 ? null : random.Next(12) * 100;
        return (start, start + random.Next(1, 40), price, places[random.Next(places.Length)]);
    }

    private static TrainingPrerequisites RandomPrerequisites(Random random, int position) => random.Next(8) switch
    {
        0 => new TrainingPrerequisites { EntryLevel = random.Next(3, 6) },
        1 => new TrainingPrerequisites { Skills = ["Y"] },
        2 => new TrainingPrerequisites { Skills = ["A"] },
        3 when position > 0 => new TrainingPrerequisites { Trainings = [$"T{random.Next(position)}"] },
        4 => new TrainingPrerequisites { Licences = ["B"] },
        _ => new TrainingPrerequisites(),
    };
}
