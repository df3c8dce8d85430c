using System.Globalization;

namespace Reskill.Search.Embedded;

/// <summary>What a commit of the index says of itself: written with the documents, in one step.</summary>
/// <param name="Sequence">The last change of the store that is in it.</param>
/// <param name="Origin">What it was made from and how: another origin makes another index.</param>
/// <param name="At">When it was written.</param>
internal sealed record IndexStamp(long Sequence, IndexOrigin Origin, DateTimeOffset At)
{
    public Dictionary<string, string> ToCommitData() => new(StringComparer.Ordinal)
    {
        ["sequence"] = Sequence.ToString(CultureInfo.InvariantCulture),
        ["format"] = Origin.Format.ToString(CultureInfo.InvariantCulture),
        ["store"] = Origin.Store,
        ["model"] = Origin.Model,
        ["taxonomy"] = Origin.Taxonomy,
        ["at"] = At.ToString("O", CultureInfo.InvariantCulture),
    };

    /// <summary>Reads what a commit says; null when it was not written by us.</summary>
    public static IndexStamp? Read(IDictionary<string, string> data)
        => data.TryGetValue("sequence", out string? sequence)
            && long.TryParse(sequence, CultureInfo.InvariantCulture, out long number)
            && data.TryGetValue("format", out string? format)
            && int.TryParse(format, CultureInfo.InvariantCulture, out int revision)
            && data.TryGetValue("store", out string? store)
            && data.TryGetValue("model", out string? model)
            && data.TryGetValue("taxonomy", out string? taxonomy)
            && data.TryGetValue("at", out string? at)
            && DateTimeOffset.TryParseExact(at, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset time)
            ? new IndexStamp(number, new IndexOrigin(revision, store, model, taxonomy), time)
            : null;
}
