using System.Text.Json;
using Reskill.Catalog;
using static Reskill.Search.Tests.Sample;

namespace Reskill.Search.Tests.Conformance;

public abstract class TrainingSearchConformance : CatalogIndexConformance
{
    private static readonly SearchArea NearToulouse = new(Toulouse, 50);

    [Fact]
    public async Task A_training_found_is_the_one_that_the_store_holds()
    {
        Training training = Training("T1", "Soudeur", Session(Toulouse, 20)) with { Skills = ["101"], Programme = "À l'arc, sous abri." };
        await PublishAsync(training);

        SearchHit<Training> hit = (await Index.SearchAsync(new TrainingQuery(), Token)).ShouldHaveSingleItem();

        JsonSerializer.Serialize(hit.Item).ShouldBe(JsonSerializer.Serialize(await Store.FindTrainingAsync("test:T1", Token)));
        hit.Score.ShouldBeGreaterThan(0);
        hit.DistanceKm.ShouldBeNull();
    }

    [Theory]
    [InlineData("soudure")]
    [InlineData("Soudeuse")]
    [InlineData("souder")]
    [InlineData("SOUDEURS")]
    [InlineData("la soudure à l'arc")]
    public async Task A_trade_is_found_by_any_word_of_its_family(string text)
    {
        await PublishAsync(Training("T1", "Secrétaire médical"), Training("T2", "Soudeur industriel"), Training("T3", "Conducteur de ligne"));

        string[] found = await FindAsync(new TrainingQuery { Text = text });

        found[0].ShouldBe("T2");
    }

    [Theory]
    [InlineData("electricien")]
    [InlineData("ÉLECTRICITÉ")]
    [InlineData("l’électricien")]
    public async Task Accents_case_and_apostrophes_do_not_matter(string text)
    {
        await PublishAsync(Training("T1", "Maçon"), Training("T2", "Électricien du bâtiment"));

        string[] found = await FindAsync(new TrainingQuery { Text = text });

        found[0].ShouldBe("T2");
    }

    [Fact]
    public async Task A_training_is_found_by_another_name_of_its_occupation()
    {
        await PublishAsync(
            Training("T1", "Titre ADVF") with { Occupations = ["K1304"] },
            Training("T2", "Titre APH") with { Occupations = ["H2913"] });

        string[] found = await FindAsync(new TrainingQuery { Text = "aide à domicile" });

        found[0].ShouldBe("T1");
    }

    [Fact]
    public async Task A_name_of_several_words_counts_more_than_its_words_apart()
    {
        await PublishAsync(
            Training("Apart", "Titre GCF") with { Programme = "Se déplacer à domicile, avec une aide." },
            Training("Whole", "Titre ADVF") with { Occupations = ["K1304"] });

        string[] found = await FindAsync(new TrainingQuery { Text = "aide à domicile" });

        found[0].ShouldBe("Whole");
    }

