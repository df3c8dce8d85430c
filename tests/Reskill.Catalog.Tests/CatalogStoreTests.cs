using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace Reskill.Catalog.Tests;

public sealed class CatalogStoreTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private CatalogStore _store = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _store = await CatalogStore.OpenAsync(_folder.File("catalog.db"), _time, Token);

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_new_store_is_empty()
    {
        CatalogCounts counts = await _store.CountAsync(Token);

        counts.ShouldBe(new CatalogCounts(0, 0, 0, 0));
        (await _store.LastSequenceAsync(Token)).ShouldBe(0);
        (await _store.FindTrainingAsync("test:T-0001", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_training_is_read_back_as_it_was_published()
    {
        Training training = Records.Training(1);

        await _store.UpsertAsync([training], Token);
        Training read = (await _store.FindTrainingAsync(training.Id, Token)).ShouldNotBeNull();

        JsonSerializer.Serialize(read).ShouldBe(JsonSerializer.Serialize(training));
        read.Sessions[0].Price.ShouldBe(1450.50m);
    }

    [Fact]
    public async Task An_offer_is_read_back_as_it_was_published()
    {
        JobOffer offer = Records.Offer(1);

        await _store.UpsertAsync([offer], Token);
        JobOffer read = (await _store.FindOfferAsync(offer.Id, Token)).ShouldNotBeNull();

        JsonSerializer.Serialize(read).ShouldBe(JsonSerializer.Serialize(offer));
    }

    [Fact]
    public async Task The_same_content_changes_nothing()
    {
        await _store.UpsertAsync([Records.Training(1)], Token);
        long sequence = await _store.LastSequenceAsync(Token);

        IReadOnlyList<UpsertOutcome> outcomes = await _store.UpsertAsync([Records.Training(1) with { Version = 7 }], Token);

        outcomes.ShouldBe([UpsertOutcome.Unchanged]);
        (await _store.LastSequenceAsync(Token)).ShouldBe(sequence);
        (await _store.FindTrainingAsync("test:T-0001", Token))!.Version.ShouldBe(1);
    }

    [Fact]
    public async Task Other_content_grows_the_version_by_one()
    {
        await _store.UpsertAsync([Records.Offer(1), Records.Offer(2)], Token);

        IReadOnlyList<UpsertOutcome> outcomes = await _store.UpsertAsync(
            [Records.Offer(1), Records.Offer(2, "Chaudronnier"), Records.Offer(3)], Token);

        outcomes.ShouldBe([UpsertOutcome.Unchanged, UpsertOutcome.Updated, UpsertOutcome.Created]);
        (await _store.FindOfferAsync("test:O-0001", Token))!.Version.ShouldBe(1);
        JobOffer updated = (await _store.FindOfferAsync("test:O-0002", Token)).ShouldNotBeNull();
        updated.Version.ShouldBe(2);
        updated.Title.ShouldBe("Chaudronnier");
    }

    [Fact]
    public async Task A_record_twice_in_one_call_is_one_record_with_the_last_content()
    {
        IReadOnlyList<UpsertOutcome> outcomes = await _store.UpsertAsync([Records.Training(1), Records.Training(1, "Autre")], Token);

        outcomes.ShouldBe([UpsertOutcome.Created, UpsertOutcome.Updated]);
        Training read = (await _store.FindTrainingAsync("test:T-0001", Token)).ShouldNotBeNull();
        read.Title.ShouldBe("Autre");
        read.Version.ShouldBe(1);
    }

    [Fact]
    public async Task Every_record_is_listed_by_id_however_many_there_are()
    {
        Training[] trainings = Records.Trainings(1_203);
        await _store.UpsertAsync([.. trainings.Reverse()], Token);

        List<string> ids = await _store.TrainingsAsync(Token).Select(training => training.Id).ToListAsync(Token);

        ids.ShouldBe(trainings.Select(training => training.Id));
        (await _store.CountAsync(Token)).ShouldBe(new CatalogCounts(0, 1_203, 1_203, 0));
    }

    [Fact]
    public async Task Providers_are_kept_per_source()
    {
        TrainingProvider provider = new("atelier", "Atelier d'Oc", "31555");

        await _store.UpsertAsync("one", [provider], Token);
        await _store.UpsertAsync("two", [provider], Token);

        (await _store.ProvidersAsync(Token).ToListAsync(Token)).ShouldBe([provider, provider]);
        (await _store.KeysAsync(RecordKind.Provider, "two", Token)).ShouldBe([new SourceKey("two", "atelier")]);
    }

    [Fact]
    public async Task A_record_withdrawn_is_gone_and_the_outbox_says_so()
    {
        await _store.UpsertAsync([Records.Training(1), Records.Training(2)], Token);

        int withdrawn = await _store.WithdrawAsync(
            RecordKind.Training, [Records.Training(1).Key, new SourceKey("test", "absent")], Token);

        withdrawn.ShouldBe(1);
        (await _store.FindTrainingAsync("test:T-0001", Token)).ShouldBeNull();
        IReadOnlyList<OutboxEntry> outbox = await _store.ReadOutboxAsync(0, 10, Token);
        outbox.Select(entry => (entry.RecordId, entry.Change)).ShouldBe(
            [("test:T-0002", RecordChange.Published), ("test:T-0001", RecordChange.Withdrawn)]);
    }

    [Fact]
    public async Task The_outbox_tells_each_record_once_with_its_newest_change()
    {
        await _store.UpsertAsync([Records.Training(1), Records.Training(2)], Token);
        await _store.UpsertAsync([Records.Training(1, "Autre")], Token);

        IReadOnlyList<OutboxEntry> outbox = await _store.ReadOutboxAsync(0, 10, Token);

        outbox.Select(entry => (entry.RecordId, entry.Version)).ShouldBe([("test:T-0002", 1L), ("test:T-0001", 2L)]);
        outbox[^1].Sequence.ShouldBe(await _store.LastSequenceAsync(Token));
        (await _store.CountOutboxAsync(outbox[0].Sequence, Token)).ShouldBe(1);
    }

    [Fact]
    public async Task A_sequence_is_never_given_twice()
    {
        await _store.UpsertAsync([Records.Training(1)], Token);
        await _store.UpsertAsync([Records.Training(1, "Deux")], Token);

        await _store.UpsertAsync([Records.Training(1, "Trois")], Token);

        (await _store.LastSequenceAsync(Token)).ShouldBe(3);
        (await _store.CountOutboxAsync(0, Token)).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_published_is_there_when_the_store_is_opened_again()
    {
        await _store.UpsertAsync([Records.Training(1)], Token);
        await _store.DisposeAsync();

        await using CatalogStore again = await CatalogStore.OpenAsync(_store.Path, _time, Token);

        (await again.CountAsync(Token)).Trainings.ShouldBe(1);
    }

    [Fact]
    public async Task A_store_keeps_its_identity_and_shares_it_with_no_other()
    {
        string identity = await _store.IdentityAsync(Token);
        await _store.DisposeAsync();

        await using CatalogStore again = await CatalogStore.OpenAsync(_store.Path, _time, Token);
        await using CatalogStore other = await CatalogStore.OpenAsync(_folder.File("other.db"), _time, Token);

        (await again.IdentityAsync(Token)).ShouldBe(identity);
        (await other.IdentityAsync(Token)).ShouldNotBe(identity);
    }

    [Fact]
    public async Task An_id_that_is_not_the_keys_is_refused()
    {
        Training training = Records.Training(1) with { Id = "other" };

        ArgumentException error = await Should.ThrowAsync<ArgumentException>(() => _store.UpsertAsync([training], Token));

        error.Message.ShouldContain("test:T-0001");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a:b")]
    [InlineData("A")]
    public async Task A_source_that_could_blur_ids_is_refused(string source)
    {
        TrainingProvider provider = new("atelier", "Atelier d'Oc", "31555");

        await Should.ThrowAsync<ArgumentException>(() => _store.UpsertAsync(source, [provider], Token));
    }

    [Fact]
    public async Task A_closed_store_says_that_it_is_closed()
    {
        await _store.DisposeAsync();

        await Should.ThrowAsync<ObjectDisposedException>(() => _store.CountAsync(Token));
        await Should.ThrowAsync<ObjectDisposedException>(() => _store.UpsertAsync([Records.Offer(1)], Token));
    }
}
