using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Reskill.Catalog.Storage;
using Reskill.Catalog.Storage.Sqlite;

namespace Reskill.Catalog;

/// <summary>The truth about trainings and offers, in a database. Safe for concurrent use, by several processes too.</summary>
/// <remarks>
/// <para>Each change writes the record and an outbox entry in one transaction; the search index is derived from the outbox.</para>
/// <para>What a call acknowledged is on disk; a call that was cut short has kept whole batches of 200 records or nothing.</para>
/// </remarks>
public sealed class CatalogStore : IAsyncDisposable
{
    private const int PageSize = 500;
    private readonly SqliteDatabase _database;
    private readonly CatalogWriter _writer;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly CancellationTokenSource _closing = new();

    private CatalogStore(SqliteDatabase database, TimeProvider time)
    {
        _database = database;
        _writer = new CatalogWriter(database, time);
    }

    /// <summary>The file that holds the catalogue.</summary>
    public string Path => _database.Path;

    /// <summary>Opens a catalogue; creates it when the file is absent, brings its schema up to date when it is older.</summary>
    /// <param name="path">The SQLite file.</param>
    /// <param name="time">Dates the changes.</param>
    /// <param name="cancellationToken">Stops before the file is opened.</param>
    /// <exception cref="Taxonomy.InputException">The file is damaged, another program's, from a newer version, or cannot be opened.</exception>
    public static Task<CatalogStore> OpenAsync(string path, TimeProvider time, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(time);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(new CatalogStore(SqliteDatabase.Open(path), time));
    }

    /// <summary>Tells this catalogue from every other one: what is derived from it is derived from no other.</summary>
    public async Task<string> IdentityAsync(CancellationToken cancellationToken = default)
        => await ReadSettingAsync(SqliteSchema.IdentitySetting, cancellationToken).ConfigureAwait(false)
            ?? throw SqliteErrors.Damaged(Path);

    /// <summary>Counts the records.</summary>
    public Task<CatalogCounts> CountAsync(CancellationToken cancellationToken = default)
        => ReadAsync(CatalogReader.CountAsync, cancellationToken);

    /// <summary>The training of an id, or null.</summary>
    public async Task<Training?> FindTrainingAsync(string id, CancellationToken cancellationToken = default)
        => await FindAsync("Trainings", id, cancellationToken).ConfigureAwait(false) is { } row
            ? Read(row, CatalogDocuments.ReadTraining)
            : null;

    /// <summary>The offer of an id, or null.</summary>
    public async Task<JobOffer?> FindOfferAsync(string id, CancellationToken cancellationToken = default)
        => await FindAsync("Offers", id, cancellationToken).ConfigureAwait(false) is { } row
            ? Read(row, CatalogDocuments.ReadOffer)
            : null;

    /// <summary>Every provider, by id of its record.</summary>
    public IAsyncEnumerable<TrainingProvider> ProvidersAsync(CancellationToken cancellationToken = default)
        => AllAsync("Providers", (document, _) => CatalogDocuments.ReadProvider(document), cancellationToken);

    /// <summary>Every training, by id.</summary>
    public IAsyncEnumerable<Training> TrainingsAsync(CancellationToken cancellationToken = default)
        => AllAsync("Trainings", CatalogDocuments.ReadTraining, cancellationToken);

    /// <summary>Every offer, by id.</summary>
    public IAsyncEnumerable<JobOffer> OffersAsync(CancellationToken cancellationToken = default)
        => AllAsync("Offers", CatalogDocuments.ReadOffer, cancellationToken);

    /// <summary>The keys of the records of one kind that a source has, by id.</summary>
    public Task<IReadOnlyList<SourceKey>> KeysAsync(RecordKind kind, string source, CancellationToken cancellationToken = default)
        => ReadAsync((connection, token) => CatalogReader.KeysAsync(connection, Table(kind), source, token), cancellationToken);

