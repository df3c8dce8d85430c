using Reskill.Profiles;
using Reskill.Recommendation.Transitions;

namespace Reskill.Recommendation.Tests.Transitions;

public sealed class MeaningClosenessTests
{
    private static readonly Taxonomy.Taxonomy Rome = Sample.Taxonomy(
        [],
        Sample.Occupation("A1101", [], "aaaa"),
        Sample.Occupation("B1101", [], "bbbb"),
        Sample.Occupation("C1101", [], "cccc"));

    [Fact]
    public async Task The_nearest_occupation_is_at_one_and_those_below_the_mean_at_zero()
    {
        using LetterEmbedder embedder = new();
        Profile profile = Sample.Profile() with { Occupations = [Sample.Job("aab", null)] };

        MeaningCloseness closeness = await MeaningCloseness.MeasureAsync(
            profile, new OccupationVectors(Rome, embedder), TestContext.Current.CancellationToken);

        closeness.OfProfile(0).ShouldBe(1);
        closeness.OfProfile(1).ShouldBe(0);
        closeness.OfProfile(2).ShouldBe(0);
        closeness.NearestWords(0).ShouldBe("aab");
    }

    [Fact]
    public async Task The_evidence_is_the_nearest_of_the_words()
    {
        using LetterEmbedder embedder = new();
        Profile profile = Sample.Profile(Sample.States("cc")) with { Occupations = [Sample.Job("a", null), Sample.Job("b", null)] };

        MeaningCloseness closeness = await MeaningCloseness.MeasureAsync(
            profile, new OccupationVectors(Rome, embedder), TestContext.Current.CancellationToken);

        closeness.NearestWords(0).ShouldBe("a");
        closeness.NearestWords(1).ShouldBe("b");
        closeness.NearestWords(2).ShouldBe("mots cc");
    }

    [Fact]
    public async Task A_wish_in_the_headline_is_measured_apart()
    {
        using LetterEmbedder embedder = new();
        Profile profile = Sample.Profile() with { Headline = "aaaa, en route vers le cccc", Occupations = [Sample.Job("aaaa", null)] };

        MeaningCloseness closeness = await MeaningCloseness.MeasureAsync(
            profile, new OccupationVectors(Rome, embedder), TestContext.Current.CancellationToken);

        closeness.OfWish(2).ShouldBe(1);
        closeness.OfWish(0).ShouldBe(0);
        closeness.OfProfile(2).ShouldBe(0);
    }

    [Fact]
    public async Task The_names_of_the_occupations_are_embedded_once()
    {
        using LetterEmbedder embedder = new();
        OccupationVectors vectors = new(Rome, embedder);
        Profile profile = Sample.Profile() with { Occupations = [Sample.Job("a", null)] };

        await MeaningCloseness.MeasureAsync(profile, vectors, TestContext.Current.CancellationToken);
        await MeaningCloseness.MeasureAsync(profile, vectors, TestContext.Current.CancellationToken);

        embedder.Texts.ShouldBe(3 + 2);
    }

    [Fact]
    public async Task A_profile_without_words_is_close_to_nothing()
    {
        using LetterEmbedder embedder = new();

        MeaningCloseness closeness = await MeaningCloseness.MeasureAsync(
            Sample.Profile(), new OccupationVectors(Rome, embedder), TestContext.Current.CancellationToken);

        closeness.OfProfile(0).ShouldBe(0);
        closeness.NearestWords(0).ShouldBeNull();
        embedder.Texts.ShouldBe(0);
    }
}
