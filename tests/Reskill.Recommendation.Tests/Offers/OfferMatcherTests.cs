using Reskill.Catalog;
using Reskill.Profiles;
using Reskill.Recommendation.Gaps;
using Reskill.Recommendation.Offers;
using Reskill.Recommendation.Pathways;
using Reskill.Search;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Tests.Offers;

public sealed class OfferMatcherTests
{
    private static readonly Skill[] Skills =
    [
        Sample.Skill("H", label: "Conduire un chariot"), Sample.Skill("L", label: "Gérer un stock"), Sample.Skill("N", label: "Encadrer"), Sample.Skill("P", label: "Permis de conduire catégorie C"),
    ];

    private static readonly Occupation Target = Sample.Occupation("N1103", Skills, asks: [("H", 1), ("L", 1), ("N", 1), ("P", -0.1)]);

    private static readonly Taxonomy.Taxonomy Rome = Sample.Taxonomy(Skills, Target);

    private static readonly Profile Person = Sample.Profile(Sample.States("H", "mes chariots")) with
    {
        Licences = ["B"],
        Education = [Sample.Diploma(3)],
        Occupations = [Sample.Job("Cariste", "N1101", months: 24), Sample.Job("Vendeur", "D1106", months: 60)],
    };

    [Fact]
    public void An_offer_that_asks_for_nothing_missing_is_open_now()
    {
        JobOffer offer = Sample.Offer("1", "N1103", skills: ["H"], level: 3, months: 24, licences: ["B"]);

        (IReadOnlyList<OfferMatch> now, IReadOnlyList<OfferMatch> after) = Match(offer);

        now.ShouldHaveSingleItem().Offer.Id.ShouldBe("1");
        now[0].DistanceKm.ShouldBe(0);
        after.ShouldBeEmpty();
    }

    [Fact]
    public void An_offer_that_asks_for_a_core_skill_of_the_pathway_opens_after_it()
    {
        JobOffer offer = Sample.Offer("1", "N1103", skills: ["H", "L", "P"]);

        (IReadOnlyList<OfferMatch> now, IReadOnlyList<OfferMatch> after) = Match(offer);

        now.ShouldBeEmpty();
        OfferMatch match = after.ShouldHaveSingleItem();
        match.Reasons.ShouldContain(reason => reason.Evidence == "Formation l" && reason.Text.French.Contains("Gérer un stock"));
        match.Reasons.ShouldContain(reason => reason.Evidence == "mes chariots");
    }

    [Theory]
    [InlineData("N", 0, 0, null)] // a core skill that the pathway does not teach
    [InlineData("H", 5, 0, null)] // a level that it does not give
    [InlineData("H", 0, 25, null)] // a month more than in the family; sales do not count
    [InlineData("H", 0, 0, "D")]
    public void An_offer_that_asks_for_what_no_step_gives_is_not_shown(string skill, int level, int months, string? licence)
    {
        JobOffer offer = Sample.Offer("1", "N1103", skills: [skill], level: level, months: months, licences: licence is null ? [] : [licence]);

        (IReadOnlyList<OfferMatch> now, IReadOnlyList<OfferMatch> after) = Match(offer);

        now.ShouldBeEmpty();
        after.ShouldBeEmpty();
    }

    [Fact]
    public void An_offer_half_of_whose_skills_are_held_is_open_now_and_says_what_it_also_asks_for()
    {
        JobOffer offer = Sample.Offer("1", "N1103", skills: ["H", "L"]);

        (IReadOnlyList<OfferMatch> now, _) = Match(offer);

        Reason against = now.ShouldHaveSingleItem().Reasons.Single(reason => reason.Weight < 0);
        against.Kind.ShouldBe(ReasonKind.SkillsMissing);
        against.Evidence.ShouldBe("Gérer un stock");
        against.Weight.ShouldBe(-0.5);
    }

    [Fact]
    public void The_level_and_the_licences_of_the_pathway_open_offers_after_it()
    {
        JobOffer level = Sample.Offer("level", "N1103", skills: ["H"], level: 4);
        JobOffer licence = Sample.Offer("licence", "N1103", skills: ["H"], licences: ["C"]);

        (IReadOnlyList<OfferMatch> now, IReadOnlyList<OfferMatch> after) = Match(level, licence);

        now.ShouldBeEmpty();
        after.Select(match => match.Offer.Id).ShouldBe(["level", "licence"]);
    }

    [Fact]
    public void An_offer_that_lists_no_skill_needs_half_of_the_core()
    {
        JobOffer offer = Sample.Offer("1", "N1103");

        (IReadOnlyList<OfferMatch> now, IReadOnlyList<OfferMatch> after) = Match(offer);

        now.ShouldBeEmpty(); // one core skill of three
        after.ShouldHaveSingleItem(); // two of three
    }

