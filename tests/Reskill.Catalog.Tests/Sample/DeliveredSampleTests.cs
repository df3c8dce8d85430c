using Microsoft.Extensions.Time.Testing;
using Reskill.Catalog.Deliveries;
using Reskill.Catalog.Sample;
using Reskill.Taxonomy.Geography;
using Reskill.Taxonomy.Sample;

namespace Reskill.Catalog.Tests.Sample;

public sealed class DeliveredSampleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_record_of_the_sample_is_accepted()
    {
        FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
        await using CatalogStore store = await CatalogStore.OpenAsync(
            _folder.File("catalog.db"), time, TestContext.Current.CancellationToken);

        DeliveryReport report = await SampleCatalog.ImportAsync(
            RepositoryFiles.Path("data-samples/catalog"),
            store,
            SampleTaxonomy.Load(RepositoryFiles.Path("data-samples/taxonomy")),
            Gazetteer.Load(RepositoryFiles.Path("data-samples/geography/communes.csv")),
            time,
            TestContext.Current.CancellationToken);

        report.Problems.Select(problem => problem.Text.English).ShouldBeEmpty();
        CatalogCounts counts = await store.CountAsync(TestContext.Current.CancellationToken);
        counts.Providers.ShouldBeGreaterThanOrEqualTo(25);
        counts.Trainings.ShouldBeGreaterThanOrEqualTo(150);
        counts.Sessions.ShouldBeGreaterThanOrEqualTo(400);
        counts.Offers.ShouldBeGreaterThanOrEqualTo(300);
    }
}
