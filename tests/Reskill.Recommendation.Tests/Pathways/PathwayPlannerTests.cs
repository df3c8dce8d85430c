using Reskill.Catalog;
using Reskill.Profiles;
using Reskill.Recommendation.Pathways;
using static Reskill.Recommendation.Tests.Pathways.PlannerSample;

namespace Reskill.Recommendation.Tests.Pathways;

public sealed class PathwayPlannerTests
{
    private static readonly (string, double)[] Asks = [("A", 0.5), ("B", 0.3), ("C", 0.2)];

    [Fact]
    public void The_best_pathway_covers_most_then_costs_least()
    {
        Training[] trainings =
        [
            Sample.Training("ab", ["A", "B"], [(10, 20, 900, Sample.Toulouse)]),
            Sample.Training("a", ["A"], [(10, 20, 300, Sample.Toulouse)]),
            Sample.Training("b", ["B"], [(30, 40, 300, Sample.Toulouse)]),
            Sample.Training("c", ["C"], [(50, 60, 100, Sample.Toulouse)]),
        ];

        Pathway best = Plan(Query(Asks, trainings)).Of(PathwayKind.Best);

        best.Route().ShouldBe("a-S0 b-S0 c-S0");
        best.Cost.ShouldBe(700);
        best.Coverage.ShouldBe(1);
        best.Start.ShouldBe(Sample.Day(10));
        best.End.ShouldBe(Sample.Day(60));
        best.Weeks.ShouldBe(8);
        best.IsProvedOptimal.ShouldBeTrue();
    }

    [Fact]
    public void The_cheapest_and_the_fastest_still_cover_four_fifths_of_the_best()
    {
        Training[] trainings =
        [
            Sample.Training("ab", ["A", "B"], [(10, 20, 900, Sample.Toulouse)]),
            Sample.Training("a", ["A"], [(5, 8, 10, Sample.Toulouse)]),
            Sample.Training("b", ["B"], [(30, 40, 300, Sample.Toulouse)]),
            Sample.Training("c", ["C"], [(50, 60, 100, Sample.Toulouse)]),
        ];

        IReadOnlyList<Pathway> pathways = Plan(Query(Asks, trainings));

        pathways.Of(PathwayKind.Cheapest).Route().ShouldBe("a-S0 b-S0");
        pathways.Of(PathwayKind.Fastest).Route().ShouldBe("ab-S0");
        pathways.Of(PathwayKind.Best).Route().ShouldBe("a-S0 b-S0 c-S0");
        pathways.Select(pathway => pathway.Kinds.Single()).ShouldBe([PathwayKind.Cheapest, PathwayKind.Fastest, PathwayKind.Best]);
    }

    [Fact]
    public void A_pathway_that_wins_everything_is_given_once()
    {
        Training[] trainings = [Sample.Training("abc", ["A", "B", "C"], [(10, 20, 100, Sample.Toulouse)])];

        IReadOnlyList<Pathway> pathways = Plan(Query(Asks, trainings));

        pathways.ShouldHaveSingleItem().Kinds.ShouldBe([PathwayKind.Cheapest, PathwayKind.Fastest, PathwayKind.Best]);
    }

    [Fact]
    public void Steps_never_share_a_day()
    {
        Training[] trainings =
        [
            Sample.Training("a", ["A"], [(10, 20, 100, Sample.Toulouse)]),
            Sample.Training("b", ["B"], [(20, 30, 100, Sample.Toulouse), (21, 31, 500, Sample.Toulouse)]),
        ];

        Pathway best = Plan(Query(Asks, trainings)).Of(PathwayKind.Best);

        best.Route().ShouldBe("a-S0 b-S1");
    }

    [Fact]
    public void A_skill_taught_twice_is_covered_by_the_first_step_alone()
    {
        Training[] trainings =
        [
            Sample.Training("ab", ["A", "B"], [(10, 20, 100, Sample.Toulouse)]),
            Sample.Training("bc", ["B", "C"], [(30, 40, 100, Sample.Toulouse)]),
        ];

        Pathway best = Plan(Query(Asks, trainings)).Of(PathwayKind.Best);

        best.Steps[0].Covers.Select(demand => demand.Skill.Code).ShouldBe(["A", "B"]);
        best.Steps[1].Covers.Select(demand => demand.Skill.Code).ShouldBe(["C"]);
    }

