using Reskill.Profiles;
using Reskill.Recommendation.Gaps;
using Reskill.Recommendation.Transitions;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Tests;

/// <summary>The official ROME 4.0, as <c>import taxonomy</c> reads it.</summary>
public sealed class FullRomeTests(FullRomeTests.OfficialRome official) : IClassFixture<FullRomeTests.OfficialRome>
{
    [Fact]
    public async Task Every_occupation_of_the_official_ROME_is_scored_for_every_sample_CV()
    {
        Taxonomy.Taxonomy rome = await official.GetAsync();
        TransitionRanker ranker = new(new TransitionIndex(rome), new TransitionOptions());

        foreach (string cv in CarefulReading.Names)
        {
            Profile profile = CarefulReading.Of(cv, rome, Sample.Today);
            IReadOnlyList<ScoredTransition> ranked = ranker.Rank(
                new TransitionQuery
                {
                    Profile = profile,
                    Held = HeldSkills.Of(profile, rome),
                    Demand = RegionalDemand.Count([], profile),
                    Trainings = new Dictionary<string, Catalog.Training>(),
                    Closeness = MeaningCloseness.None,
                    Today = Sample.Today,
                },
                rome.Occupations.Count);

            int held = RegionalDemand.HeldOccupations(profile).Count;
            ranked.Count.ShouldBe(1584 - held, cv);
            ranked.Select(scored => scored.Occupation.Code).ShouldBeUnique(cv);
            ranked[0].Terms.Score.ShouldBeGreaterThan(0.1, cv);
            ranked[0].MobilityFrom.ShouldNotBeNull(cv);
        }
    }

    [Fact]
    public async Task The_certificates_of_a_forklift_driver_hold_their_official_skills()
    {
        Taxonomy.Taxonomy rome = await official.GetAsync();
        HeldSkills held = HeldSkills.Of(CarefulReading.Of("cariste-nimes", rome, Sample.Today), rome);

        string[] names = [.. rome.Skills.Where(skill => held.Find(skill) is { IsStated: true }).Select(skill => skill.Labels[0].Text)];

        names.ShouldContain(name => name.Contains("(CACES R 489-3)"));
        names.ShouldContain(name => name.Contains("(CACES R 489-5)"));
        names.ShouldNotContain(name => name.Contains("(CACES R 489-4)"));
        names.ShouldContain("Formation Initiale Minimum Obligatoire (FIMO)");
        names.ShouldContain("Permis de conduire catégorie B");
        names.ShouldContain("Permis de conduire catégorie C1");
        names.ShouldNotContain("Permis de conduire catégorie D");
    }

    /// <summary>Imported once, by the first test that asks.</summary>
    public sealed class OfficialRome
    {
        private Taxonomy.Taxonomy? _rome;

        public async Task<Taxonomy.Taxonomy> GetAsync() => _rome ??= (await TaxonomyImporter.ImportAsync(
            TaxonomyScheme.Rome, [RepositoryFiles.Shared("data/rome")], cancellationToken: TestContext.Current.CancellationToken)).Taxonomy;
    }
}
