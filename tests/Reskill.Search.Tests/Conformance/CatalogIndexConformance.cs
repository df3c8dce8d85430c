using Microsoft.Extensions.Time.Testing;
using Reskill.Catalog;

namespace Reskill.Search.Tests.Conformance;

/// <summary>What every engine must do; an engine's tests inherit these classes.</summary>
public abstract class CatalogIndexConformance : IAsyncLifetime
{
    private protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    private protected TemporaryFolder Folder { get; } = new();

    private protected SyntheticEmbedder Embedder { get; } = new();

    private protected CatalogStore Store { get; private set; } = null!;

    private protected ICatalogIndex Index { get; private set; } = null!;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Store = await CatalogStore.OpenAsync(Folder.File("catalog.db"), Time, Token);
        Index = await OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync(Index);
        await Store.DisposeAsync();
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens the engine on the store, the folder and the model of this test.</summary>
    private protected abstract Task<ICatalogIndex> OpenAsync();

    /// <summary>Closes an engine.</summary>
    private protected abstract ValueTask CloseAsync(ICatalogIndex index);

    /// <summary>Publishes trainings and takes them in.</summary>
    private protected async Task PublishAsync(params Training[] trainings)
    {
        await Store.UpsertAsync(trainings, Token);
        await Index.UpdateAsync(Token);
    }

    /// <summary>Publishes offers and takes them in.</summary>
    private protected async Task PublishAsync(params JobOffer[] offers)
    {
        await Store.UpsertAsync(offers, Token);
        await Index.UpdateAsync(Token);
    }

    /// <summary>The ids found, without their source, best first.</summary>
    private protected async Task<string[]> FindAsync(TrainingQuery query)
        => [.. (await Index.SearchAsync(query, Token)).Select(hit => hit.Item.Key.SourceId)];

    /// <summary>The ids found, without their source, best first.</summary>
    private protected async Task<string[]> FindAsync(OfferQuery query)
        => [.. (await Index.SearchAsync(query, Token)).Select(hit => hit.Item.Key.SourceId)];
}
