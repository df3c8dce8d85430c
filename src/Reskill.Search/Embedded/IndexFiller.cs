using Lucene.Net.Documents;
using Lucene.Net.Index;
using Microsoft.Extensions.AI;
using Reskill.Catalog;

namespace Reskill.Search.Embedded;

/// <summary>Brings records of the store into a writer; committing is up to the caller.</summary>
internal sealed class IndexFiller(
    CatalogStore store, Taxonomy.Taxonomy rome, IEmbeddingGenerator<string, Embedding<float>> embedder)
{
    /// <summary>Records read, embedded and written together.</summary>
    public const int BatchSize = 256;

    /// <summary>Applies changes of the outbox, in their order.</summary>
    public async Task ApplyAsync(
        IndexWriter writer, IReadOnlyList<OutboxEntry> changes, IndexSnapshot? known, CancellationToken cancellationToken)
    {
        List<RecordDocument> records = [];
        foreach (OutboxEntry change in changes.Where(change => change.Kind != RecordKind.Provider))
        {
            // The record as it is now: it may have changed again, which a later entry will tell once more.
            if (await ReadAsync(change, cancellationToken).ConfigureAwait(false) is { } record)
            {
                records.Add(record);
            }
            else
            {
                writer.DeleteDocuments(new Term(IndexFields.Key, IndexKeys.Of(change.Kind, change.RecordId)));
            }
        }

        foreach (RecordDocument[] batch in records.Chunk(BatchSize))
        {
            await AddAsync(writer, batch, known, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Adds every record of the store.</summary>
    public async Task AddAllAsync(
        IndexWriter writer, IndexSnapshot? known, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        long added = 0;
        List<RecordDocument> batch = [];
        await foreach (Training training in store.TrainingsAsync(cancellationToken).ConfigureAwait(false))
        {
            batch.Add(RecordDocument.Of(training, rome));
            await AddFullAsync().ConfigureAwait(false);
        }

        await foreach (JobOffer offer in store.OffersAsync(cancellationToken).ConfigureAwait(false))
        {
            batch.Add(RecordDocument.Of(offer, rome));
            await AddFullAsync().ConfigureAwait(false);
        }

        await AddBatchAsync().ConfigureAwait(false);

        Task AddFullAsync() => batch.Count < BatchSize ? Task.CompletedTask : AddBatchAsync();

        async Task AddBatchAsync()
        {
            await AddAsync(writer, batch, known, cancellationToken).ConfigureAwait(false);
            added += batch.Count;
            batch.Clear();
            progress?.Report(added);
        }
    }

    private async Task AddAsync(
        IndexWriter writer, IReadOnlyList<RecordDocument> records, IndexSnapshot? known, CancellationToken cancellationToken)
    {
        IReadOnlyList<float[]> vectors = await MeaningVectors.OfAsync(known, embedder, records, cancellationToken).ConfigureAwait(false);
        foreach ((int index, RecordDocument record) in records.Index())
        {
            Document document = record.ToLucene(vectors[index]);
            writer.UpdateDocument(new Term(IndexFields.Key, record.Key), document);
        }
    }

    private async Task<RecordDocument?> ReadAsync(OutboxEntry change, CancellationToken cancellationToken)
    {
        if (change.Kind == RecordKind.Training)
        {
            Training? training = await store.FindTrainingAsync(change.RecordId, cancellationToken).ConfigureAwait(false);
            return training is null ? null : RecordDocument.Of(training, rome);
        }

        JobOffer? offer = await store.FindOfferAsync(change.RecordId, cancellationToken).ConfigureAwait(false);
        return offer is null ? null : RecordDocument.Of(offer, rome);
    }
}
