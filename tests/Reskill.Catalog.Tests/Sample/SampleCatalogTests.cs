using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Reskill.Catalog.Deliveries;
using Reskill.Catalog.Sample;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;
using Reskill.Taxonomy.Sample;

namespace Reskill.Catalog.Tests.Sample;

public sealed class SampleCatalogTests : IAsyncLifetime
{
    private static readonly Taxonomy.Taxonomy Rome = SampleTaxonomy.Load(RepositoryFiles.Path("data-samples/taxonomy"));

    private static readonly Gazetteer Communes = Gazetteer.Load(RepositoryFiles.Path("data-samples/geography/communes.csv"));

    private readonly SampleFiles _files = new();

    // A Tuesday.
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private CatalogStore _store = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _store = await CatalogStore.OpenAsync(_files.Database, _time, Token);

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _files.Dispose();
    }

    [Fact]
    public async Task The_sample_is_published_with_dates_counted_from_today()
    {
        DeliveryReport report = await ImportAsync();

        report.Problems.ShouldBeEmpty();
        report.Trainings.ShouldBe(new DeliveryTally(2, 0, 0, 0, 0));
        (await _store.CountAsync(Token)).ShouldBe(new CatalogCounts(1, 2, 4, 2));
        Training training = (await _store.FindTrainingAsync("sample:T-0001", Token)).ShouldNotBeNull();
        training.Sessions.Select(session => session.Id).ShouldBe(["sample:T-0001-S1", "sample:T-0001-S2"]);
        training.Sessions[0].Start.ShouldBe(new DateOnly(2026, 12, 15));
        training.Sessions[0].End.ShouldBe(new DateOnly(2027, 1, 8)); // the 46th day is a Saturday
        training.Sessions[0].CommuneName.ShouldBe("Toulouse");
        training.Sessions[1].Location.ShouldBeNull();
        training.Funding.ShouldBe(Funding.Cpf | Funding.Region);
        JobOffer offer = (await _store.FindOfferAsync("sample:O-0001", Token)).ShouldNotBeNull();
        offer.PublishedOn.ShouldBe(new DateOnly(2026, 11, 12));
        offer.ClosesOn.ShouldBe(new DateOnly(2026, 12, 24));
        offer.Appellation.ShouldBe("19458");
    }

    [Fact]
    public async Task The_same_day_changes_nothing()
    {
        await ImportAsync();
        _time.Advance(TimeSpan.FromHours(10));

        (await SampleCatalog.IsCurrentAsync(_files.Folder, _store, _time, Token)).ShouldBeTrue();
        DeliveryReport report = await ImportAsync();

        report.Trainings.ShouldBe(new DeliveryTally(0, 0, 2, 0, 0));
        report.Offers.ShouldBe(new DeliveryTally(0, 0, 2, 0, 0));
    }

    [Fact]
    public async Task A_later_day_moves_the_dates_and_keeps_the_ids()
    {
        await ImportAsync();
        _time.Advance(TimeSpan.FromDays(40));

        (await SampleCatalog.IsCurrentAsync(_files.Folder, _store, _time, Token)).ShouldBeFalse();
        DeliveryReport report = await ImportAsync();

        report.Trainings.ShouldBe(new DeliveryTally(0, 2, 0, 0, 0));
        report.Providers.ShouldBe(new DeliveryTally(0, 0, 1, 0, 0));
        Training training = (await _store.FindTrainingAsync("sample:T-0001", Token)).ShouldNotBeNull();
        training.Version.ShouldBe(2);
        training.Sessions[0].Id.ShouldBe("sample:T-0001-S1");
        training.Sessions[0].Start.ShouldBe(new DateOnly(2027, 1, 25)); // 24 January is a Sunday
        (await SampleCatalog.IsCurrentAsync(_files.Folder, _store, _time, Token)).ShouldBeTrue();
    }

    [Fact]
    public async Task No_session_starts_or_ends_on_a_weekend_whatever_the_day_of_import()
    {
        for (int day = 0; day < 7; day++)
        {
            await ImportAsync();

            await foreach (TrainingSession session in _store.TrainingsAsync(Token).SelectMany(training => training.Sessions))
            {
                session.Start.DayOfWeek.ShouldNotBeOneOf(DayOfWeek.Saturday, DayOfWeek.Sunday);
                session.End.DayOfWeek.ShouldNotBeOneOf(DayOfWeek.Saturday, DayOfWeek.Sunday);
                session.End.ShouldBeGreaterThan(session.Start);
                session.Start.ShouldBeGreaterThan(DateOnly.FromDateTime(_time.GetUtcNow().Date));
            }

            _time.Advance(TimeSpan.FromDays(1));
        }
    }

    [Fact]
    public async Task A_changed_file_is_taken_in_and_what_it_no_longer_holds_is_withdrawn()
    {
        await ImportAsync();
        _files.Trainings.RemoveAt(1);
        _files.Offers[0]!["title"] = "Chaudronnier";
        _files.Save();

        (await SampleCatalog.IsCurrentAsync(_files.Folder, _store, _time, Token)).ShouldBeFalse();
        DeliveryReport report = await ImportAsync();

        report.Trainings.ShouldBe(new DeliveryTally(0, 0, 1, 1, 0));
        report.Offers.ShouldBe(new DeliveryTally(0, 1, 1, 0, 0));
        (await _store.FindTrainingAsync("sample:T-0002", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task Records_of_another_source_are_left_alone()
    {
        await _store.UpsertAsync([Records.Training(1)], Token);

        await ImportAsync();

        (await _store.FindTrainingAsync("test:T-0001", Token)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("provider", "\"nobody\"", "$[0].provider", "a provider of providers.json")]
    [InlineData("title", null, "$[0].title", "this member, which is required")]
    [InlineData("title", "\" \"", "$[0].title", "a text, not empty")]
    [InlineData("title", "12", "$[0].title", "a text, not empty")]
    [InlineData("titel", "\"Soudeur\"", "$[0].titel", "one of: sourceId")]
    [InlineData("rome", "[\"Z9999\"]", "$[0].rome[0]", "an occupation code of ROME")]
    [InlineData("rome", "[]", "$[0].rome", "an array of 1 to 3 elements")]
    [InlineData("skills", "[\"102828\", \"106256\", \"1\"]", "$[0].skills[2]", "a code of a skill or knowledge")]
    [InlineData("skills", "[\"102828\", \"106256\", \"102828\"]", "$[0].skills[2]", "each once")]
    [InlineData("entryLevel", "9", "$[0].entryLevel", "a whole number from 0 to 8")]
    [InlineData("hours", "\"140\"", "$[0].hours", "a whole number from 1 to 3000")]
    [InlineData("funding", "[\"banque\"]", "$[0].funding[0]", "one of: cpf, region")]
    [InlineData("certification", "{ \"title\": \"Soudeur\" }", "$[0].certification.kind", "this member")]
    [InlineData("prerequisites", "{ \"licences\": [\"Z\"] }", "$[0].prerequisites.licences[0]", "a category of driving licence")]
    [InlineData("prerequisites", "{ \"trainings\": [\"T-0001\"] }", "$[0].prerequisites.trainings[0]", "of another training")]
    [InlineData("prerequisites", "{ \"trainings\": [\"T-9999\"] }", "$[0].prerequisites.trainings[0]", "of another training")]
    [InlineData("sessions", "[ 1 ]", "$[0].sessions[0]", "an object")]
    public async Task A_bad_member_of_a_training_is_named_and_the_rest_is_published(
        string member, string? value, string location, string expected)
    {
        Set(_files.Trainings[0]!, member, value);

        DeliveryReport report = await ImportAsync();

        DeliveryProblem problem = report.Problems.ShouldHaveSingleItem();
        problem.File.ShouldBe("trainings/metal.json");
        problem.Location.ShouldBe(location);
        problem.Record.ShouldBe("T-0001");
        problem.Expected.English.ShouldContain(expected);
        report.Trainings.ShouldBe(new DeliveryTally(1, 0, 0, 0, 1));
        (await _store.CountAsync(Token)).ShouldBe(new CatalogCounts(1, 1, 2, 2));
    }

    [Theory]
    [InlineData("endOffsetDays", "20", "endOffsetDays", "a whole number from 21 to 400")]
    [InlineData("endOffsetDays", "90", "endOffsetDays", "a duration that gives 140 h at 35 h a week")]
    [InlineData("startOffsetDays", "0", "startOffsetDays", "a whole number from 1 to 400")]
    [InlineData("commune", "\"99999\"", "commune", "the INSEE code of a known commune")]
    [InlineData("commune", null, "commune", "this member")]
    [InlineData("modality", "\"remote\"", "commune", "no commune for a remote session")]
    [InlineData("modality", "\"evening\"", "modality", "one of: onSite, mixed, remote")]
    [InlineData("priceEur", "-1", "priceEur", "an amount from 0 to 50000")]
    [InlineData("priceEur", "1.234", "priceEur", "with at most two decimals")]
    [InlineData("places", "1.5", "places", "a whole number from 0 to 500")]
    [InlineData("sourceId", "\"T-0001-S2\"", "sourceId", "each once")]
    public async Task A_bad_member_of_a_session_refuses_its_training(string member, string? value, string place, string expected)
    {
        Set(_files.Trainings[0]!["sessions"]![1]!, member, value);

        DeliveryReport report = await ImportAsync();

        DeliveryProblem problem = report.Problems.ShouldHaveSingleItem();
        problem.Location.ShouldBe("$[0].sessions[1]." + place);
        problem.Expected.English.ShouldContain(expected);
        report.Trainings.Refused.ShouldBe(1);
    }

    [Theory]
    [InlineData("rome", "\"J15\"", "rome", "an occupation code of ROME")]
    [InlineData("appellation", "\"10891\"", "appellation", "the code of an appellation of H2913")]
    [InlineData("commune", "\"75056\"", "commune", "the INSEE code of a known commune")]
    [InlineData("contract", "\"stage\"", "contract", "one of: cdi, cdd, interim, alternance")]
    [InlineData("contract", "\"cdi\"", "contractMonths", "no length for a permanent contract")]
    [InlineData("salaryMax", "1800", "salaryMax", "an amount from 1900 to 1000000")]
    [InlineData("salaryPeriod", null, "salaryPeriod", "this member")]
    [InlineData("publishedOffsetDays", "3", "publishedOffsetDays", "a whole number from -365 to 0")]
    [InlineData("closesOffsetDays", "null", "closesOffsetDays", "a whole number from 1 to 400")]
    public async Task A_bad_member_of_an_offer_is_named_and_the_rest_is_published(
        string member, string? value, string place, string expected)
    {
        Set(_files.Offers[1]!, member, value);

        DeliveryReport report = await ImportAsync();

        DeliveryProblem problem = report.Problems.ShouldHaveSingleItem();
        problem.File.ShouldBe("offers/metal.json");
        problem.Location.ShouldBe("$[1]." + place);
        problem.Expected.English.ShouldContain(expected);
        report.Offers.ShouldBe(new DeliveryTally(1, 0, 0, 0, 1));
    }

    [Fact]
    public async Task Everything_wrong_in_a_record_is_told_at_once_in_both_languages()
    {
        _files.Trainings[1]!["hours"] = 0;
        _files.Trainings[1]!["sessions"]![0]!["priceEur"] = "gratuit";

        DeliveryReport report = await ImportAsync();

        report.Problems.Select(problem => problem.Text.French).ShouldBe(
        [
            "trainings/metal.json, $[1].hours (T-0002) : « 0 » trouvé ; attendu : un nombre entier de 1 à 3000. Refusé.",
            "trainings/metal.json, $[1].sessions[0].priceEur (T-0002) : « gratuit » trouvé ; attendu : un montant de 0 à 50000, à deux décimales au plus. Refusé.",
        ]);
        report.Problems[0].Text.English.ShouldBe(
            "trainings/metal.json, $[1].hours (T-0002): \"0\" found; expected: a whole number from 1 to 3000. Refused.");
    }

    [Fact]
    public async Task A_source_id_given_twice_is_refused_the_second_time()
    {
        JsonObject again = SampleFiles.Offer("O-0001");
        again["title"] = "Autre";
        _files.Offers.Add(again);

        DeliveryReport report = await ImportAsync();

        DeliveryProblem problem = report.Problems.ShouldHaveSingleItem();
        problem.Location.ShouldBe("$[2]");
        problem.Record.ShouldBe("O-0001");
        (await _store.FindOfferAsync("sample:O-0001", Token))!.Title.ShouldBe("Soudeur TIG");
    }

    [Fact]
    public async Task A_record_that_turned_bad_keeps_what_was_published_of_it()
    {
        await ImportAsync();
        _files.Trainings[0]!["hours"] = 0;
        _files.Offers.RemoveAt(1);

        DeliveryReport report = await ImportAsync();

        report.Trainings.ShouldBe(new DeliveryTally(0, 0, 1, 0, 1));
        report.Offers.Withdrawn.ShouldBe(0);
        (await _store.CountAsync(Token)).ShouldBe(new CatalogCounts(1, 2, 4, 2));
    }

    [Fact]
    public async Task A_file_that_is_no_JSON_is_named_with_its_line_and_the_others_are_published()
    {
        _files.Save();
        _files.WriteText("trainings/broken.json", "[\n  { \"sourceId\": }\n]");
        _files.WriteText("offers/object.json", "{}");

        DeliveryReport report = await SampleCatalog.ImportAsync(_files.Folder, _store, Rome, Communes, _time, Token);

        report.Problems.Select(problem => (problem.File, problem.Location)).ShouldBe(
            [("trainings/broken.json", "2:17"), ("offers/object.json", "$")]);
        (await _store.CountAsync(Token)).Trainings.ShouldBe(2);
    }

    [Fact]
    public async Task An_absent_folder_is_named()
    {
        InputException error = await Should.ThrowAsync<InputException>(
            () => SampleCatalog.ImportAsync("nowhere", _store, Rome, Communes, _time, Token));

        error.Text.French.ShouldContain("nowhere");
        error.Text.English.ShouldContain("providers.json");
    }

    private Task<DeliveryReport> ImportAsync()
        => SampleCatalog.ImportAsync(_files.Save(), _store, Rome, Communes, _time, Token);

    private static void Set(JsonNode target, string member, string? value)
    {
        if (value is null)
        {
            target.AsObject().Remove(member);
        }
        else
        {
            target[member] = JsonNode.Parse(value);
        }
    }
}
