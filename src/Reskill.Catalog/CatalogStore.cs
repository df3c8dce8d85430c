namespace Reskill.Catalog;

/// <summary>What became of a record that was published.</summary>
public enum UpsertOutcome
{
    /// <summary>It was not there.</summary>
    Created,

    /// <summary>It was there with other content.</summary>
    Updated,

    /// <summary>It was there with this content.</summary>
    Unchanged,
}

/// <summary>How many records a store holds.</summary>
public sealed record CatalogCounts(int Providers, int Trainings, int Sessions, int Offers);

/// <summary>The truth about trainings and offers, in a database. Safe for concurrent use.</summary>
/// <remarks>Each change writes the record and an outbox row in one transaction; the search index is derived from the outbox.</remarks>
public abstract class CatalogStore
{
    private protected CatalogStore()
    {
    }

    /// <summary>Counts the records.</summary>
    public abstract Task<CatalogCounts> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>The training of an id, or null.</summary>
    public abstract Task<Training?> FindTrainingAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>The offer of an id, or null.</summary>
    public abstract Task<JobOffer?> FindOfferAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Every training, by id.</summary>
    public abstract IAsyncEnumerable<Training> TrainingsAsync(CancellationToken cancellationToken = default);

    /// <summary>Every offer, by id.</summary>
    public abstract IAsyncEnumerable<JobOffer> OffersAsync(CancellationToken cancellationToken = default);
}
