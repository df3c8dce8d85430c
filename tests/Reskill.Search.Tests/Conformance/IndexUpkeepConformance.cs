using Reskill.Catalog;
using static Reskill.Search.Tests.Sample;

namespace Reskill.Search.Tests.Conformance;

public abstract class IndexUpkeepConformance : CatalogIndexConformance
{
    [Fact]
    public async Task A_new_index_is_empty()
    {
        IndexStatus status = await Index.StatusAsync(Token);

        (status.Trainings, status.Offers, status.Pending).ShouldBe((0, 0, 0L));
        (await FindAsync(new TrainingQuery { Text = "soudeur" })).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_change_is_pending_until_it_is_taken_in_and_then_found_at_once()
    {
        await Store.UpsertAsync([Training("T1", "Soudeur")], Token);
        await Store.UpsertAsync([Offer("O1", "Soudeur"), Offer("O2", "Maçon")], Token);
        IndexStatus before = await Index.StatusAsync(Token);

        long taken = await Index.UpdateAsync(Token);

        before.Pending.ShouldBe(3);
        taken.ShouldBe(3);
        IndexStatus after = await Index.StatusAsync(Token);
        (after.Trainings, after.Offers, after.Pending).ShouldBe((1, 2, 0L));
        after.UpdatedAt.ShouldBe(Time.GetUtcNow());
        (await FindAsync(new OfferQuery { Text = "maçon" }))[0].ShouldBe("O2");
    }

    [Fact]
    public async Task Nothing_is_taken_in_twice()
    {
        await PublishAsync(Training("T1", "Soudeur"));

        (await Index.UpdateAsync(Token)).ShouldBe(0);
        (await Index.StatusAsync(Token)).Trainings.ShouldBe(1);
    }

    [Fact]
    public async Task A_changed_record_takes_the_place_of_the_old_one()
    {
        await PublishAsync(Training("T1", "Soudeur", Session(Toulouse, 20)));

        await PublishAsync(Training("T1", "Boulanger", Session(Albi, 20)));

        SearchHit<Training> hit = (await Index.SearchAsync(new TrainingQuery { Text = "boulangerie" }, Token)).ShouldHaveSingleItem();
        hit.Item.Version.ShouldBe(2);
        (await Index.StatusAsync(Token)).Trainings.ShouldBe(1);
        (await FindAsync(new TrainingQuery { Area = new SearchArea(Toulouse, 10) })).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_withdrawn_record_is_no_longer_found()
    {
        await PublishAsync(Training("T1", "Soudeur"), Training("T2", "Soudeur"));
        await Store.WithdrawAsync(RecordKind.Training, [new SourceKey("test", "T1")], Token);

        (await Index.UpdateAsync(Token)).ShouldBe(1);

        (await FindAsync(new TrainingQuery { Text = "soudeur" })).ShouldBe(["T2"]);
        (await FindAsync(new TrainingQuery())).ShouldBe(["T2"]);
    }

    [Fact]
    public async Task Many_changes_are_all_taken_in()
    {
        await Store.UpsertAsync([.. Enumerable.Range(0, 1_203).Select(number => Offer($"O{number:0000}", "Soudeur"))], Token);

        (await Index.UpdateAsync(Token)).ShouldBe(1_203);

        (await Index.StatusAsync(Token)).Offers.ShouldBe(1_203);
    }

    [Fact]
    public async Task An_index_built_anew_holds_what_the_store_holds()
    {
        await PublishAsync(Training("T1", "Soudeur"), Training("T2", "Maçon"));
        await Store.UpsertAsync([Offer("O1", "Soudeur")], Token);

        await Index.RebuildAsync(cancellationToken: Token);

        IndexStatus status = await Index.StatusAsync(Token);
        (status.Trainings, status.Offers, status.Pending).ShouldBe((2, 1, 0L));
        (await FindAsync(new OfferQuery { Text = "soudeur" })).ShouldBe(["O1"]);
    }

    [Fact]
    public async Task An_index_opened_again_is_up_to_date()
    {
        await PublishAsync(Training("T1", "Soudeur"));
        await Store.UpsertAsync([Training("T2", "Soudeur")], Token);
        await CloseAsync(Index);

        ICatalogIndex again = await OpenAsync();

        IndexStatus status = await again.StatusAsync(Token);
        (status.Trainings, status.Pending).ShouldBe((2, 0L));
        await CloseAsync(again);
    }

    [Fact]
    public async Task Readers_find_whole_answers_while_a_writer_changes_everything()
    {
        Training[] Round(int round) => [.. Enumerable.Range(0, 50).Select(number => Training($"T{number:00}", $"Soudeur {round}"))];
        await PublishAsync(Round(0));
        using CancellationTokenSource done = new();
        Task<int>[] readers = [.. Enumerable.Range(0, 3).Select(_ => Task.Run(
            async () =>
            {
                int searches = 0;
                while (!done.IsCancellationRequested)
                {
                    string[] titles = [.. (await Index.SearchAsync(new TrainingQuery { Text = "soudeur", Top = 100 }, Token)).Select(hit => hit.Item.Title)];
                    titles.Length.ShouldBe(50);
                    titles.Distinct().Count().ShouldBe(1);
                    searches++;
                }

                return searches;
            },
            Token))];

        for (int round = 1; round <= 5; round++)
        {
            await PublishAsync(Round(round));
        }

        await done.CancelAsync();
        (await Task.WhenAll(readers)).ShouldAllBe(searches => searches > 0);
        (await FindAsync(new TrainingQuery { Text = "soudeur", Top = 100 })).Length.ShouldBe(50);
    }

    [Fact]
    public async Task The_old_index_serves_while_a_new_one_is_built()
    {
        await PublishAsync(Training("T1", "Soudeur"), Training("T2", "Maçon"));
        await Store.UpsertAsync([Training("T1", "Autre chose"), Training("T3", "Soudeur")], Token);
        TaskCompletionSource reached = new();
        TaskCompletionSource go = new();
        Embedder.BeforeBatch = async token =>
        {
            reached.TrySetResult();
            await go.Task.WaitAsync(token);
        };

        Task building = Index.RebuildAsync(cancellationToken: Token);
        await reached.Task;
        string[] meanwhile = await FindAsync(new TrainingQuery());
        go.SetResult();
        await building;

        meanwhile.ShouldBe(["T1", "T2"]);
        (await FindAsync(new TrainingQuery())).ShouldBe(["T1", "T2", "T3"]);
    }

    [Fact]
    public async Task A_rebuild_that_is_stopped_leaves_the_old_index()
    {
        await PublishAsync(Training("T1", "Soudeur"));
        await Store.UpsertAsync([Training("T2", "Maçon")], Token);
        using CancellationTokenSource stopping = new();
        Embedder.BeforeBatch = async token =>
        {
            await stopping.CancelAsync();
            token.ThrowIfCancellationRequested();
        };

        await Should.ThrowAsync<OperationCanceledException>(() => Index.RebuildAsync(cancellationToken: stopping.Token));

        Embedder.BeforeBatch = null;
        (await FindAsync(new TrainingQuery())).ShouldBe(["T1"]);
        (await Index.UpdateAsync(Token)).ShouldBe(1);
        (await FindAsync(new TrainingQuery())).ShouldBe(["T1", "T2"]);
    }
}
