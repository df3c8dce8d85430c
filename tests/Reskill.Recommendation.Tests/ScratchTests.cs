#pragma warning disable CA1305, IDE0005, xUnit1051
using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using Reskill.Profiles;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Import;
using Reskill.Tests;

namespace Reskill.Recommendation.Tests;

public sealed class ScratchTests
{
    [Fact(Explicit = true)]
    public async Task Dump()
    {
        bool full = Environment.GetEnvironmentVariable("FULL") == "1";
        Taxonomy.Taxonomy taxonomy = full
            ? (await TaxonomyImporter.ImportAsync(TaxonomyScheme.Rome, [RepositoryFiles.Shared("data/rome")])).Taxonomy
            : Taxonomy.Sample.SampleTaxonomy.Load(RepositoryFiles.Path("data-samples/taxonomy"));
        StringBuilder text = new();
        Recommender recommender = new(taxonomy, new ListCatalogIndex([], [], taxonomy), RecommenderSample.Communes, new LetterEmbedder(),
            new FakeTimeProvider(new DateTimeOffset(Sample.Today, new TimeOnly(9, 0), TimeSpan.Zero)));
        foreach (string name in CarefulReading.Names)
        {
            Profile profile = CarefulReading.Of(name, taxonomy, Sample.Today);
            Stopwatch watch = Stopwatch.StartNew();
            Recommendation plan = await recommender.RecommendAsync(profile, new RecommendationRequest(), TestContext.Current.CancellationToken);
            text.AppendLine($"=== {name} {watch.ElapsedMilliseconds} ms headline {profile.Headline}; jobs {string.Join("; ", profile.Occupations.Select(o => $"{o.Text} {o.Rome?.Id} {o.Months}"))}; skills linked {profile.Skills.Count(s => s.Rome != null)}/{profile.Skills.Count}");
            foreach (TargetPlan target in plan.Targets)
            {
                text.AppendLine($"  {target.Score:0.000} {target.Occupation.Code} {target.Occupation.Label(Language.French)}  held {target.Gap.Held.Count(h => h.IsStated)}+{target.Gap.Held.Count(h => !h.IsStated)} missing {target.Gap.Missing.Count} cov {target.Gap.Coverage:0.00}");
                foreach (Reason reason in target.Reasons)
                {
                    text.AppendLine($"        {reason.Weight,6:0.000} {reason.Kind} {reason.Text.French} [{reason.Evidence}]");
                }
            }
        }

        File.WriteAllText("/tmp/recommend-dump.txt", text.ToString());
    }
}
