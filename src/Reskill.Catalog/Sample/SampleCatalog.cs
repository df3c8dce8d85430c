using System.Globalization;
using Reskill.Catalog.Deliveries;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;

namespace Reskill.Catalog.Sample;

/// <summary>Fills a store from <c>data-samples/catalog</c>, whose dates are counted from the day of import.</summary>
public static class SampleCatalog
{
    /// <summary>The source of the sample's records.</summary>
    public const string Source = "sample";

    private const string StampSetting = "sample.imported";

    // Grows when the same files give other records.
    private const int Revision = 1;

    /// <summary>Whether the store holds the sample of these files with the dates of today; when not, <see cref="ImportAsync"/> is due.</summary>
    /// <exception cref="InputException">The folder cannot be read.</exception>
    public static async Task<bool> IsCurrentAsync(
        string folder, CatalogStore store, TimeProvider time, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(time);
        string? stamp = await store.ReadSettingAsync(StampSetting, cancellationToken).ConfigureAwait(false);
        if (stamp is null)
        {
            return false;
        }

        SampleFolder files = await SampleFolder.ReadAsync(folder, cancellationToken).ConfigureAwait(false);
        return stamp == Stamp(files, Today(time));
    }

    /// <summary>
    /// Publishes the sample. Ids stay the same from day to day, dates move along; records that the files no longer hold are
    /// withdrawn, unless the files have problems.
    /// </summary>
    /// <param name="folder">The folder <c>data-samples/catalog</c>.</param>
    /// <param name="store">Where to publish.</param>
    /// <param name="rome">The codes that records may use.</param>
    /// <param name="gazetteer">The communes that records may name.</param>
    /// <param name="time">Tells today.</param>
    /// <param name="cancellationToken">Stops between two batches; the next import goes on.</param>
    /// <exception cref="InputException">The folder cannot be read. What is wrong in a record is in the report instead.</exception>
    public static async Task<DeliveryReport> ImportAsync(
        string folder,
        CatalogStore store,
        Taxonomy.Taxonomy rome,
        Gazetteer gazetteer,
        TimeProvider time,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(rome);
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(time);
        DateOnly today = Today(time);
        SampleFolder files = await SampleFolder.ReadAsync(folder, cancellationToken).ConfigureAwait(false);
        SampleRules rules = new(rome, gazetteer);
        SampleCalendar calendar = new(today);
        SampleTrainings trainingReader = new(rules, calendar, SampleReading.SourceIds(files.Trainings));
        SampleReading reading = new();
        IReadOnlyList<TrainingProvider> providers = reading.Read([files.Providers], trainingReader.ReadProvider, out int refusedProviders);
        IReadOnlyList<Training> trainings = reading.Read(files.Trainings, trainingReader.Read, out int refusedTrainings);
        IReadOnlyList<JobOffer> offers = reading.Read(files.Offers, new SampleOffers(rules, calendar).Read, out int refusedOffers);

        IReadOnlyList<UpsertOutcome> ofProviders = await store.UpsertAsync(Source, providers, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<UpsertOutcome> ofTrainings = await store.UpsertAsync(trainings, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<UpsertOutcome> ofOffers = await store.UpsertAsync(offers, cancellationToken).ConfigureAwait(false);
        Withdrawal withdrawal = new(store, reading.Problems.Count == 0, cancellationToken);
        DeliveryReport report = new(
            DeliveryTally.Of(ofProviders, await withdrawal.OfAsync(RecordKind.Provider, providers.Select(one => one.Id)).ConfigureAwait(false), refusedProviders),
            DeliveryTally.Of(ofTrainings, await withdrawal.OfAsync(RecordKind.Training, trainings.Select(one => one.Key.SourceId)).ConfigureAwait(false), refusedTrainings),
            DeliveryTally.Of(ofOffers, await withdrawal.OfAsync(RecordKind.Offer, offers.Select(one => one.Key.SourceId)).ConfigureAwait(false), refusedOffers),
            reading.Problems);

        // Last: an import that was cut short is begun again by the next one.
        await store.WriteSettingAsync(StampSetting, Stamp(files, today), cancellationToken).ConfigureAwait(false);
        return report;
    }

    private static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetLocalNow().Date);

    private static string Stamp(SampleFolder files, DateOnly today)
        => string.Create(CultureInfo.InvariantCulture, $"{Revision} {today:yyyy-MM-dd} {files.Fingerprint()}");

    /// <summary>Takes out what the source no longer delivers.</summary>
    private sealed record Withdrawal(CatalogStore Store, bool IsDue, CancellationToken CancellationToken)
    {
        public async Task<int> OfAsync(RecordKind kind, IEnumerable<string> delivered)
        {
            if (!IsDue)
            {
                return 0;
            }

            HashSet<string> kept = new(delivered, StringComparer.Ordinal);
            IReadOnlyList<SourceKey> keys = await Store.KeysAsync(kind, Source, CancellationToken).ConfigureAwait(false);
            SourceKey[] gone = [.. keys.Where(key => !kept.Contains(key.SourceId))];
            return gone.Length == 0 ? 0 : await Store.WithdrawAsync(kind, gone, CancellationToken).ConfigureAwait(false);
        }
    }
}
