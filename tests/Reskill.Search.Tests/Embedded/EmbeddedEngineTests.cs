using Reskill.Search.Tests.Conformance;

namespace Reskill.Search.Tests.Embedded;

public sealed class EmbeddedTrainingSearchTests : TrainingSearchConformance
{
    private protected override Task<ICatalogIndex> OpenAsync() => EmbeddedEngine.OpenAsync(Folder, Store, Embedder, Time);

    private protected override ValueTask CloseAsync(ICatalogIndex index) => ((EmbeddedCatalogIndex)index).DisposeAsync();
}

public sealed class EmbeddedOfferSearchTests : OfferSearchConformance
{
    private protected override Task<ICatalogIndex> OpenAsync() => EmbeddedEngine.OpenAsync(Folder, Store, Embedder, Time);

    private protected override ValueTask CloseAsync(ICatalogIndex index) => ((EmbeddedCatalogIndex)index).DisposeAsync();
}

public sealed class EmbeddedIndexUpkeepTests : IndexUpkeepConformance
{
    private protected override Task<ICatalogIndex> OpenAsync() => EmbeddedEngine.OpenAsync(Folder, Store, Embedder, Time);

    private protected override ValueTask CloseAsync(ICatalogIndex index) => ((EmbeddedCatalogIndex)index).DisposeAsync();
}