    /// <summary>The newest change of each record that changed after a sequence, in order of sequence.</summary>
    /// <param name="afterSequence">The last sequence already taken in; 0 for none.</param>
    /// <param name="maximum">How many at most, above 0.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <remarks>A record that changed several times is told once, with its newest change: what matters is what it is now.</remarks>
    public Task<IReadOnlyList<OutboxEntry>> ReadOutboxAsync(long afterSequence, int maximum, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximum);
        return ReadAsync((connection, token) => CatalogReader.OutboxAsync(connection, afterSequence, maximum, token), cancellationToken);
    }

    /// <summary>How many records changed after a sequence.</summary>
    public Task<long> CountOutboxAsync(long afterSequence, CancellationToken cancellationToken = default)
        => ReadAsync((connection, token) => CatalogReader.CountOutboxAsync(connection, afterSequence, token), cancellationToken);

    /// <summary>The sequence of the newest change; 0 when nothing ever changed.</summary>
    public Task<long> LastSequenceAsync(CancellationToken cancellationToken = default)
        => ReadAsync(CatalogReader.LastSequenceAsync, cancellationToken);

    /// <summary>Publishes the providers of a source.</summary>
    /// <returns>What became of each, in their order.</returns>
    public Task<IReadOnlyList<UpsertOutcome>> UpsertAsync(
        string source, IReadOnlyCollection<TrainingProvider> providers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(providers);
        ProviderRow[] rows = [.. providers.Select(provider => CatalogRows.From(source, provider))];
        return WriteAsync(token => _writer.UpsertAsync(RecordKind.Provider, rows, static (_, _) => { }, token), cancellationToken);
    }

    /// <summary>Publishes trainings, each whole with its sessions. Idempotent by key: the same content changes nothing.</summary>
    /// <returns>What became of each, in their order.</returns>
    /// <exception cref="ArgumentException">The id of a training is not that of its key (<see cref="SourceKey.RecordId"/>).</exception>
    public Task<IReadOnlyList<UpsertOutcome>> UpsertAsync(
        IReadOnlyCollection<Training> trainings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(trainings);
        TrainingRow[] rows = [.. trainings.Select(CatalogRows.From)];
        return WriteAsync(
            token => _writer.UpsertAsync(RecordKind.Training, rows, static (from, to) => to.SessionCount = from.SessionCount, token),
            cancellationToken);
    }

    /// <summary>Publishes offers. Idempotent by key: the same content changes nothing.</summary>
    /// <returns>What became of each, in their order.</returns>
    /// <exception cref="ArgumentException">The id of an offer is not that of its key (<see cref="SourceKey.RecordId"/>).</exception>
    public Task<IReadOnlyList<UpsertOutcome>> UpsertAsync(
        IReadOnlyCollection<JobOffer> offers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(offers);
        OfferRow[] rows = [.. offers.Select(CatalogRows.From)];
        return WriteAsync(token => _writer.UpsertAsync(RecordKind.Offer, rows, static (_, _) => { }, token), cancellationToken);
    }

    /// <summary>Takes records out of the catalogue; those that are not there are passed over.</summary>
    /// <returns>How many were there.</returns>
    public Task<int> WithdrawAsync(RecordKind kind, IReadOnlyCollection<SourceKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        string[] ids = [.. keys.Select(key => key.RecordId)];
        return WriteAsync(
            token => kind switch
            {
                RecordKind.Provider => _writer.WithdrawAsync<ProviderRow>(kind, ids, token),
                RecordKind.Training => _writer.WithdrawAsync<TrainingRow>(kind, ids, token),
                _ => _writer.WithdrawAsync<OfferRow>(kind, ids, token),
            },
            cancellationToken);
    }

    /// <summary>Closes the store. A batch being written is rolled back whole.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_closing.IsCancellationRequested)
        {
            return;
        }

        await _closing.CancelAsync().ConfigureAwait(false);
        await _writing.WaitAsync().ConfigureAwait(false); // Never released: no write may begin any more.
        _database.Dispose();
    }

    /// <summary>A fact about the store itself, or null.</summary>
    internal Task<string?> ReadSettingAsync(string name, CancellationToken cancellationToken)
        => ReadAsync((connection, token) => CatalogReader.SettingAsync(connection, name, token), cancellationToken);

    /// <summary>Keeps a fact about the store itself.</summary>
    internal Task WriteSettingAsync(string name, string value, CancellationToken cancellationToken)
        => WriteAsync(
            async token =>
            {
                await _writer.WriteSettingAsync(name, value, token).ConfigureAwait(false);
                return true;
            },
            cancellationToken);

    private static string Table(RecordKind kind) => kind switch
    {
        RecordKind.Provider => "Providers",
        RecordKind.Training => "Trainings",
        RecordKind.Offer => "Offers",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of record."),
    };

    private Task<StoredDocument?> FindAsync(string table, string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ReadAsync((connection, token) => CatalogReader.FindAsync(connection, table, id, token), cancellationToken);
    }

    private async IAsyncEnumerable<T> AllAsync<T>(
        string table, Func<string, long, T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A page at a time: a slow reader must not hold back the truncation of the write-ahead log.
        string after = "";
        while (true)
        {
            string from = after;
            IReadOnlyList<StoredDocument> page = await ReadAsync(
                (connection, token) => CatalogReader.PageAsync(connection, table, from, PageSize, token), cancellationToken).ConfigureAwait(false);
            foreach (StoredDocument row in page)
            {
                yield return Read(row, read);
                after = row.Id;
            }

            if (page.Count < PageSize)
            {
                yield break;
            }
        }
    }

    private T Read<T>(StoredDocument row, Func<string, long, T> read)
    {
        try
        {
            return read(row.Document, row.Version);
        }
        catch (JsonException error)
        {
            throw SqliteErrors.Damaged(Path, error);
        }
    }

    private async Task<T> ReadAsync<T>(Func<DbConnection, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_closing.IsCancellationRequested, this);
        try
        {
            SqliteConnection connection = await _database.ConnectAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                return await read(connection, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (_database.Explain(error) is { } explained)
        {
            throw explained;
        }
    }

    private async Task<T> WriteAsync<T>(Func<CancellationToken, Task<T>> write, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_closing.IsCancellationRequested, this);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closing.Token);

        // One writer at a time is SQLite's rule: waiting here costs nothing, waiting in SQLite is sleeping and trying again.
        await _writing.WaitAsync(either.Token).ConfigureAwait(false);
        try
        {
            return await write(either.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (_database.Explain(error) is { } explained)
        {
            throw explained;
        }
        finally
        {
            _writing.Release();
        }
    }
}
