namespace Reskill.Catalog.Storage;

/// <summary>What the rows of providers, trainings and offers share: the record as JSON, and what it is found and compared by.</summary>
internal abstract class CatalogRow
{
    public required string Id { get; init; }

    public required string Source { get; init; }

    public required string SourceId { get; init; }

    public long Version { get; set; }

    /// <summary>SHA-256 of <see cref="Document"/>.</summary>
    public required byte[] ContentHash { get; set; }

    public required string Document { get; set; }

    public DateTimeOffset ChangedAt { get; set; }
}

/// <summary>A training provider.</summary>
internal sealed class ProviderRow : CatalogRow;

/// <summary>A training.</summary>
internal sealed class TrainingRow : CatalogRow
{
    public int SessionCount { get; set; }
}

/// <summary>A job offer.</summary>
internal sealed class OfferRow : CatalogRow;
