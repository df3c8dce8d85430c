using Reskill.Training.Numerics;

namespace Reskill.Training.Tests.Numerics;

public sealed class SplitMix64Tests
{
    [Fact]
    public void Numbers_are_those_of_the_published_algorithm()
    {
        var random = new SplitMix64(1234567);

        ulong[] numbers = [random.NextBits(), random.NextBits(), random.NextBits()];

        // Published with the reference implementation for this seed.
        numbers.ShouldBe([6457827717110365317, 3203168211198807973, 9817491932198370423]);
    }

    [Fact]
    public void Integers_stay_below_their_bound_and_reach_every_value()
    {
        var random = new SplitMix64(1);

        HashSet<int> seen = [.. Enumerable.Range(0, 200).Select(_ => random.Next(7))];

        seen.Order().ShouldBe([0, 1, 2, 3, 4, 5, 6]);
    }

    [Fact]
    public void Shuffling_keeps_every_item()
    {
        List<int> items = [.. Enumerable.Range(0, 50)];

        new SplitMix64(3).Shuffle(items);

        items.ShouldNotBe(Enumerable.Range(0, 50));
        items.Order().ShouldBe(Enumerable.Range(0, 50));
    }
}
