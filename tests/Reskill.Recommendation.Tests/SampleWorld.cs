using Microsoft.Extensions.Time.Testing;
using Reskill.Catalog;
using Reskill.Catalog.Sample;
using Reskill.Embeddings;
using Reskill.Search;
using Reskill.Taxonomy.Sample;

namespace Reskill.Recommendation.Tests;

/// <summary>The sample taxonomy, catalogue and communes of the repository, as an empty data folder holds them.</summary>
public sealed class SampleWorld : IAsyncLifetime
{
    private OnnxTextEmbedder? _embedder;
    private CatalogStore? _store;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reskill-recommend-");

    public Taxonomy.Taxonomy Rome { get; private set; } = null!;

    public IReadOnlyList<Training> Trainings { get; private set; } = [];

    public IReadOnlyList<JobOffer> Offers { get; private set; } = [];

    public EmbeddedCatalogIndex Index { get; private set; } = null!;

    public Recommender Recommender { get; private set; } = null!;

    /// <summary>Plans already made, by CV.</summary>
    public Dictionary<string, IReadOnlyList<(string Name, Recommendation Plan)>> Plans { get; } = [];

    public async ValueTask InitializeAsync()
    {
        FakeTimeProvider time = new(new DateTimeOffset(Sample.Today, new TimeOnly(9, 0), TimeSpan.Zero));
        Rome = SampleTaxonomy.Load(RepositoryFiles.Path("data-samples/taxonomy"));
        _embedder = OnnxTextEmbedder.Load(RepositoryFiles.Path("models/hashed-ngrams/model.json"));
        _store = await CatalogStore.OpenAsync(Path.Combine(_folder.FullName, "catalog.db"), time);
        await SampleCatalog.ImportAsync(RepositoryFiles.Path("data-samples/catalog"), _store, Rome, RecommenderSample.Communes, time);
        Trainings = await _store.TrainingsAsync().ToListAsync();
        Offers = await _store.OffersAsync().ToListAsync();
        Index = await EmbeddedCatalogIndex.OpenAsync(Path.Combine(_folder.FullName, "index"), _store, Rome, _embedder, time);
        Recommender = new Recommender(Rome, Index, RecommenderSample.Communes, _embedder, time);
    }

    public async ValueTask DisposeAsync()
    {
        await Index.DisposeAsync();
        await _store!.DisposeAsync();
        _embedder?.Dispose();
        _folder.Delete(recursive: true);
    }
}
