using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Reskill.Catalog.Storage.Sqlite;

namespace Reskill.Catalog.Storage;

/// <summary>Writes records and what the outbox tells of them, whole batches at a time: all of a batch is kept, or nothing.</summary>
internal sealed class CatalogWriter(SqliteDatabase database, TimeProvider time)
{
    /// <summary>Records in one transaction: few enough that a reader of another process never waits long.</summary>
    public const int BatchSize = 200;

    /// <summary>Creates or updates records; each outcome stands where its record did.</summary>
    public async Task<IReadOnlyList<UpsertOutcome>> UpsertAsync<TRow>(
        RecordKind kind, IEnumerable<TRow> records, Action<TRow, TRow> copy, CancellationToken cancellationToken)
        where TRow : CatalogRow
    {
        List<UpsertOutcome> outcomes = [];
        foreach (TRow[] batch in records.Chunk(BatchSize))
        {
            CatalogContext context = database.CreateContext();
            await using (context.ConfigureAwait(false))
            {
                outcomes.AddRange(await UpsertBatchAsync(context, kind, batch, copy, cancellationToken).ConfigureAwait(false));
            }
        }

        return outcomes;
    }

    /// <summary>Takes records out; those that are not there are passed over. Returns how many were.</summary>
    public async Task<int> WithdrawAsync<TRow>(RecordKind kind, IEnumerable<string> ids, CancellationToken cancellationToken)
        where TRow : CatalogRow
    {
        int withdrawn = 0;
        foreach (string[] batch in ids.Distinct(StringComparer.Ordinal).Chunk(BatchSize))
        {
            CatalogContext context = database.CreateContext();
            await using (context.ConfigureAwait(false))
            {
                IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    TRow[] rows = await context.Set<TRow>().Where(row => batch.Contains(row.Id)).ToArrayAsync(cancellationToken).ConfigureAwait(false);
                    context.RemoveRange(rows);
                    await TellAsync(context, kind, rows, RecordChange.Withdrawn, cancellationToken).ConfigureAwait(false);
                    await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
                    await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
                    withdrawn += rows.Length;
                }
            }
        }

        return withdrawn;
    }

    /// <summary>Keeps a fact about the store.</summary>
    public async Task WriteSettingAsync(string name, string value, CancellationToken cancellationToken)
    {
        CatalogContext context = database.CreateContext();
        await using (context.ConfigureAwait(false))
        {
            SettingRow? row = await context.Settings.FindAsync([name], cancellationToken).ConfigureAwait(false);
            if (row is null)
            {
                context.Settings.Add(new SettingRow { Name = name, Value = value });
            }
            else
            {
                row.Value = value;
            }

            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<UpsertOutcome[]> UpsertBatchAsync<TRow>(
        CatalogContext context, RecordKind kind, TRow[] batch, Action<TRow, TRow> copy, CancellationToken cancellationToken)
        where TRow : CatalogRow
    {
        IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            string[] ids = [.. batch.Select(record => record.Id)];
            Dictionary<string, TRow> rows = await context.Set<TRow>()
                .Where(row => ids.Contains(row.Id))
                .ToDictionaryAsync(row => row.Id, StringComparer.Ordinal, cancellationToken)
                .ConfigureAwait(false);
            HashSet<TRow> changed = [];
            UpsertOutcome[] outcomes = [.. batch.Select(record => Merge(context, rows, changed, record, copy))];
            await TellAsync(context, kind, changed, RecordChange.Published, cancellationToken).ConfigureAwait(false);
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return outcomes;
        }
    }

    private UpsertOutcome Merge<TRow>(
        CatalogContext context, Dictionary<string, TRow> rows, HashSet<TRow> changed, TRow record, Action<TRow, TRow> copy)
        where TRow : CatalogRow
    {
        if (!rows.TryGetValue(record.Id, out TRow? row))
        {
            record.Version = 1;
            record.ChangedAt = time.GetUtcNow();
            rows.Add(record.Id, record);
            context.Add(record);
            changed.Add(record);
            return UpsertOutcome.Created;
        }

        if (row.ContentHash.AsSpan().SequenceEqual(record.ContentHash))
        {
            return UpsertOutcome.Unchanged;
        }

        // The same record twice in one batch is one row and one version: the last content wins.
        if (changed.Add(row))
        {
            row.Version++;
        }

        row.ContentHash = record.ContentHash;
        row.Document = record.Document;
        row.ChangedAt = time.GetUtcNow();
        copy(record, row);
        return UpsertOutcome.Updated;
    }

    private async Task TellAsync<TRow>(
        CatalogContext context, RecordKind kind, IReadOnlyCollection<TRow> rows, RecordChange change, CancellationToken cancellationToken)
        where TRow : CatalogRow
    {
        if (rows.Count == 0)
        {
            return;
        }

        string[] ids = [.. rows.Select(row => row.Id)];
        await context.Outbox
            .Where(entry => entry.Kind == kind && ids.Contains(entry.RecordId))
            .ExecuteDeleteAsync(cancellationToken)
            .ConfigureAwait(false);
        context.Outbox.AddRange(rows.Select(row => new OutboxRow
        {
            Kind = kind,
            RecordId = row.Id,
            Version = row.Version,
            Change = change,
            At = time.GetUtcNow(),
        }));
    }
}