    [Fact]
    public async Task A_text_about_nothing_in_a_large_catalogue_finds_nothing()
    {
        string[] trades = ["Boulanger", "Maçon", "Cuisinier", "Serveur", "Plombier", "Électricien", "Caissier", "Vigneron", "Magasinier", "Comptable"];
        await PublishAsync([.. Enumerable.Range(0, 60).Select(number => Training($"T{number:00}", $"{trades[number % 10]} niveau {number / 10}"))]);

        string[] found = await FindAsync(new TrainingQuery { Text = "qqwxkj" });

        found.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_text_that_nothing_shares_finds_nothing_by_its_words()
    {
        await PublishAsync(Training("T1", "Soudeur"));

        string[] found = await FindAsync(new TrainingQuery { Text = "« ? » ! +-*(\"" });

        found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task Without_a_text_everything_that_passes_the_filters_is_found(string? text)
    {
        await PublishAsync(Training("T1", "Soudeur"), Training("T2", "Maçon", Session(Toulouse, 20)));

        (await FindAsync(new TrainingQuery { Text = text })).ShouldBe(["T1", "T2"]);
        (await FindAsync(new TrainingQuery { Text = text, Area = NearToulouse })).ShouldBe(["T2"]);
    }

    [Fact]
    public async Task Only_trainings_with_a_session_in_the_area_or_at_a_distance_are_found()
    {
        await PublishAsync(
            Training("Albi", "Soudeur", Session(Albi, 20)),
            Training("Both", "Soudeur", Session(Albi, 20), Session(Toulouse, 40)),
            Training("Remote", "Soudeur", Session(null, 20)),
            Training("None", "Soudeur"));

        IReadOnlyList<SearchHit<Training>> hits = await Index.SearchAsync(new TrainingQuery { Area = NearToulouse }, Token);

        hits.Select(hit => hit.Item.Key.SourceId).ShouldBe(["Both", "Remote"]);
        hits[0].DistanceKm.ShouldBe(0);
        hits[1].DistanceKm.ShouldBeNull();
    }

    [Fact]
    public async Task The_radius_is_exact()
    {
        double distance = Albi.DistanceTo(Toulouse);
        await PublishAsync(Training("Albi", "Soudeur", Session(Albi, 20)));

        (await FindAsync(new TrainingQuery { Area = new SearchArea(Toulouse, distance + 0.001) })).ShouldBe(["Albi"]);
        (await FindAsync(new TrainingQuery { Area = new SearchArea(Toulouse, distance - 0.001) })).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_session_must_satisfy_place_and_date_together()
    {
        await PublishAsync(
            Training("Split", "Soudeur", Session(Toulouse, 10), Session(Albi, 60)),
            Training("Whole", "Soudeur", Session(Toulouse, 60)));

        string[] found = await FindAsync(new TrainingQuery { Area = NearToulouse, From = Today.AddDays(30) });

        found.ShouldBe(["Whole"]);
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public async Task A_session_counts_from_its_first_day_on(int from, bool found)
    {
        await PublishAsync(Training("T1", "Soudeur", Session(Toulouse, 30)));

        string[] ids = await FindAsync(new TrainingQuery { From = Today.AddDays(from) });

        ids.Length.ShouldBe(found ? 1 : 0);
    }

    [Fact]
    public async Task A_full_or_started_session_is_not_open()
    {
        await PublishAsync(
            Training("Full", "Soudeur", Session(Toulouse, 20, places: 0)),
            Training("Started", "Soudeur", Session(Toulouse, -1)),
            Training("Unknown", "Soudeur", Session(Toulouse, 20, places: null)));

        (await FindAsync(new TrainingQuery { Area = NearToulouse })).ShouldBe(["Unknown"]);
        (await FindAsync(new TrainingQuery { From = Today.AddDays(-60) })).ShouldBe(["Unknown"]);
        (await FindAsync(new TrainingQuery())).ShouldBe(["Full", "Started", "Unknown"]);
    }

    [Fact]
    public async Task The_more_of_the_skills_a_training_teaches_the_higher_it_ranks()
    {
        await PublishAsync(
            Training("None", "Soudeur"),
            Training("Two", "Soudeur") with { Skills = ["100", "101", "103"] },
            Training("Three", "Soudeur") with { Skills = ["100", "101", "102"] },
            Training("One", "Soudeur") with { Skills = ["102"] });

        string[] found = await FindAsync(new TrainingQuery { Skills = ["100", "101", "102"] });

        found.ShouldBe(["Three", "Two", "One", "None"]);
    }

    [Fact]
    public async Task A_training_for_the_occupation_or_its_parent_ranks_higher_and_no_other_is_left_out()
    {
        await PublishAsync(
            Training("Care", "Formation") with { Occupations = ["J1501"] },
            Training("Parent", "Formation") with { Occupations = ["H2913"] },
            Training("Same", "Formation") with { Occupations = ["H2999"] });

        string[] found = await FindAsync(new TrainingQuery { Occupations = ["H2999"] });

        found.ShouldBe(["Parent", "Same", "Care"]);
    }

    [Fact]
    public async Task Equal_trainings_come_nearest_first_then_by_id()
    {
        await PublishAsync(
            Training("B", "Soudeur", Session(Albi, 20)),
            Training("C", "Soudeur", Session(Toulouse, 20)),
            Training("A", "Soudeur", Session(Albi, 20)));

        string[] found = await FindAsync(new TrainingQuery { Area = new SearchArea(Toulouse, 100) });

        found.ShouldBe(["C", "A", "B"]);
    }

    [Fact]
    public async Task A_few_that_fit_are_found_among_many_that_rank_higher_but_do_not_fit()
    {
        Training[] far = [.. Enumerable.Range(0, 1_500).Select(number => Training($"Far{number:0000}", "Soudeur soudure souder", Session(Nimes, 20)))];
        Training[] near = [Training("Near1", "Réparation, avec un peu de soudure", Session(Toulouse, 20)), Training("Near2", "Soudeur", Session(Toulouse, 20))];
        await PublishAsync([.. far, .. near]);

        string[] found = await FindAsync(new TrainingQuery { Text = "soudure", Area = NearToulouse, Top = 5 });

        found.ShouldBe(["Near1", "Near2"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_001)]
    public async Task A_top_out_of_range_is_refused(int top)
        => await Should.ThrowAsync<ArgumentOutOfRangeException>(() => Index.SearchAsync(new TrainingQuery { Top = top }, Token));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(double.NaN)]
    public async Task A_radius_out_of_range_is_refused(double radius)
        => await Should.ThrowAsync<ArgumentOutOfRangeException>(
            () => Index.SearchAsync(new TrainingQuery { Area = new SearchArea(Toulouse, radius) }, Token));
}