    [Fact]
    public void A_training_in_a_narrower_skill_covers_the_broader_one()
    {
        Training[] trainings = [Sample.Training("a", ["a1"], [(10, 20, 100, Sample.Toulouse)])];

        Pathway best = Plan(Query(Asks, trainings, others: [Sample.Skill("a1", "A")])).Of(PathwayKind.Best);

        best.Steps[0].Covers.ShouldHaveSingleItem().Skill.Code.ShouldBe("A");
        best.Coverage.ShouldBe(0.5, 1e-12);
    }

    [Fact]
    public void What_is_held_already_counts_in_the_coverage_and_is_not_taught_again()
    {
        Training[] trainings =
        [
            Sample.Training("a", ["A"], [(10, 20, 0, Sample.Toulouse)]),
            Sample.Training("b", ["B"], [(30, 40, 100, Sample.Toulouse)]),
        ];

        Pathway best = Plan(Query(Asks, trainings, profile: Sample.Profile(Sample.States("A")))).Of(PathwayKind.Best);

        best.Route().ShouldBe("b-S0");
        best.Coverage.ShouldBe(0.8, 1e-12);
    }

    [Fact]
    public void The_budget_holds_for_the_whole_pathway()
    {
        Training[] trainings =
        [
            Sample.Training("a", ["A"], [(10, 20, 600, Sample.Toulouse)]),
            Sample.Training("b", ["B"], [(30, 40, 600, Sample.Toulouse)]),
            Sample.Training("c", ["C"], [(50, 60, 399.99m, Sample.Toulouse)]),
        ];

        Pathway best = Plan(Query(Asks, trainings, NoLimits with { Budget = 1000 })).Of(PathwayKind.Best);

        best.Route().ShouldBe("a-S0 c-S0");
        best.Cost.ShouldBe(999.99m);
    }

    [Fact]
    public void A_price_that_is_not_given_is_never_within_a_budget()
    {
        Training[] trainings = [Sample.Training("a", ["A"], [(10, 20, null, Sample.Toulouse)])];

        IReadOnlyList<Pathway> within = Plan(Query(Asks, trainings, NoLimits with { Budget = 100_000 }));
        IReadOnlyList<Pathway> free = Plan(Query(Asks, trainings));

        within.ShouldBeEmpty();
        free.ShouldHaveSingleItem().Cost.ShouldBe(0);
        free[0].Reasons.ShouldContain(reason => reason.Text.English.StartsWith("The provider gives no price"));
    }

    [Fact]
    public void A_price_that_is_not_given_does_not_look_cheap()
    {
        Training[] trainings =
        [
            Sample.Training("unknown", ["A"], [(10, 20, null, Sample.Toulouse)]),
            Sample.Training("known", ["A"], [(30, 40, 500, Sample.Toulouse)]),
            Sample.Training("dear", ["B"], [(50, 60, 900, Sample.Toulouse)]),
        ];

        Pathway cheapest = Plan(Query([("A", 1), ("B", 0.1)], trainings)).Of(PathwayKind.Cheapest);

        cheapest.Route().ShouldBe("known-S0");
    }

    [Fact]
    public void Sessions_out_of_the_radius_are_left_out_unless_at_a_distance()
    {
        Training[] trainings =
        [
            Sample.Training("a", ["A"], [(10, 20, 100, Sample.Nimes)]),
            Sample.Training("b", ["B"], [(30, 40, 100, null)]),
            Sample.Training("c", ["C"], [(50, 60, 100, Sample.Albi)]),
        ];
        PathwayLimits limits = NoLimits with { Near = Sample.Toulouse.Location, RadiusKm = 70 };

        Pathway best = Plan(Query(Asks, trainings, limits)).Of(PathwayKind.Best);

        best.Route().ShouldBe("b-S0 c-S0");
        best.Steps[0].DistanceKm.ShouldBeNull();
        best.Steps[1].DistanceKm!.Value.ShouldBe(67.0, 1.0);
    }

    [Fact]
    public void The_length_counts_from_the_first_day_to_the_last()
    {
        Training[] trainings =
        [
            Sample.Training("a", ["A"], [(10, 16, 100, Sample.Toulouse)]),
            Sample.Training("b", ["B"], [(24, 30, 100, Sample.Toulouse), (25, 31, 50, Sample.Toulouse)]),
        ];

        Pathway three = Plan(Query(Asks, trainings, NoLimits with { MaximumWeeks = 3 })).Of(PathwayKind.Best);
        Pathway one = Plan(Query(Asks, trainings, NoLimits with { MaximumWeeks = 1 })).Of(PathwayKind.Best);

        three.Route().ShouldBe("a-S0 b-S0"); // days 10 to 30 are 21 days; to 31 would be a fourth week
        three.Weeks.ShouldBe(3);
        one.Route().ShouldBe("a-S0");
    }

