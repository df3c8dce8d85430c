using Reskill.Catalog;

namespace Reskill.Search.Embedded;

/// <summary>How kinds and records are named in the index.</summary>
internal static class IndexKeys
{
    /// <summary>The kinds that are indexed.</summary>
    public static readonly RecordKind[] Kinds = [RecordKind.Training, RecordKind.Offer];

    public static string Kind(RecordKind kind) => kind switch
    {
        RecordKind.Training => "training",
        RecordKind.Offer => "offer",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind that is indexed."),
    };

    /// <summary>The key of a record: ids are unique within a kind.</summary>
    public static string Of(RecordKind kind, string id) => $"{Kind(kind)}/{id}";
}
