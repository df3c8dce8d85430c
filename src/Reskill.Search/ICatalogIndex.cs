using Reskill.Catalog;

namespace Reskill.Search;

/// <summary>Finds trainings and offers by words, meaning, place and date. Every implementation is thread-safe.</summary>
public interface ICatalogIndex
{
    /// <summary>Finds trainings, best first; equal ones nearest first, then by id.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A member of the query is out of its range.</exception>
    Task<IReadOnlyList<SearchHit<Training>>> SearchAsync(TrainingQuery query, CancellationToken cancellationToken = default);

    /// <summary>Finds offers, best first; equal ones nearest first, then by id.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A member of the query is out of its range.</exception>
    Task<IReadOnlyList<SearchHit<JobOffer>>> SearchAsync(OfferQuery query, CancellationToken cancellationToken = default);

    /// <summary>Takes in what the store's outbox holds; returns how many changes.</summary>
    Task<long> UpdateAsync(CancellationToken cancellationToken = default);

    /// <summary>Builds the index anew from the store, while the old one serves.</summary>
    /// <param name="progress">Told how many records are in so far.</param>
    /// <param name="cancellationToken">Stops; the old index stays.</param>
    Task RebuildAsync(IProgress<long>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>How it stands.</summary>
    Task<IndexStatus> StatusAsync(CancellationToken cancellationToken = default);
}