    [Fact]
    public void Sessions_that_begin_before_the_first_day_or_are_full_are_left_out()
    {
        Training[] trainings =
        [
            Sample.Training("early", ["A"], [(10, 20, 100, Sample.Toulouse)]),
            Sample.Training("full", ["B"], [(40, 50, 100, Sample.Toulouse)], places: 0),
            Sample.Training("open", ["C"], [(30, 35, 100, Sample.Toulouse)], places: null),
        ];

        Pathway best = Plan(Query(Asks, trainings, NoLimits with { From = Sample.Day(11) })).Of(PathwayKind.Best);

        best.Route().ShouldBe("open-S0");
    }

    [Fact]
    public void A_training_asked_for_beforehand_is_over_before_the_next_begins()
    {
        Training[] trainings =
        [
            Sample.Training("base", ["X"], [(15, 25, 10, Sample.Toulouse), (1, 9, 900, Sample.Toulouse)]),
            Sample.Training("a", ["A"], [(20, 30, 100, Sample.Toulouse)], new TrainingPrerequisites { Trainings = ["base"] }),
        ];

        Pathway best = Plan(Query(Asks, trainings, others: [Sample.Skill("X")])).Of(PathwayKind.Best);

        best.Route().ShouldBe("base-S1 a-S0");
        best.Steps[0].Covers.ShouldBeEmpty();
        best.Steps[0].Reasons.ShouldContain(reason => reason.Kind == ReasonKind.Requirement);
    }

    [Fact]
    public void A_skill_asked_for_beforehand_is_held_or_taught_by_an_earlier_step()
    {
        Training[] trainings =
        [
            Sample.Training("b", ["B"], [(1, 9, 100, Sample.Toulouse)]),
            Sample.Training("a", ["A"], [(20, 30, 100, Sample.Toulouse)], new TrainingPrerequisites { Skills = ["B"] }),
        ];

        Pathway learning = Plan(Query(Asks, trainings)).Of(PathwayKind.Cheapest);
        Pathway holding = Plan(Query(Asks, trainings, profile: Sample.Profile(Sample.States("B")))).Of(PathwayKind.Best);

        learning.Route().ShouldBe("b-S0 a-S0");
        holding.Route().ShouldBe("a-S0");
    }

    [Fact]
    public void The_entry_level_is_that_of_the_person_or_of_an_earlier_step()
    {
        Training[] trainings =
        [
            Sample.Training("cap", ["B"], [(1, 9, 100, Sample.Toulouse)], exitLevel: 3),
            Sample.Training("a", ["A"], [(20, 30, 100, Sample.Toulouse)], new TrainingPrerequisites { EntryLevel = 3 }),
            Sample.Training("c", ["C"], [(20, 30, 0, Sample.Toulouse)], new TrainingPrerequisites { EntryLevel = 4 }),
        ];
        Profile graduate = Sample.Profile() with { Education = [Sample.Diploma(4)] };

        Pathway unknown = Plan(Query(Asks, trainings)).Of(PathwayKind.Best);
        Pathway held = Plan(Query([("A", 0.1), ("C", 0.9)], trainings, profile: graduate)).Of(PathwayKind.Best);

        unknown.Route().ShouldBe("cap-S0 a-S0");
        held.Route().ShouldBe("c-S0");
    }

    [Fact]
    public void A_licence_asked_for_is_held_by_the_person_or_by_one_that_includes_it()
    {
        Training[] trainings = [Sample.Training("a", ["A"], [(20, 30, 100, Sample.Toulouse)], new TrainingPrerequisites { Licences = ["B"] })];

        IReadOnlyList<Pathway> without = Plan(Query(Asks, trainings));
        IReadOnlyList<Pathway> with = Plan(Query(Asks, trainings, profile: Sample.Profile() with { Licences = ["CE"] }));

        without.ShouldBeEmpty();
        with.ShouldHaveSingleItem().Route().ShouldBe("a-S0");
    }

    [Fact]
    public void A_training_that_leads_to_the_licence_opens_the_one_that_asks_for_it()
    {
        Training[] trainings =
        [
            Sample.Training("permis", ["P"], [(1, 9, 1500, Sample.Toulouse)]),
            Sample.Training("a", ["A"], [(20, 30, 100, Sample.Toulouse)], new TrainingPrerequisites { Licences = ["B"] }),
        ];

        Pathway best = Plan(Query(Asks, trainings, others: [Sample.Skill("P", label: "Permis de conduire catégorie B")])).Of(PathwayKind.Best);

        best.Route().ShouldBe("permis-S0 a-S0");
    }

