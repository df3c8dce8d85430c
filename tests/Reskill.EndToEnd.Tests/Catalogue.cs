using Reskill.Catalog;

namespace Reskill.EndToEnd.Tests;

/// <summary>What the data folder's database holds, read without the program.</summary>
internal sealed class Catalogue
{
    private Catalogue()
    {
    }

    public Dictionary<string, Training> Trainings { get; } = [];

    public Dictionary<string, JobOffer> Offers { get; } = [];

    public static async Task<Catalogue> ReadAsync(string dataFolder)
    {
        Catalogue catalogue = new();
        await using CatalogStore store = await CatalogStore.OpenAsync(Path.Combine(dataFolder, "catalog.db"), TimeProvider.System);
        await foreach (Training training in store.TrainingsAsync())
        {
            catalogue.Trainings.Add(training.Id, training);
        }

        await foreach (JobOffer offer in store.OffersAsync())
        {
            catalogue.Offers.Add(offer.Id, offer);
        }

        return catalogue;
    }
}
