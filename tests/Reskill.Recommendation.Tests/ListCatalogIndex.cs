using Reskill.Catalog;
using Reskill.Search;

namespace Reskill.Recommendation.Tests;

/// <summary>An index over two lists: every filter of a query holds, the order is that of the lists.</summary>
internal sealed class ListCatalogIndex(IReadOnlyList<Training> trainings, IReadOnlyList<JobOffer> offers, Taxonomy.Taxonomy taxonomy) : ICatalogIndex
{
    public Task<IReadOnlyList<SearchHit<Training>>> SearchAsync(TrainingQuery query, CancellationToken cancellationToken = default)
        => Task.FromResult<IReadOnlyList<SearchHit<Training>>>([.. trainings
            .Where(training => training.Sessions.Any(session =>
                (query.From is not DateOnly from || session.Start >= from)
                && (query.Area is not SearchArea area || session.Location is not { } place || place.DistanceTo(area.Centre) <= area.RadiusKm)))
            .Take(query.Top)
            .Select(training => new SearchHit<Training>(training, 1, null))]);

    public Task<IReadOnlyList<SearchHit<JobOffer>>> SearchAsync(OfferQuery query, CancellationToken cancellationToken = default)
        => Task.FromResult<IReadOnlyList<SearchHit<JobOffer>>>([.. offers
            .Where(offer => query.Occupations.Count == 0
                || query.Occupations.Any(code => code == offer.Occupation || taxonomy.FindOccupation(code)?.ParentCode == offer.Occupation))
            .Where(offer => query.Area is not SearchArea area || offer.Location.DistanceTo(area.Centre) <= area.RadiusKm)
            .Where(offer => query.OpenOn is not DateOnly day || offer.ClosesOn is not DateOnly closes || closes >= day)
            .Take(query.Top)
            .Select(offer => new SearchHit<JobOffer>(offer, 1, query.Area is SearchArea area ? offer.Location.DistanceTo(area.Centre) : null))]);

    public Task<long> UpdateAsync(CancellationToken cancellationToken = default) => Task.FromResult(0L);

    public Task RebuildAsync(IProgress<long>? progress = null, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task<IndexStatus> StatusAsync(CancellationToken cancellationToken = default)
        => Task.FromResult(new IndexStatus("list", trainings.Count, offers.Count, 0, null));
}
