using Reskill.Web.Hosting;

namespace Reskill.Web.Tests.Hosting;

public class SingleFlightTests
{
    [Fact]
    public async Task However_many_ask_at_once_the_value_is_opened_once()
    {
        int opened = 0;
        SingleFlight<string> value = new(
            async token =>
            {
                await Task.Delay(20, token);
                return $"{Interlocked.Increment(ref opened)}";
            },
            CancellationToken.None);

        string[] answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => value.GetAsync(TestContext.Current.CancellationToken)));

        answers.ShouldAllBe(answer => answer == "1");
        value.Opened.ShouldBe("1");
    }

    [Fact]
    public async Task A_failure_is_told_and_the_next_ask_tries_again()
    {
        int tries = 0;
        SingleFlight<string> value = new(
            _ => Interlocked.Increment(ref tries) == 1 ? throw new InvalidOperationException("first") : Task.FromResult("second"),
            CancellationToken.None);

        await Should.ThrowAsync<InvalidOperationException>(value.GetAsync(TestContext.Current.CancellationToken));

        (await value.LastAsync()).ShouldBeNull();
        (await value.GetAsync(TestContext.Current.CancellationToken)).ShouldBe("second");
    }

    [Fact]
    public async Task One_who_stops_waiting_does_not_stop_the_others()
    {
        TaskCompletionSource<string> opening = new();
        SingleFlight<string> value = new(_ => opening.Task, CancellationToken.None);
        using CancellationTokenSource impatient = new();
        Task<string> first = value.GetAsync(impatient.Token);
        Task<string> second = value.GetAsync(TestContext.Current.CancellationToken);

        await impatient.CancelAsync();
        opening.SetResult("open");

        await Should.ThrowAsync<OperationCanceledException>(first);
        (await second).ShouldBe("open");
    }
}
