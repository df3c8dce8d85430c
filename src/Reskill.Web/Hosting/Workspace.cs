using Microsoft.Extensions.AI;
using Reskill.Catalog;
using Reskill.Profiles;
using Reskill.Recommendation;
using Reskill.Search;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;

namespace Reskill.Web.Hosting;

/// <summary>
/// An open data folder and everything that works on it: the one place where the rooms are put together, for the command line
/// and the service alike.
/// </summary>
/// <remarks>Each part is opened on first use, once. Thread-safe. Two processes may share a folder.</remarks>
public sealed class Workspace : IAsyncDisposable
{
    private readonly CancellationTokenSource _lifetime = new();
    private readonly WorkspaceOptions _options;
    private readonly SingleFlight<Taxonomy.Taxonomy> _rome;
    private readonly SingleFlight<Gazetteer> _gazetteer;
    private readonly SingleFlight<IEmbeddingGenerator<string, Embedding<float>>> _embedder;
    private readonly SingleFlight<CatalogStore> _catalog;
    private readonly SingleFlight<ICatalogIndex> _index;
    private readonly SingleFlight<ProfileExtractor> _extractor;
    private readonly SingleFlight<Recommender> _recommender;

    private Workspace(WorkspaceOptions options)
    {
        _options = options;
        _rome = Part(OpenRomeAsync);
        _gazetteer = Part(OpenGazetteerAsync);
        _embedder = Part(OpenEmbedderAsync);
        _catalog = Part(OpenCatalogAsync);
        _index = Part(OpenIndexAsync);
        _extractor = Part(OpenExtractorAsync);
        _recommender = Part(OpenRecommenderAsync);
    }

    /// <summary>The full path of the data folder.</summary>
    public string Folder => Path.GetFullPath(_options.Folder);

    /// <summary>Tells today.</summary>
    public TimeProvider Time => _options.Time;

    /// <summary>Whether a plan can be made at once: all that it needs is open.</summary>
    public bool IsReady => _extractor.Opened is not null && _recommender.Opened is not null;

    /// <summary>Reads the text of CVs.</summary>
    public CvReader CvReader { get; } = new();

    /// <summary>Opens a data folder; creates and fills it from the samples when it is absent or empty.</summary>
    /// <exception cref="InputException">It is a file, not ours, damaged, or cannot be written.</exception>
    public static Task<Workspace> OpenAsync(WorkspaceOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        throw new NotImplementedException($"{new Workspace(options)}{cancellationToken}");
    }

    /// <summary>ROME: the one imported last, else the sample.</summary>
    public Task<Taxonomy.Taxonomy> RomeAsync(CancellationToken cancellationToken = default) => _rome.GetAsync(cancellationToken);

    /// <summary>ESCO, or null when it was never imported.</summary>
    public Task<Taxonomy.Taxonomy?> EscoAsync(CancellationToken cancellationToken = default)
        => throw new NotImplementedException($"{cancellationToken}");

    /// <summary>The linker of a taxonomy.</summary>
    /// <exception cref="InputException">The taxonomy was never imported.</exception>
    public Task<ConceptLinker> LinkerAsync(TaxonomyScheme scheme, ConceptKind kind, CancellationToken cancellationToken = default)
        => throw new NotImplementedException($"{scheme}{kind}{cancellationToken}");

    /// <summary>The communes.</summary>
    public Task<Gazetteer> GazetteerAsync(CancellationToken cancellationToken = default) => _gazetteer.GetAsync(cancellationToken);

    /// <summary>Text to vectors.</summary>
    public Task<IEmbeddingGenerator<string, Embedding<float>>> EmbedderAsync(CancellationToken cancellationToken = default)
        => _embedder.GetAsync(cancellationToken);

    /// <summary>Trainings and offers.</summary>
    public Task<CatalogStore> CatalogAsync(CancellationToken cancellationToken = default) => _catalog.GetAsync(cancellationToken);

    /// <summary>The search index of the catalogue.</summary>
    public Task<ICatalogIndex> IndexAsync(CancellationToken cancellationToken = default) => _index.GetAsync(cancellationToken);

    /// <summary>Text of a CV to profile.</summary>
    public Task<ProfileExtractor> ExtractorAsync(CancellationToken cancellationToken = default) => _extractor.GetAsync(cancellationToken);

    /// <summary>Profile to plan.</summary>
    public Task<Recommender> RecommenderAsync(CancellationToken cancellationToken = default) => _recommender.GetAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _lifetime.CancelAsync().ConfigureAwait(false);
        _lifetime.Dispose();
    }

    private SingleFlight<T> Part<T>(Func<CancellationToken, Task<T>> open)
        where T : class
        => new(open, _lifetime.Token);

    private Task<Taxonomy.Taxonomy> OpenRomeAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    private Task<Gazetteer> OpenGazetteerAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    private Task<IEmbeddingGenerator<string, Embedding<float>>> OpenEmbedderAsync(CancellationToken cancellationToken)
        => throw new NotImplementedException();

    private Task<CatalogStore> OpenCatalogAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    private Task<ICatalogIndex> OpenIndexAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    private Task<ProfileExtractor> OpenExtractorAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    private Task<Recommender> OpenRecommenderAsync(CancellationToken cancellationToken) => throw new NotImplementedException();
}
