using Reskill.Catalog;
using Reskill.Profiles;
using Reskill.Recommendation.Gaps;
using Reskill.Recommendation.Transitions;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Tests.Transitions;

public sealed class TransitionRankerTests
{
    private static readonly Skill[] Skills = [Sample.Skill("1"), Sample.Skill("2"), Sample.Skill("3"), Sample.Skill("4")];

    private static readonly Taxonomy.Taxonomy Rome = Sample.Taxonomy(
        Skills,
        Sample.Occupation("A1101", Skills, "Ouvrier / Ouvrière du chai", mobility: ["B1101", "C1101", "A1102"], asks: [("1", 1)]),
        Sample.Occupation("A1102", Skills, "Agent / Agente de cave", asks: [("1", 1), ("2", 1)]),
        Sample.Occupation("A1103", Skills, "Chef / Cheffe de culture", asks: [("2", 1), ("3", 1)]),
        Sample.Occupation("B1101", Skills, "Sommelier / Sommelière", isRegulated: true, asks: [("2", 1), ("3", -1)]),
        Sample.Occupation("C1101", Skills, "Vendeur / Vendeuse de vins", asks: [("4", 1)]),
        Sample.Occupation("C1102", Skills, "Caviste", parent: "C1101", asks: [("4", 1)]));

    private static readonly Training Wine = Sample.Training("vin", [], []);

    [Fact]
    public void A_training_in_reach_that_leads_there_counts()
    {
        Score(Sample.Profile(), "C1101").Terms.Training.ShouldBe(0.05);
        Score(Sample.Profile(), "C1101").Training.ShouldBe(Wine);
        Score(Sample.Profile(), "B1101").Terms.Training.ShouldBe(0);
    }

    [Fact]
    public void Offers_of_a_parent_that_the_person_has_held_are_no_move()
    {
        Profile seller = Sample.Profile() with { Occupations = [Sample.Job("Vendeur", "C1101")] };

        Score(Sample.Profile(), "C1102", Sample.Offer("1", "C1101")).Demand!.Open.ShouldBe(1);
        Score(seller, "C1102", Sample.Offer("1", "C1101")).Demand.ShouldBeNull();
    }

    [Fact]
    public void Skills_stated_count_whole_and_implied_ones_six_tenths()
    {
        Profile profile = Sample.Profile(Sample.States("2")) with { Occupations = [Sample.Job("Ouvrier", "A1101")] };

        TransitionTerms terms = Score(profile, "A1102").Terms;

        terms.Stated.ShouldBe(0.35 * 0.5, 1e-12);
        terms.Implied.ShouldBe(0.35 * 0.5 * 0.6, 1e-12);
        terms.EssentialMissing.ShouldBe(0);
    }

    [Fact]
    public void Core_skills_that_are_missing_take_their_share_off()
    {
        TransitionTerms terms = Score(Sample.Profile(Sample.States("2")), "A1103").Terms;

        terms.EssentialMissing.ShouldBe(-0.05, 1e-12);
    }

    [Fact]
    public void An_official_mobility_counts_by_its_rank_and_by_the_job_it_leaves()
    {
        Profile long_and_recent = Sample.Profile() with { Occupations = [Sample.Job("Ouvrier", "A1101", months: 24)] };
        Profile half = Sample.Profile() with { Occupations = [Sample.Job("Ouvrier", "A1101", months: 12)] };
        Profile old = Sample.Profile() with { Occupations = [Sample.Job("Ouvrier", "A1101", months: 24, endYear: 2021)] };

        Score(long_and_recent, "B1101").Terms.Mobility.ShouldBe(0.22, 1e-12);
        Score(long_and_recent, "C1101").Terms.Mobility.ShouldBe(0.22 * 0.96, 1e-12);
        Score(half, "B1101").Terms.Mobility.ShouldBe(0.11, 1e-12);
        Score(old, "B1101").Terms.Mobility.ShouldBe(0.22 * 0.8, 1e-12); // six years ago, two of them free
        Score(long_and_recent, "B1101").MobilityFrom!.Job.Text.ShouldBe("Ouvrier");
    }

    [Fact]
    public void The_same_family_counts_whole_and_the_same_domain_in_part()
    {
        Profile profile = Sample.Profile() with { Occupations = [Sample.Job("Caviste", "C1102", months: 24)] };

        Score(profile, "C1101").Terms.Family.ShouldBe(0.08, 1e-12);
        Score(profile, "A1101").Terms.Family.ShouldBe(0);
    }

    [Fact]
    public void Open_offers_count_by_their_logarithm_and_those_of_the_parent_too()
    {
        JobOffer[] offers = [.. Enumerable.Range(0, 20).Select(i => Sample.Offer($"O{i}", "C1101")), Sample.Offer("X", "B1101")];

        Score(Sample.Profile(), "C1102", offers).Terms.Demand.ShouldBe(0.1, 1e-12);
        Score(Sample.Profile(), "B1101", offers).Terms.Demand.ShouldBe(0.1 * Math.Log(2) / Math.Log(21), 1e-12);
        Score(Sample.Profile(), "A1101", offers).Terms.Demand.ShouldBe(0);
    }

