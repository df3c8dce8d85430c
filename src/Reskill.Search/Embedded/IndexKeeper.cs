using Lucene.Net.Index;
using Reskill.Catalog;
using Reskill.Taxonomy;

namespace Reskill.Search.Embedded;

/// <summary>Keeps the index what the store says: opens, updates, rebuilds it, one at a time.</summary>
internal sealed class IndexKeeper(
    IndexFolder folder, CatalogStore store, IndexFiller filler, IndexOrigin origin, TimeProvider time) : IAsyncDisposable
{
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly CancellationTokenSource _closing = new();

    /// <summary>Opens what is there, builds it anew when it cannot be used, takes in what is pending.</summary>
    public async Task OpenAsync(Action<LocalizedText>? notice, CancellationToken cancellationToken)
    {
        LocalizedText? reason = Open();
        if (reason is { } text)
        {
            notice?.Invoke(text);
        }

        if (folder.IsOpen && await StaleAsync(cancellationToken).ConfigureAwait(false) is { } stale)
        {
            notice?.Invoke(stale);
        }

        await UpdateAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes in the changes of the outbox; builds anew when there is no index or it was made from something else.</summary>
    /// <returns>How many changes.</returns>
    public async Task<long> UpdateAsync(CancellationToken cancellationToken)
    {
        folder.Refresh();
        if (folder.IsOpen
            && await StaleAsync(cancellationToken).ConfigureAwait(false) is null
            && await store.CountOutboxAsync(folder.Read(snapshot => snapshot.Stamp!.Sequence), cancellationToken).ConfigureAwait(false) == 0)
        {
            return 0; // The usual case needs no writer.
        }

        return await WriteAsync(
            async (writer, token) => await IsUsableAsync(writer, token).ConfigureAwait(false)
                ? await CatchUpAsync(writer, token).ConfigureAwait(false)
                : await FillAsync(writer, null, token).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Builds the index anew; the commit that is read now serves until the new one is whole.</summary>
    public Task RebuildAsync(IProgress<long>? progress, CancellationToken cancellationToken)
        => WriteAsync((writer, token) => FillAsync(writer, progress, token), cancellationToken);

    /// <summary>Stops what is being written; what was not committed is undone.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_closing.IsCancellationRequested)
        {
            return;
        }

        await _closing.CancelAsync().ConfigureAwait(false);
        await _writing.WaitAsync().ConfigureAwait(false); // Never released: no write may begin any more.
    }

    /// <returns>Why what is there was thrown away; null when it was not.</returns>
    private LocalizedText? Open()
    {
        try
        {
            folder.TryOpen();
            return null;
        }
        catch (Exception error) when (error is not OutOfMemoryException and not UnauthorizedAccessException)
        {
            // Damaged bytes make Lucene throw whatever they lead to. Nothing is lost: the store has it all.
            folder.Clear();
            return new LocalizedText(
                $"L'index {folder.Path} est endommagé : il est reconstruit à partir du catalogue.",
                $"The index {folder.Path} is damaged: it is being rebuilt from the catalogue.");
        }
    }

    /// <returns>Why the index cannot be used as it is; null when it can.</returns>
    private async Task<LocalizedText?> StaleAsync(CancellationToken cancellationToken)
    {
        IndexStamp? stamp = folder.Read(snapshot => snapshot.Stamp);
        if (stamp is null || stamp.Origin.Format != origin.Format)
        {
            return Rebuilt("il vient d'une autre version de Reskill", "it comes from another version of Reskill");
        }

        if (stamp.Origin.Store != origin.Store
            || stamp.Sequence > await store.LastSequenceAsync(cancellationToken).ConfigureAwait(false))
        {
            return Rebuilt("il vient d'un autre catalogue", "it comes from another catalogue");
        }

        return stamp.Origin.Model != origin.Model ? Rebuilt("le modèle de langue a changé", "the language model has changed")
            : stamp.Origin.Taxonomy != origin.Taxonomy ? Rebuilt("la nomenclature des métiers a changé", "the taxonomy of occupations has changed")
            : null;
    }

    private LocalizedText Rebuilt(string french, string english) => new(
        $"L'index {folder.Path} est reconstruit : {french}.", $"The index {folder.Path} is being rebuilt: {english}.");

    // Asked of the writer: another process may have built the index while this one waited to write.
    private async Task<bool> IsUsableAsync(IndexWriter writer, CancellationToken cancellationToken)
        => Stamp(writer) is { } stamp
            && stamp.Origin == origin
            && stamp.Sequence <= await store.LastSequenceAsync(cancellationToken).ConfigureAwait(false);

    private async Task<long> CatchUpAsync(IndexWriter writer, CancellationToken cancellationToken)
    {
        long taken = 0;
        long sequence = Stamp(writer)!.Sequence;
        while (true)
        {
            IReadOnlyList<OutboxEntry> changes = await store
                .ReadOutboxAsync(sequence, IndexFiller.BatchSize, cancellationToken).ConfigureAwait(false);
            if (changes.Count == 0)
            {
                return taken;
            }

            await WithKnownAsync(known => filler.ApplyAsync(writer, changes, known, cancellationToken)).ConfigureAwait(false);
            sequence = changes[^1].Sequence;
            Commit(writer, sequence);
            taken += changes.Count;
        }
    }

    private async Task<long> FillAsync(IndexWriter writer, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        // Before the records are read: what changes meanwhile is told again by the outbox.
        long sequence = await store.LastSequenceAsync(cancellationToken).ConfigureAwait(false);
        long changes = await store.CountOutboxAsync(0, cancellationToken).ConfigureAwait(false);
        writer.DeleteAll();
        await WithKnownAsync(known => filler.AddAllAsync(writer, known, progress, cancellationToken)).ConfigureAwait(false);
        Commit(writer, sequence);
        return changes + await CatchUpAsync(writer, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Hands over the index that is read now when its vectors are those of the model.</summary>
    private Task WithKnownAsync(Func<IndexSnapshot?, Task> work)
        => !folder.IsOpen
            ? work(null)
            : folder.ReadAsync(async snapshot =>
            {
                IndexOrigin? made = snapshot.Stamp?.Origin;
                await work(made?.Format == origin.Format && made.Model == origin.Model ? snapshot : null).ConfigureAwait(false);
                return true;
            });

    private void Commit(IndexWriter writer, long sequence)
    {
        writer.SetCommitData(new IndexStamp(sequence, origin, time.GetUtcNow()).ToCommitData());
        writer.Commit();
    }

    private static IndexStamp? Stamp(IndexWriter writer) => IndexStamp.Read(writer.CommitData);

    private async Task<long> WriteAsync(Func<IndexWriter, CancellationToken, Task<long>> write, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_closing.IsCancellationRequested, this);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closing.Token);
        await _writing.WaitAsync(either.Token).ConfigureAwait(false);
        try
        {
            IndexWriter writer = await folder.OpenWriterAsync(either.Token).ConfigureAwait(false);
            try
            {
                return await write(writer, either.Token).ConfigureAwait(false);
            }
            finally
            {
                // Everything worth keeping was committed; closing in the ordinary way would commit the rest.
                writer.Rollback();
                folder.Refresh();
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw IndexFolder.Unusable(folder.Path, error);
        }
        finally
        {
            _writing.Release();
        }
    }
}
