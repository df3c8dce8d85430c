using System.Text.Json;
using Reskill.Catalog;
using static Reskill.Search.Tests.Sample;

namespace Reskill.Search.Tests.Conformance;

public abstract class OfferSearchConformance : CatalogIndexConformance
{
    [Fact]
    public async Task An_offer_found_is_the_one_that_the_store_holds()
    {
        await PublishAsync(Offer("O1", "Soudeur TIG") with { Salary = new Salary(1900.5m, null, SalaryPeriod.Month), Skills = ["101"] });

        SearchHit<JobOffer> hit = (await Index.SearchAsync(new OfferQuery { Text = "soudage" }, Token)).ShouldHaveSingleItem();

        JsonSerializer.Serialize(hit.Item).ShouldBe(JsonSerializer.Serialize(await Store.FindOfferAsync("test:O1", Token)));
    }

    [Fact]
    public async Task Trainings_and_offers_of_one_id_are_two_records()
    {
        await PublishAsync(Training("X", "Soudeur"));
        await PublishAsync(Offer("X", "Soudeur"));

        (await FindAsync(new OfferQuery { Text = "soudeur" })).ShouldBe(["X"]);
        (await FindAsync(new TrainingQuery { Text = "soudeur" })).ShouldBe(["X"]);
    }

    [Fact]
    public async Task Only_offers_of_the_occupation_or_of_its_parent_are_found()
    {
        await PublishAsync(
            Offer("Same", "Poste", occupation: "H2999"), Offer("Parent", "Poste", occupation: "H2913"), Offer("Other", "Poste", occupation: "J1501"));

        (await FindAsync(new OfferQuery { Occupations = ["H2999"] })).ShouldBe(["Same", "Parent"]);
        (await FindAsync(new OfferQuery { Occupations = ["H2913"] })).ShouldBe(["Parent"]);
        (await FindAsync(new OfferQuery { Occupations = ["H2999", "J1501"] })).ShouldBe(["Other", "Parent", "Same"], ignoreOrder: true);
        (await FindAsync(new OfferQuery { Occupations = ["Z9999"] })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_offers_still_open_are_found()
    {
        await PublishAsync(Offer("Soon", "Poste", closesIn: 5), Offer("Later", "Poste", closesIn: 50), Offer("Never", "Poste", closesIn: null));

        (await FindAsync(new OfferQuery { OpenOn = Today.AddDays(5) })).ShouldBe(["Later", "Never", "Soon"]);
        (await FindAsync(new OfferQuery { OpenOn = Today.AddDays(6) })).ShouldBe(["Later", "Never"]);
        (await FindAsync(new OfferQuery { OpenOn = Today.AddDays(51) })).ShouldBe(["Never"]);
    }

    [Fact]
    public async Task Only_offers_in_the_area_are_found_with_their_distance()
    {
        await PublishAsync(Offer("Nimes", "Poste", Nimes), Offer("Albi", "Poste", Albi), Offer("Toulouse", "Poste", Toulouse));

        IReadOnlyList<SearchHit<JobOffer>> hits = await Index.SearchAsync(new OfferQuery { Area = new SearchArea(Toulouse, 100) }, Token);

        hits.Select(hit => hit.Item.Key.SourceId).ShouldBe(["Toulouse", "Albi"]);
        hits[1].DistanceKm.ShouldNotBeNull().ShouldBe(Albi.DistanceTo(Toulouse), tolerance: 1e-9);
    }

    [Fact]
    public async Task The_more_of_the_skills_an_offer_asks_for_the_higher_it_ranks()
    {
        await PublishAsync(
            Offer("One", "Poste") with { Skills = ["100"] }, Offer("Two", "Poste") with { Skills = ["100", "101"] }, Offer("None", "Poste"));

        string[] found = await FindAsync(new OfferQuery { Skills = ["100", "101"] });

        found.ShouldBe(["Two", "One", "None"]);
    }

    [Fact]
    public async Task Words_of_the_title_count_more_than_words_of_the_text()
    {
        await PublishAsync(
            Offer("Text", "Poste en atelier", occupation: "J1501") with { Description = "Avec un cuisinier, une équipe et un jardin." },
            Offer("Title", "Cuisinier de collectivité", occupation: "J1501") with { Description = "Avec une équipe, un atelier et un jardin." });

        string[] found = await FindAsync(new OfferQuery { Text = "cuisinier" });

        found[0].ShouldBe("Title");
    }

    [Fact]
    public async Task No_more_than_asked_for_are_found()
    {
        await PublishAsync([.. Enumerable.Range(0, 1_100).Select(number => Offer($"O{number:0000}", "Soudeur"))]);

        (await FindAsync(new OfferQuery())).Length.ShouldBe(20);
        (await FindAsync(new OfferQuery { Text = "soudeur", Top = 7 })).Length.ShouldBe(7);
        (await FindAsync(new OfferQuery { Top = 1_000 })).Length.ShouldBe(1_000);
    }
}
