using Microsoft.Extensions.AI;
using Reskill.Catalog;
using Reskill.Search.Embedded;
using Reskill.Taxonomy;

namespace Reskill.Search;

/// <summary>The search engine for one machine: Lucene for words and codes, an exact scan of vectors for meaning, in one folder.</summary>
/// <remarks>
/// <para>Thread-safe. Several processes may share the folder: all read, one writes at a time, the others wait.</para>
/// <para>The store is the truth. A folder that is absent, damaged, older, or made from another store, model or taxonomy is built anew.</para>
/// </remarks>
public sealed class EmbeddedCatalogIndex : ICatalogIndex, IAsyncDisposable
{
    private readonly IndexFolder _folder;
    private readonly IndexKeeper _keeper;
    private readonly CatalogStore _store;
    private readonly Taxonomy.Taxonomy _rome;
    private readonly IEmbeddingGenerator<string, Embedding<float>> _embedder;
    private readonly TimeProvider _time;

    private EmbeddedCatalogIndex(
        IndexFolder folder,
        IndexKeeper keeper,
        CatalogStore store,
        Taxonomy.Taxonomy rome,
        IEmbeddingGenerator<string, Embedding<float>> embedder,
        TimeProvider time)
    {
        _folder = folder;
        _keeper = keeper;
        _store = store;
        _rome = rome;
        _embedder = embedder;
        _time = time;
    }

    /// <summary>Opens the index of a store and brings it up to date.</summary>
    /// <param name="path">Its folder; created when absent.</param>
    /// <param name="store">What it is derived from. Not owned.</param>
    /// <param name="rome">Names that records are found by, and parents of occupations.</param>
    /// <param name="embedder">Text to vectors. Not owned.</param>
    /// <param name="time">Tells today.</param>
    /// <param name="notice">Told why an index is built anew. Null for nobody.</param>
    /// <param name="cancellationToken">Stops; what was there stays.</param>
    /// <exception cref="InputException">The folder cannot be written, or another program keeps it busy.</exception>
    public static async Task<EmbeddedCatalogIndex> OpenAsync(
        string path,
        CatalogStore store,
        Taxonomy.Taxonomy rome,
        IEmbeddingGenerator<string, Embedding<float>> embedder,
        TimeProvider time,
        Action<LocalizedText>? notice = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(rome);
        ArgumentNullException.ThrowIfNull(embedder);
        ArgumentNullException.ThrowIfNull(time);
        IndexFolder folder = IndexFolder.At(path);
        try
        {
            IndexOrigin origin = await IndexOrigin.OfAsync(store, rome, embedder, cancellationToken).ConfigureAwait(false);
            IndexKeeper keeper = new(folder, store, new IndexFiller(store, rome, embedder), origin, time);
            await keeper.OpenAsync(notice, cancellationToken).ConfigureAwait(false);
            return new EmbeddedCatalogIndex(folder, keeper, store, rome, embedder, time);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SearchHit<Training>>> SearchAsync(TrainingQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        CheckRange(query.Area, query.Top);
        DateOnly today = DateOnly.FromDateTime(_time.GetLocalNow().Date);
        DateOnly? from = query.From is { } wanted ? (wanted > today ? wanted : today) : query.Area is null ? null : today;
        return SearchAsync(
            new RecordSearch
            {
                Filter = new RecordFilter(RecordKind.Training, [], query.Area, from),
                Text = query.Text,
                Occupations = WithParents(query.Occupations),
                Skills = query.Skills,
                Top = query.Top,
            },
            CatalogJson.ReadTraining,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SearchHit<JobOffer>>> SearchAsync(OfferQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        CheckRange(query.Area, query.Top);
        return SearchAsync(
            new RecordSearch
            {
                Filter = new RecordFilter(RecordKind.Offer, WithParents(query.Occupations), query.Area, query.OpenOn),
                Text = query.Text,
                Occupations = query.Occupations,
                Skills = query.Skills,
                Top = query.Top,
            },
            CatalogJson.ReadOffer,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<long> UpdateAsync(CancellationToken cancellationToken = default) => _keeper.UpdateAsync(cancellationToken);

    /// <inheritdoc/>
    public Task RebuildAsync(IProgress<long>? progress = null, CancellationToken cancellationToken = default)
        => _keeper.RebuildAsync(progress, cancellationToken);

    /// <inheritdoc/>
    public async Task<IndexStatus> StatusAsync(CancellationToken cancellationToken = default)
    {
        (IndexStamp? stamp, int trainings, int offers) = _folder.Read(
            snapshot => (snapshot.Stamp, snapshot.Count(RecordKind.Training), snapshot.Count(RecordKind.Offer)));
        long pending = await _store.CountOutboxAsync(stamp?.Sequence ?? 0, cancellationToken).ConfigureAwait(false);
        return new IndexStatus("embedded", trainings, offers, pending, stamp?.At);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _keeper.DisposeAsync().ConfigureAwait(false);
        _folder.Dispose();
    }

    private async Task<IReadOnlyList<SearchHit<T>>> SearchAsync<T>(
        RecordSearch search, ReadRecord<T> read, CancellationToken cancellationToken)
        where T : class
    {
        float[] meaning = string.IsNullOrWhiteSpace(search.Text)
            ? []
            : await MeaningVectors.OfAsync(_embedder, search.Text, cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return _folder.Read(snapshot => search.Run(snapshot, _folder.Analyzer, meaning, read));
    }

    private string[] WithParents(IReadOnlyList<string> codes)
        => [.. codes.Concat(codes.Select(code => _rome.FindOccupation(code)?.ParentCode).OfType<string>()).Distinct(StringComparer.Ordinal)];

    private static void CheckRange(SearchArea? area, int top)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(top, RecordSearch.Most);
        if (area is not null && !(area.RadiusKm > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(area), area.RadiusKm, "A radius is above 0 km.");
        }
    }
}