    [Fact]
    public void Offers_that_ask_for_more_of_what_is_held_come_first()
    {
        JobOffer[] offers = [Sample.Offer("none", "N1103", skills: ["P"]), Sample.Offer("held", "N1103", skills: ["H"])];

        (IReadOnlyList<OfferMatch> now, _) = Match(offers);

        now.Select(match => match.Offer.Id).ShouldBe(["held", "none"]);
    }

    [Fact]
    public void An_offer_of_a_job_already_held_is_not_one_of_the_target()
    {
        JobOffer held = Sample.Offer("held", "N1101", skills: ["H"]);
        JobOffer parent = Sample.Offer("parent", "N1104", skills: ["H"]);
        JobOffer exact = Sample.Offer("exact", "N1103", skills: ["P"]);

        (IReadOnlyList<OfferMatch> now, _) = Match(held, parent, exact);

        now.Select(match => match.Offer.Id).ShouldBe(["exact", "parent"]);
    }

    [Fact]
    public void An_offer_under_another_code_needs_half_of_its_skills()
    {
        JobOffer offer = Sample.Offer("1", "N1104", skills: ["P"]);

        (IReadOnlyList<OfferMatch> now, _) = Match(offer);

        now.ShouldBeEmpty();
    }

    [Fact]
    public void Offers_that_may_still_be_open_after_the_pathway_come_first_and_the_others_say_so()
    {
        JobOffer[] offers =
        [
            Sample.Offer("closed", "N1103", skills: ["L"], closes: 5),
            Sample.Offer("endless", "N1103", skills: ["L"], closes: null),
            Sample.Offer("open", "N1103", skills: ["L"], closes: 60),
        ];

        (_, IReadOnlyList<OfferMatch> after) = Match(offers);

        after.Select(match => match.Offer.Id).ShouldBe(["endless", "open", "closed"]);
        after[2].Reasons[^1].Text.French.ShouldBe(
            "Elle sera fermée à la fin du parcours\u00A0: elle montre le type d'offres que vous pourrez viser à partir du 3 février 2027.");
    }

    [Fact]
    public void Five_offers_of_each_kind_are_shown_at_most()
    {
        JobOffer[] offers = [.. Enumerable.Range(0, 9).Select(i => Sample.Offer($"{i}", "N1103", skills: ["H"]))];

        (IReadOnlyList<OfferMatch> now, _) = Match(offers);

        now.Select(match => match.Offer.Id).ShouldBe(["0", "1", "2", "3", "4"]);
    }

    [Fact]
    public void Reasons_name_place_beginners_and_contract()
    {
        JobOffer offer = Sample.Offer("1", "N1103", Sample.Albi, skills: ["H"]) with { Contract = ContractKind.FixedTerm, ContractMonths = 6 };

        (IReadOnlyList<OfferMatch> now, _) = Match(offer);

        now[0].Reasons.Select(reason => (reason.Text.French, reason.Evidence)).ShouldBe(
        [
            ("L'offre demande «\u00A0Conduire un chariot\u00A0»\u00A0: votre CV le montre.", "mes chariots"),
            ("C'est à Albi, à 67\u00A0km de Toulouse.", "Albi"),
            ("Les débutants sont acceptés.", "Offre 1"),
            ("C'est un CDD, pour 6\u00A0mois.", "Offre 1"),
        ]);
    }

    private static (IReadOnlyList<OfferMatch> Now, IReadOnlyList<OfferMatch> After) Match(params JobOffer[] offers)
    {
        HeldSkills held = HeldSkills.Of(Person, Rome);
        SkillGap gap = SkillGap.Between(held, Target);
        Training[] trainings =
        [
            Sample.Training("l", ["L"], [(1, 20, 100, Sample.Toulouse)], exitLevel: 4),
            Sample.Training("p", ["P"], [(25, 30, 100, Sample.Toulouse)]),
        ];
        Pathway best = new PathwayPlanner(new PathwayOptions()).Plan(new PathwayQuery
        {
            Profile = Person,
            Held = held,
            Target = Target,
            Gap = gap,
            Trainings = trainings,
            Limits = new PathwayLimits { From = Sample.Today },
            Taxonomy = Rome,
        }).Single(pathway => pathway.Kinds.Contains(PathwayKind.Best));
        return new OfferMatcher(new OfferOptions()).Match(
            new OfferQueryContext { Profile = Person, Held = held, Target = Target, Gap = gap, Best = best, Taxonomy = Rome, Near = Sample.Toulouse },
            [.. offers.Select(offer => new SearchHit<JobOffer>(offer, 1, null))]);
    }
}
