namespace Reskill.Catalog.Tests;

public sealed class CatalogStoreConcurrencyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Readers_see_whole_batches_while_a_writer_writes()
    {
        await using CatalogStore store = await OpenAsync();
        Task writing = Task.Run(
            async () =>
            {
                for (int round = 0; round < 5; round++)
                {
                    await store.UpsertAsync(Records.Trainings(200 * (round + 1)), Token);
                }
            },
            Token);

        List<int> seen = [];
        while (!writing.IsCompleted)
        {
            seen.Add((await store.CountAsync(Token)).Trainings);
        }

        await writing;
        seen.ShouldAllBe(count => count % 200 == 0);
        seen.ShouldBeInOrder();
        (await store.CountAsync(Token)).Trainings.ShouldBe(1_000);
    }

    [Fact]
    public async Task Writers_at_the_same_time_lose_nothing()
    {
        await using CatalogStore one = await OpenAsync();
        await using CatalogStore two = await OpenAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(
            () => (number % 2 == 0 ? one : two).UpsertAsync([Records.Training(number), Records.Training(1_000, $"Titre {number}")], Token),
            Token)));

        (await one.CountAsync(Token)).Trainings.ShouldBe(21);
        (await two.FindTrainingAsync("test:T-1000", Token))!.Version.ShouldBe(20);
        (await one.CountOutboxAsync(0, Token)).ShouldBe(21);
    }

    [Fact]
    public async Task Two_that_open_an_absent_file_at_once_both_get_it()
    {
        CatalogStore[] stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(OpenAsync, Token)));

        await stores[0].UpsertAsync([Records.Offer(1)], Token);
        CatalogCounts counts = await stores[3].CountAsync(Token);

        counts.Offers.ShouldBe(1);
        foreach (CatalogStore store in stores)
        {
            await store.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_store_closed_while_it_writes_keeps_whole_batches_and_their_outbox()
    {
        CatalogStore store = await OpenAsync();
        Task writing = Task.Run(() => store.UpsertAsync(Records.Trainings(5_000), Token), Token);
        while ((await store.CountAsync(Token)).Trainings == 0)
        {
            await Task.Delay(1, Token);
        }

        await store.DisposeAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => writing);
        await using CatalogStore again = await OpenAsync();
        int kept = (await again.CountAsync(Token)).Trainings;
        (kept % 200).ShouldBe(0);
        kept.ShouldBeInRange(200, 4_800);
        (await again.CountOutboxAsync(0, Token)).ShouldBe(kept);
        (await again.TrainingsAsync(Token).CountAsync(Token)).ShouldBe(kept);
    }

    [Fact]
    public async Task A_write_that_is_cancelled_keeps_whole_batches()
    {
        await using CatalogStore store = await OpenAsync();
        using CancellationTokenSource cancelling = new();
        Task writing = Task.Run(() => store.UpsertAsync(Records.Trainings(5_000), cancelling.Token), Token);
        while ((await store.CountAsync(Token)).Trainings == 0)
        {
            await Task.Delay(1, Token);
        }

        await cancelling.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => writing);
        int kept = (await store.CountAsync(Token)).Trainings;
        (kept % 200).ShouldBe(0);
        (await store.UpsertAsync(Records.Trainings(5_000), Token)).Count(outcome => outcome == UpsertOutcome.Unchanged).ShouldBe(kept);
    }

    private Task<CatalogStore> OpenAsync() => CatalogStore.OpenAsync(_folder.File("catalog.db"), TimeProvider.System, Token);
}
