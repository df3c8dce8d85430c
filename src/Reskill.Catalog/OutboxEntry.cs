namespace Reskill.Catalog;

/// <summary>What a catalogue holds.</summary>
public enum RecordKind
{
    /// <summary>A <see cref="TrainingProvider"/>.</summary>
    Provider = 1,

    /// <summary>A <see cref="Catalog.Training"/> with its sessions.</summary>
    Training = 2,

    /// <summary>A <see cref="JobOffer"/>.</summary>
    Offer = 3,
}

/// <summary>What happened to a record.</summary>
public enum RecordChange
{
    /// <summary>It was created or got other content.</summary>
    Published = 1,

    /// <summary>It was taken out of the catalogue.</summary>
    Withdrawn = 2,
}

/// <summary>The newest change of one record, for whoever derives something from the catalogue.</summary>
/// <param name="Sequence">Grows with each change, from 1; never given twice.</param>
/// <param name="Kind">What the record is.</param>
/// <param name="RecordId">Its identifier in the catalogue.</param>
/// <param name="Version">Its version after the change.</param>
/// <param name="Change">What happened.</param>
public sealed record OutboxEntry(long Sequence, RecordKind Kind, string RecordId, long Version, RecordChange Change);
