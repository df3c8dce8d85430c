using Microsoft.Extensions.Time.Testing;
using Reskill.Profiles;
using Reskill.Taxonomy;
using Reskill.Web.Drafts;

namespace Reskill.Web.Tests.Drafts;

public class DraftStoreTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_draft_is_found_by_its_token_alone()
    {
        DraftStore store = Store(maximum: 10);
        Draft draft = New();

        string token = store.Add(draft);

        store.TryFind(token, out Draft? found).ShouldBeTrue();
        found.ShouldBeSameAs(draft);
        store.TryFind("another", out _).ShouldBeFalse();
        store.TryFind(null, out _).ShouldBeFalse();
    }

    [Fact]
    public void Tokens_have_128_random_bits()
    {
        DraftStore store = Store(maximum: 1000);

        string[] tokens = [.. Enumerable.Range(0, 500).Select(_ => store.Add(New()))];

        tokens.Distinct().Count().ShouldBe(500);
        tokens.ShouldAllBe(token => token.Length == 22); // 16 bytes in base 64 without padding
    }

    [Fact]
    public void A_draft_is_gone_once_unused_for_its_lifetime()
    {
        DraftStore store = Store(maximum: 10);
        string token = store.Add(New());

        _time.Advance(TimeSpan.FromHours(23));
        store.TryFind(token, out _).ShouldBeTrue();
        _time.Advance(TimeSpan.FromHours(23));
        store.TryFind(token, out _).ShouldBeTrue();
        _time.Advance(TimeSpan.FromHours(24));

        store.TryFind(token, out _).ShouldBeFalse();
        store.Count.ShouldBe(0);
    }

    [Fact]
    public void The_draft_longest_unused_makes_room_for_a_new_one()
    {
        DraftStore store = Store(maximum: 2);
        string first = store.Add(New());
        string second = store.Add(New());
        store.TryFind(first, out _);

        string third = store.Add(New());

        store.TryFind(second, out _).ShouldBeFalse();
        store.TryFind(first, out _).ShouldBeTrue();
        store.TryFind(third, out _).ShouldBeTrue();
    }

    [Fact]
    public void A_step_replaces_the_draft_that_it_read_and_no_other()
    {
        DraftStore store = Store(maximum: 2);
        Draft read = New();
        string token = store.Add(read);
        Draft next = read with { Profile = New().Profile };

        store.TryReplace(token, read, next).ShouldBeTrue();
        store.TryReplace(token, read, New()).ShouldBeFalse();

        store.TryFind(token, out Draft? found).ShouldBeTrue();
        found.ShouldBeSameAs(next);
    }

    [Fact]
    public void An_erased_draft_does_not_come_back_with_a_late_step()
    {
        DraftStore store = Store(maximum: 2);
        Draft read = New();
        string token = store.Add(read);

        store.Erase(token).ShouldBeTrue();

        store.TryReplace(token, read, New()).ShouldBeFalse();
        store.TryFind(token, out _).ShouldBeFalse();
        store.Erase(token).ShouldBeFalse();
    }

    [Fact]
    public async Task Expired_drafts_are_erased_even_when_nobody_comes()
    {
        DraftStore store = Store(maximum: 10);
        store.Add(New());
        using DraftSweeper sweeper = new(store, _time);
        await sweeper.StartAsync(TestContext.Current.CancellationToken);

        // The sweeper starts its clock on a thread of its own: hours pass until it has seen one.
        bool isErased = SpinWait.SpinUntil(
            () =>
            {
                _time.Advance(TimeSpan.FromHours(25));
                return store.Count == 0;
            },
            TimeSpan.FromSeconds(30));

        isErased.ShouldBeTrue();
        await sweeper.StopAsync(TestContext.Current.CancellationToken);
    }

    private static Draft New() => new() { Profile = new Profile { Language = Language.French } };

    private DraftStore Store(int maximum) => new(maximum, TimeSpan.FromHours(24), _time);
}
