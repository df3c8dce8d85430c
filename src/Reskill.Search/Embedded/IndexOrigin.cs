using System.Globalization;
using Microsoft.Extensions.AI;
using Reskill.Catalog;

namespace Reskill.Search.Embedded;

/// <summary>What an index was made from and how.</summary>
/// <param name="Format">Grows when the same records give other documents.</param>
/// <param name="Store">The identity of the store.</param>
/// <param name="Model">The model of the vectors.</param>
/// <param name="Taxonomy">The taxonomy whose names were indexed.</param>
internal sealed record IndexOrigin(int Format, string Store, string Model, string Taxonomy)
{
    private const int CurrentFormat = 2;

    /// <summary>What an index made here and now would be made from.</summary>
    public static async Task<IndexOrigin> OfAsync(
        CatalogStore store,
        Taxonomy.Taxonomy rome,
        IEmbeddingGenerator<string, Embedding<float>> embedder,
        CancellationToken cancellationToken)
    {
        EmbeddingGeneratorMetadata? model = embedder.GetService<EmbeddingGeneratorMetadata>();
        return new IndexOrigin(
            CurrentFormat,
            await store.IdentityAsync(cancellationToken).ConfigureAwait(false),
            string.Create(CultureInfo.InvariantCulture, $"{model?.DefaultModelId ?? embedder.GetType().FullName} {model?.DefaultModelDimensions}"),
            $"{rome.Scheme} {rome.Version}");
    }
}