    [Fact]
    public void Four_steps_are_the_most()
    {
        (string, double)[] asks = [.. "ABCDE".Select(letter => ($"{letter}", 1.0))];
        Training[] trainings = [.. asks.Select((ask, i) => Sample.Training(ask.Item1, [ask.Item1], [(10 * i, (10 * i) + 5, 100, Sample.Toulouse)]))];

        Pathway best = Plan(Query(asks, trainings)).Of(PathwayKind.Best);

        best.Route().ShouldBe("A-S0 B-S0 C-S0 D-S0");
    }

    [Fact]
    public void Of_two_equal_sessions_the_nearer_is_chosen()
    {
        Training[] trainings =
        [
            Sample.Training("far", ["A"], [(10, 20, 100, Sample.Albi)]),
            Sample.Training("near", ["A"], [(10, 20, 100, Sample.Toulouse)]),
        ];
        PathwayLimits limits = NoLimits with { Near = Sample.Toulouse.Location, RadiusKm = 100 };

        Pathway best = Plan(Query(Asks, trainings, limits)).Of(PathwayKind.Best);

        best.Route().ShouldBe("near-S0");
    }

    [Fact]
    public void A_training_of_another_trade_is_no_step_for_one_general_skill()
    {
        Training[] trainings =
        [
            Sample.Training("other", ["A", "X", "Y"], [(10, 20, 0, Sample.Toulouse)]),
            Sample.Training("focused", ["B", "X"], [(30, 40, 100, Sample.Toulouse)]),
            Sample.Training("leading", ["C", "X", "Y"], [(50, 60, 100, Sample.Toulouse)]) with { Occupations = ["X1101"] },
        ];

        Pathway best = Plan(Query(Asks, trainings, others: [Sample.Skill("X"), Sample.Skill("Y")])).Of(PathwayKind.Best);

        best.Route().ShouldBe("focused-S0 leading-S0");
    }

    [Fact]
    public void A_training_of_another_family_is_no_step_for_the_level_that_it_gives()
    {
        Training[] trainings =
        [
            Sample.Training("other", ["X"], [(1, 9, 0, Sample.Toulouse)], exitLevel: 4) with { Occupations = ["Z1101"] },
            Sample.Training("a", ["A"], [(20, 30, 0, Sample.Toulouse)], new TrainingPrerequisites { EntryLevel = 4 }) with { Occupations = ["X1101"] },
        ];
        Training[] related = [trainings[0] with { Occupations = ["X1102"] }, trainings[1]];

        IReadOnlyList<Pathway> unrelated = Plan(Query(Asks, trainings, others: [Sample.Skill("X")]));
        IReadOnlyList<Pathway> family = Plan(Query(Asks, related, others: [Sample.Skill("X")]));

        unrelated.ShouldBeEmpty();
        family.ShouldHaveSingleItem().Route().ShouldBe("other-S0 a-S0");
    }

    [Fact]
    public void Nothing_that_teaches_a_missing_skill_gives_no_pathway()
    {
        Training[] trainings = [Sample.Training("x", ["X"], [(10, 20, 0, Sample.Toulouse)])];

        IReadOnlyList<Pathway> pathways = Plan(Query(Asks, trainings, others: [Sample.Skill("X")]));

        pathways.ShouldBeEmpty();
    }

    [Fact]
    public void Reasons_tell_length_dates_price_and_what_is_left()
    {
        Training[] trainings =
        [
            Sample.Training("a", ["A"], [(7, 20, 1250, Sample.Toulouse)]) with { Funding = Funding.Cpf | Funding.Self },
        ];

        Pathway best = Plan(Query(Asks, trainings)).Of(PathwayKind.Best);

        best.Reasons.Select(reason => reason.Text.French).ShouldBe(
        [
            "Il vous apprend 1\u00A0compétence sur les 3 qui vous manquent.",
            "Il dure 2\u00A0semaines, du 11 au 24 janvier 2027.",
            "Il coûte 1\u202F250\u00A0€. Peuvent payer, à confirmer avec un conseiller\u00A0: votre compte formation (CPF).",
            "Il restera à apprendre «\u00A0Compétence B\u00A0», «\u00A0Compétence C\u00A0».",
        ]);
        best.Reasons[0].Weight.ShouldBe(0.5, 1e-12);
        best.Reasons[^1].Weight.ShouldBe(-0.5, 1e-12);
        best.Reasons.Select(reason => reason.Evidence).ShouldBe(["Formation a", "Formation a", "Formation a", "Compétence B"]);
    }
}
