namespace Reskill.Catalog.Storage;

/// <summary>Records as rows to be written.</summary>
internal static class CatalogRows
{
    public static ProviderRow From(string source, TrainingProvider provider)
    {
        SourceKey key = new(source, provider.Id);
        CheckSource(key);
        string document = CatalogDocuments.Write(provider);
        return new ProviderRow
        {
            Id = key.RecordId,
            Source = key.Source,
            SourceId = key.SourceId,
            Document = document,
            ContentHash = CatalogDocuments.Hash(document),
        };
    }

    public static TrainingRow From(Training training)
    {
        CheckId(training.Id, training.Key);
        string document = CatalogDocuments.Write(training);
        return new TrainingRow
        {
            Id = training.Id,
            Source = training.Key.Source,
            SourceId = training.Key.SourceId,
            Document = document,
            ContentHash = CatalogDocuments.Hash(document),
            SessionCount = training.Sessions.Count,
        };
    }

    public static OfferRow From(JobOffer offer)
    {
        CheckId(offer.Id, offer.Key);
        string document = CatalogDocuments.Write(offer);
        return new OfferRow
        {
            Id = offer.Id,
            Source = offer.Key.Source,
            SourceId = offer.Key.SourceId,
            Document = document,
            ContentHash = CatalogDocuments.Hash(document),
        };
    }

    private static void CheckId(string id, SourceKey key)
    {
        CheckSource(key);
        if (id != key.RecordId)
        {
            throw new ArgumentException($"The id of the record of key {key.RecordId} is '{id}'; it must be the key's {nameof(SourceKey.RecordId)}.");
        }
    }

    private static void CheckSource(SourceKey key)
    {
        if (!SourceKey.IsSourceName(key.Source))
        {
            throw new ArgumentException($"'{key.Source}' is no name of a source: lower-case letters, digits and '-'.");
        }
    }
}
