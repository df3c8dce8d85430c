using Reskill.Training.HashedEmbeddings;
using Reskill.Training.Numerics;

namespace Reskill.Training.Tests.HashedEmbeddings;

public sealed class NameNoiseTests
{
    [Fact]
    public void A_name_in_both_genders_is_written_in_one()
    {
        var noise = new NameNoise(new HashedEmbeddingsOptions { DroppedWords = 0, MisspeltWords = 0 }, new SplitMix64(2));

        HashSet<string> written = [.. Enumerable.Range(0, 50).Select(_ => noise.Apply("Soudeur / Soudeuse à l'arc"))];

        written.Order(StringComparer.Ordinal).ShouldBe(["Soudeur à l'arc", "Soudeuse à l'arc"]);
    }

    [Fact]
    public void Words_are_dropped_and_misspelt_but_never_all_lost()
    {
        var noise = new NameNoise(new HashedEmbeddingsOptions { DroppedWords = 0.9, MisspeltWords = 0.5 }, new SplitMix64(2));

        List<string> written = [.. Enumerable.Range(0, 200).Select(_ => noise.Apply("Technicien de maintenance industrielle"))];

        written.ShouldAllBe(name => name.Length > 0);
        written.Distinct().Count().ShouldBeGreaterThan(20);
    }
}
