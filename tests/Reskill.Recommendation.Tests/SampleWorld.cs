using Microsoft.Extensions.Time.Testing;
using Reskill.Catalog;
using Reskill.Catalog.Sample;
using Reskill.Embeddings;
using Reskill.Taxonomy.Sample;
using Reskill.Tests;

namespace Reskill.Recommendation.Tests;

/// <summary>The sample taxonomy, catalogue and communes of the repository, as an empty data folder holds them.</summary>
public sealed class SampleWorld : IAsyncLifetime
{
    private OnnxTextEmbedder? _embedder;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reskill-recommend-");

    public Taxonomy.Taxonomy Rome { get; private set; } = null!;

    public IReadOnlyList<Training> Trainings { get; private set; } = [];

    public IReadOnlyList<JobOffer> Offers { get; private set; } = [];

    public Recommender Recommender { get; private set; } = null!;

    /// <summary>Plans already made, by CV.</summary>
    public Dictionary<string, IReadOnlyList<(string Name, Recommendation Plan)>> Plans { get; } = [];

    public async ValueTask InitializeAsync()
    {
        FakeTimeProvider time = new(new DateTimeOffset(Sample.Today, new TimeOnly(9, 0), TimeSpan.Zero));
        Rome = SampleTaxonomy.Load(RepositoryFiles.Path("data-samples/taxonomy"));
        await using CatalogStore store = await CatalogStore.OpenAsync(Path.Combine(_folder.FullName, "catalog.db"), time);
        await SampleCatalog.ImportAsync(RepositoryFiles.Path("data-samples/catalog"), store, Rome, RecommenderSample.Communes, time);
        Trainings = await store.TrainingsAsync().ToListAsync();
        Offers = await store.OffersAsync().ToListAsync();
        _embedder = OnnxTextEmbedder.Load(RepositoryFiles.Path("models/hashed-ngrams/model.json"));
        Recommender = new Recommender(Rome, new ListCatalogIndex(Trainings, Offers, Rome), RecommenderSample.Communes, _embedder, time);
    }

    public ValueTask DisposeAsync()
    {
        _embedder?.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
