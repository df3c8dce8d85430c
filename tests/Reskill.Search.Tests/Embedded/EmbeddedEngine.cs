using Reskill.Catalog;
using Reskill.Taxonomy;

namespace Reskill.Search.Tests.Embedded;

/// <summary>Opens the embedded engine as tests do.</summary>
internal static class EmbeddedEngine
{
    public static string Path(TemporaryFolder folder) => folder.File("index");

    public static async Task<ICatalogIndex> OpenAsync(
        TemporaryFolder folder,
        CatalogStore store,
        SyntheticEmbedder embedder,
        TimeProvider time,
        Taxonomy.Taxonomy? rome = null,
        Action<LocalizedText>? notice = null)
        => await EmbeddedCatalogIndex.OpenAsync(
            Path(folder), store, rome ?? Sample.Rome, embedder, time, notice, TestContext.Current.CancellationToken);
}