    [Fact]
    public void Offers_out_of_reach_take_their_share_off()
    {
        JobOffer[] offers = [Sample.Offer("1", "C1101", licences: ["B"]), Sample.Offer("2", "C1101", level: 4), Sample.Offer("3", "C1101"), Sample.Offer("4", "C1101")];
        Profile driver = Sample.Profile() with { Licences = ["B"] };

        Score(Sample.Profile(), "C1101", offers).Terms.OutOfReach.ShouldBe(-0.025, 1e-12);
        Score(driver, "C1101", offers).Terms.OutOfReach.ShouldBe(-0.0125, 1e-12);
    }

    [Fact]
    public void A_regulated_occupation_that_was_never_held_loses_a_little()
    {
        Profile sommelier = Sample.Profile() with { Occupations = [Sample.Job("Sommelier", "B1101")] };

        Score(Sample.Profile(), "B1101").Terms.Regulated.ShouldBe(-0.05);
        Score(sommelier, "B1101").Terms.Regulated.ShouldBe(0);
        Score(Sample.Profile(), "C1101").Terms.Regulated.ShouldBe(0);
    }

    [Theory]
    [InlineData("Devenir VENDEUSE DE VINS", 0.1)]
    [InlineData("vendeur de vins, motivé", 0.1)]
    [InlineData("Vendeur", 0)]
    [InlineData("Ouvrière du chai", 0)]
    public void A_headline_that_names_an_occupation_is_a_wish(string headline, double wish)
    {
        Profile profile = Sample.Profile() with { Headline = headline, Occupations = [Sample.Job("Ouvrier", "A1101")] };

        ScoredTransition first = Ranker().Rank(Query(profile), 10).Single(scored => scored.Occupation.Code == "C1101");

        first.Terms.Wish.ShouldBe(wish);
    }

    [Fact]
    public void A_masculine_name_keeps_the_end_that_both_genders_share()
    {
        Profile profile = Sample.Profile() with { Headline = "Agent de sécurité" };

        IReadOnlyList<ScoredTransition> ranked = Ranker().Rank(Query(profile), 10);

        ranked.ShouldAllBe(scored => scored.Terms.Wish == 0); // « Agent / Agente de cave » is no « Agent »
    }

    [Fact]
    public void Occupations_already_held_are_no_move_unless_aimed_at()
    {
        Profile profile = Sample.Profile() with { Occupations = [Sample.Job("Ouvrier", "A1101"), Sample.Job("Caviste", "C1102")] };

        IReadOnlyList<ScoredTransition> ranked = Ranker().Rank(Query(profile), 10);
        ScoredTransition aimed = Score(profile, "C1102");

        ranked.Select(scored => scored.Occupation.Code).Order().ShouldBe(["A1102", "A1103", "B1101", "C1101"]);
        aimed.Terms.Wish.ShouldBe(0.1);
    }

    [Fact]
    public void The_first_places_go_to_different_families_where_scores_allow()
    {
        (int Position, double Score)[] ranked = [(0, 0.9), (1, 0.8), (2, 0.7), (3, 0.1)];
        string[] families = ["A11", "A11", "B11", "C11"];

        int[] mixed = [.. FamilyMix.Order(ranked, position => families[position], 2, 0.75).Select(candidate => candidate.Position)];
        int[] strict = [.. FamilyMix.Order(ranked, position => families[position], 2, 0.95).Select(candidate => candidate.Position)];

        mixed.ShouldBe([0, 2, 1, 3]); // 0.7 may pass 0.8
        strict.ShouldBe([0, 1, 2, 3]);
    }

    [Fact]
    public void An_empty_profile_is_ranked_by_what_is_open_then_by_code_and_family()
    {
        IReadOnlyList<ScoredTransition> ranked = Ranker().Rank(Query(Sample.Profile()), 3);

        ranked.Select(scored => (scored.Occupation.Code, scored.Terms.Score)).ShouldBe([("C1101", 0), ("A1101", 0), ("B1101", 0)]);
    }

    private static ScoredTransition Score(Profile profile, string target, params JobOffer[] offers)
        => Ranker().Score(Query(profile, offers), Rome.FindOccupation(target)!);

    private static TransitionRanker Ranker() => new(new TransitionIndex(Rome), new TransitionOptions());

    private static TransitionQuery Query(Profile profile, params JobOffer[] offers) => new()
    {
        Profile = profile,
        Held = HeldSkills.Of(profile, Rome),
        Demand = RegionalDemand.Count(offers, profile),
        Trainings = new Dictionary<string, Training> { ["C1101"] = Wine },
        Closeness = MeaningCloseness.None,
        Today = Sample.Today,
    };
}
