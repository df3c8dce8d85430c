using Microsoft.Extensions.AI;
using Reskill.Catalog;
using Reskill.Catalog.Sample;
using Reskill.Embeddings;
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
    private readonly DataFolder _folder;
    private readonly SingleFlight<Taxonomy.Taxonomy> _rome;
    private readonly SingleFlight<EscoOrNone> _esco;
    private readonly SingleFlight<Gazetteer> _gazetteer;
    private readonly SingleFlight<IEmbeddingGenerator<string, Embedding<float>>> _embedder;
    private readonly Dictionary<(TaxonomyScheme, ConceptKind), SingleFlight<ConceptLinker>> _linkers = [];
    private readonly SingleFlight<CatalogStore> _catalog;
    private readonly SingleFlight<ICatalogIndex> _index;
    private readonly SingleFlight<ProfileExtractor> _extractor;
    private readonly SingleFlight<Recommender> _recommender;
    private volatile bool _isFilling;

    private Workspace(WorkspaceOptions options, DataFolder folder)
    {
        _options = options;
        _folder = folder;
        Taxonomies = new TaxonomyStore(folder.Path, Path.Combine(options.SamplesFolder, "taxonomy"));
        _rome = Part(OpenRomeAsync);
        _esco = Part(OpenEscoAsync);
        _gazetteer = Part(OpenGazetteerAsync);
        _embedder = Part(OpenEmbedderAsync);
        foreach (TaxonomyScheme scheme in Enum.GetValues<TaxonomyScheme>())
        {
            foreach (ConceptKind kind in Enum.GetValues<ConceptKind>())
            {
                _linkers[(scheme, kind)] = Part(token => OpenLinkerAsync(scheme, kind, token));
            }
        }

        _catalog = Part(OpenCatalogAsync);
        _index = Part(OpenIndexAsync);
        _extractor = Part(OpenExtractorAsync);
        _recommender = Part(OpenRecommenderAsync);
    }

    /// <summary>The full path of the data folder.</summary>
    public string Folder => _folder.Path;

    /// <summary>Tells today.</summary>
    public TimeProvider Time => _options.Time;

    /// <summary>Whether a plan can be made at once: all that it needs is open.</summary>
    public bool IsReady => _extractor.Opened is not null && _recommender.Opened is not null;

    /// <summary>Reads the text of CVs.</summary>
    public CvReader CvReader { get; } = new();

    /// <summary>Where taxonomies are kept. One saved here is seen by the workspaces opened after.</summary>
    public TaxonomyStore Taxonomies { get; }

    /// <summary>Opens a data folder; creates and fills it from the samples when it is absent or empty.</summary>
    /// <exception cref="InputException">It is a file, not ours, damaged, or cannot be written.</exception>
    public static async Task<Workspace> OpenAsync(WorkspaceOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!Directory.Exists(options.SamplesFolder))
        {
            throw DataFolderErrors.SamplesMissing(options.SamplesFolder);
        }

        Workspace workspace = new(options, DataFolder.Open(options.Folder));
        try
        {
            await workspace.FillAsync(cancellationToken).ConfigureAwait(false);
            return workspace;
        }
        catch
        {
            await workspace.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>ROME: the one imported last, else the sample.</summary>
    public Task<Taxonomy.Taxonomy> RomeAsync(CancellationToken cancellationToken = default) => _rome.GetAsync(cancellationToken);

    /// <summary>ESCO, or null when it was never imported.</summary>
    public async Task<Taxonomy.Taxonomy?> EscoAsync(CancellationToken cancellationToken = default)
        => (await _esco.GetAsync(cancellationToken).ConfigureAwait(false)).Taxonomy;

    /// <summary>The linker of a taxonomy.</summary>
    /// <exception cref="InputException">The taxonomy was never imported.</exception>
    public Task<ConceptLinker> LinkerAsync(TaxonomyScheme scheme, ConceptKind kind, CancellationToken cancellationToken = default)
        => _linkers[(scheme, kind)].GetAsync(cancellationToken);

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
        if (_lifetime.IsCancellationRequested)
        {
            return;
        }

        await _lifetime.CancelAsync().ConfigureAwait(false);
        await CloseAsync(await _index.LastAsync().ConfigureAwait(false)).ConfigureAwait(false);
        await CloseAsync(await _catalog.LastAsync().ConfigureAwait(false)).ConfigureAwait(false);
        await CloseAsync(await _embedder.LastAsync().ConfigureAwait(false)).ConfigureAwait(false);
        _lifetime.Dispose();
    }

    private static async ValueTask CloseAsync(object? part)
    {
        if (part is IAsyncDisposable asynchronous)
        {
            await asynchronous.DisposeAsync().ConfigureAwait(false);
        }
        else
        {
            (part as IDisposable)?.Dispose();
        }
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        using IDisposable held = await _folder.LockAsync(
            () => _options.Notice?.Invoke(new LocalizedText(
                $"Un autre programme remplit le dossier de données {Folder} ; on l'attend.",
                $"Another program is filling the data folder {Folder}; waiting for it.")),
            cancellationToken).ConfigureAwait(false);
        if (_folder.IsFilled())
        {
            return;
        }

        _isFilling = true;
        _options.Notice?.Invoke(new LocalizedText(
            $"Premier usage : le dossier de données {Folder} est rempli avec les exemples livrés.",
            $"First use: the data folder {Folder} is being filled with the samples delivered."));
        _folder.Clear();

        // Opened once here, so that no later command waits for what opening builds and keeps.
        await IndexAsync(cancellationToken).ConfigureAwait(false);
        await LinkersAsync(TaxonomyScheme.Rome, cancellationToken).ConfigureAwait(false);
        _folder.Mark();
        _isFilling = false;
    }

    private SingleFlight<T> Part<T>(Func<CancellationToken, Task<T>> open)
        where T : class
        => new(open, _lifetime.Token);

    private Task<Taxonomy.Taxonomy> OpenRomeAsync(CancellationToken cancellationToken)
        => Task.FromResult(Taxonomies.Load(TaxonomyScheme.Rome)
            ?? throw DataFolderErrors.SamplesMissing(Path.Combine(_options.SamplesFolder, "taxonomy")));

    private Task<EscoOrNone> OpenEscoAsync(CancellationToken cancellationToken)
        => Task.FromResult(new EscoOrNone(Taxonomies.Load(TaxonomyScheme.Esco)));

    private Task<Gazetteer> OpenGazetteerAsync(CancellationToken cancellationToken)
        => Task.FromResult(Gazetteer.Load(Path.Combine(_options.SamplesFolder, "geography", "communes.csv")));

    private Task<IEmbeddingGenerator<string, Embedding<float>>> OpenEmbedderAsync(CancellationToken cancellationToken)
        => Task.FromResult<IEmbeddingGenerator<string, Embedding<float>>>(OnnxTextEmbedder.Load(_options.EmbeddingModel));

    private async Task<ConceptLinker> OpenLinkerAsync(TaxonomyScheme scheme, ConceptKind kind, CancellationToken cancellationToken)
    {
        Taxonomy.Taxonomy taxonomy = scheme == TaxonomyScheme.Rome
            ? await RomeAsync(cancellationToken).ConfigureAwait(false)
            : await EscoAsync(cancellationToken).ConfigureAwait(false) ?? throw DataFolderErrors.NoEsco();
        return await Taxonomies.CreateLinkerAsync(
            taxonomy, kind, await EmbedderAsync(cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
    }

    private async Task<CatalogStore> OpenCatalogAsync(CancellationToken cancellationToken)
    {
        CatalogStore store = await CatalogStore.OpenAsync(_folder.CatalogPath, Time, cancellationToken).ConfigureAwait(false);
        try
        {
            await RefreshSampleAsync(store, cancellationToken).ConfigureAwait(false);
            return store;
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    // The sample's dates are counted from the day it is published: on another day it is published again, which other processes
    // may do at the same time, as the same records change nothing.
    private async Task RefreshSampleAsync(CatalogStore store, CancellationToken cancellationToken)
    {
        string folder = Path.Combine(_options.SamplesFolder, "catalog");
        if (!await SampleCatalog.IsCurrentAsync(folder, store, Time, cancellationToken).ConfigureAwait(false))
        {
            await SampleCatalog.ImportAsync(
                folder,
                store,
                await RomeAsync(cancellationToken).ConfigureAwait(false),
                await GazetteerAsync(cancellationToken).ConfigureAwait(false),
                Time,
                cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<ICatalogIndex> OpenIndexAsync(CancellationToken cancellationToken) => await EmbeddedCatalogIndex.OpenAsync(
        _folder.IndexPath,
        await CatalogAsync(cancellationToken).ConfigureAwait(false),
        await RomeAsync(cancellationToken).ConfigureAwait(false),
        await EmbedderAsync(cancellationToken).ConfigureAwait(false),
        Time,
        _isFilling ? null : _options.Notice,
        cancellationToken).ConfigureAwait(false);

    private async Task<ProfileExtractor> OpenExtractorAsync(CancellationToken cancellationToken)
    {
        bool hasEsco = await EscoAsync(cancellationToken).ConfigureAwait(false) is not null;
        return new ProfileExtractor(
            await LinkersAsync(TaxonomyScheme.Rome, cancellationToken).ConfigureAwait(false),
            hasEsco ? await LinkersAsync(TaxonomyScheme.Esco, cancellationToken).ConfigureAwait(false) : null,
            await GazetteerAsync(cancellationToken).ConfigureAwait(false),
            Time);
    }

    private async Task<ProfileLinkers> LinkersAsync(TaxonomyScheme scheme, CancellationToken cancellationToken)
    {
        // The two are independent, and each takes a core.
        Task<ConceptLinker> occupations = LinkerAsync(scheme, ConceptKind.Occupations, cancellationToken);
        Task<ConceptLinker> skills = LinkerAsync(scheme, ConceptKind.Skills, cancellationToken);
        return new ProfileLinkers(await occupations.ConfigureAwait(false), await skills.ConfigureAwait(false));
    }

    private async Task<Recommender> OpenRecommenderAsync(CancellationToken cancellationToken) => new(
        await RomeAsync(cancellationToken).ConfigureAwait(false),
        await IndexAsync(cancellationToken).ConfigureAwait(false),
        await GazetteerAsync(cancellationToken).ConfigureAwait(false),
        await EmbedderAsync(cancellationToken).ConfigureAwait(false),
        Time);

    private sealed record EscoOrNone(Taxonomy.Taxonomy? Taxonomy);
}
