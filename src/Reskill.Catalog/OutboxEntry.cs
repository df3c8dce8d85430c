namespace Reskill.Catalog;

/// <summary>The newest change of one record, for whoever derives something from the catalogue.</summary>
/// <param name="Sequence">Grows with each change, from 1; never given twice.</param>
/// <param name="Kind">What the record is.</param>
/// <param name="RecordId">Its identifier in the catalogue.</param>
/// <param name="Version">Its version after the change.</param>
/// <param name="Change">What happened.</param>
public sealed record OutboxEntry(long Sequence, RecordKind Kind, string RecordId, long Version, RecordChange Change);
