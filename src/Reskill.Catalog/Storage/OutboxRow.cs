namespace Reskill.Catalog.Storage;

/// <summary>The newest change of a record; it takes the place of the record's older one, so the outbox stays as small as the catalogue.</summary>
internal sealed class OutboxRow
{
    public long Sequence { get; init; }

    public required RecordKind Kind { get; init; }

    public required string RecordId { get; init; }

    public required long Version { get; init; }

    public required RecordChange Change { get; init; }

    public required DateTimeOffset At { get; init; }
}
