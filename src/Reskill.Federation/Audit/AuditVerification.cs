namespace Reskill.Federation.Audit;

/// <summary>What is wrong with an entry.</summary>
public enum AuditFaultKind
{
    /// <summary>The line is not the canonical JSON of an entry.</summary>
    NotAnEntry,

    /// <summary>Its index is not its place.</summary>
    WrongIndex,

    /// <summary>The next entry names another hash than this one has: this entry, or that name, was changed.</summary>
    Changed,

    /// <summary>Entries that a known head covers are no longer there.</summary>
    Missing,

    /// <summary>The entries up to here have another root than a known head says.</summary>
    NotTheKnownRoot,
}

/// <summary>The first thing wrong with a log.</summary>
/// <param name="Index">Index of the entry.</param>
/// <param name="Kind">What is wrong.</param>
public readonly record struct AuditFault(int Index, AuditFaultKind Kind);

/// <summary>What verifying a log found.</summary>
/// <param name="Head">Head of the entries that were read before anything wrong.</param>
/// <param name="Fault">The first thing wrong; null when the log is sound.</param>
public sealed record AuditVerification(AuditHead Head, AuditFault? Fault)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Fault is null;
}
