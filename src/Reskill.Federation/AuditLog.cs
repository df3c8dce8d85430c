using System.Globalization;
using System.Text.Json.Nodes;
using Reskill.Federation.Audit;

namespace Reskill.Federation;

/// <summary>A log that cannot be changed unnoticed: each entry names the one before it, all hang on one root.</summary>
/// <remarks>
/// <para>
/// One entry a line, the canonical JSON (RFC 8785) of <c>{index, time, kind, agreement, request, facts, previous}</c>;
/// <c>previous</c> is the leaf hash of the entry before, and the leaf hashes form the tree of RFC 6962. Who holds an
/// <see cref="AuditHead"/> of the past can tell that nothing up to it was changed, removed or put in between; the last
/// entries are only safe once a head that covers them is in other hands.
/// </para>
/// <para>
/// An entry is on disk before <see cref="Append"/> returns. Thread-safe; one writer for each file. Facts hold no
/// personal data: a log is copied to every party and never shortened.
/// </para>
/// </remarks>
public sealed class AuditLog : IDisposable
{
    private readonly FileStream _writer;
    private readonly FileStream _file;
    private readonly TimeProvider _time;
    private readonly MerkleTree _tree;
    private readonly Lock _gate = new();
    private string? _previous;

    private AuditLog(FileStream writer, FileStream file, TimeProvider time, MerkleTree tree, string? previous)
    {
        _writer = writer;
        _file = file;
        _time = time;
        _tree = tree;
        _previous = previous;
    }

    /// <summary>How many entries there are and their root: what the other parties keep.</summary>
    public AuditHead Head
    {
        get
        {
            lock (_gate)
            {
                return Current();
            }
        }
    }

    /// <summary>Opens a log to append to; an absent file is made. The whole log is verified, in O(n).</summary>
    /// <param name="path">The file; its folder exists.</param>
    /// <param name="time">Dates the entries.</param>
    /// <exception cref="AuditLogException">An entry was changed: nothing is appended to a broken log.</exception>
    /// <exception cref="IOException">The file cannot be opened, or another writer has it.</exception>
    public static AuditLog Open(string path, TimeProvider time)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(time);
        // Where locks are advisory, one that shuts out writers would shut out readers too: it is on a file of its own.
        var writer = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        FileStream? file = null;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
            AuditReading reading = AuditReading.Of(file);
            if (reading.Fault is { } fault)
            {
                throw new AuditLogException(path, fault);
            }

            // A line without its end is one whose writer stopped before it was acknowledged: nobody was told of it.
            file.SetLength(reading.WholeBytes);
            file.Position = reading.WholeBytes;
            return new AuditLog(writer, file, time, reading.Tree, reading.Previous);
        }
        catch
        {
            file?.Dispose();
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Reads a log from its first entry and compares it with heads kept from the past.</summary>
    /// <param name="path">The file; it may be in use by a writer.</param>
    /// <param name="known">Heads that were received earlier, in any order.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static AuditVerification Verify(string path, params IReadOnlyList<AuditHead> known)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(known);
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        AuditReading reading = AuditReading.Of(file);
        AuditHead head = AuditHead.Of(reading.Tree);
        if (reading.Fault is { } fault)
        {
            return new AuditVerification(head, fault);
        }

        foreach (AuditHead earlier in known.OrderBy(earlier => earlier.Size))
        {
            if (earlier.Size > head.Size)
            {
                return new AuditVerification(head, new AuditFault(head.Size, AuditFaultKind.Missing));
            }

            if (AuditHead.Hex(reading.Tree.RootAt(earlier.Size)) != earlier.Root)
            {
                return new AuditVerification(head, new AuditFault(earlier.Size - 1, AuditFaultKind.NotTheKnownRoot));
            }
        }

        return new AuditVerification(head, Fault: null);
    }

    /// <summary>Adds an entry and waits until it is on disk.</summary>
    /// <param name="kind">What happened, such as <c>use</c> or <c>refusal</c>.</param>
    /// <param name="agreement">The agreement's id; null where none is concerned.</param>
    /// <param name="request">The request's id; null where there is none.</param>
    /// <param name="facts">What is to be proved later. Money and large integers as texts.</param>
    /// <returns>The head that covers the entry.</returns>
    /// <exception cref="FormatException">A fact has no canonical form.</exception>
    /// <exception cref="IOException">The disk refused it; the log is as before.</exception>
    public AuditHead Append(string kind, string? agreement, string? request, JsonObject facts)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        ArgumentNullException.ThrowIfNull(facts);
        lock (_gate)
        {
            byte[] entry = AuditEntry.Canonical(_tree.Count, Now(), kind, agreement, request, facts, _previous);
            Write(entry);
            _previous = AuditHead.Hex(_tree.Append(entry));
            return Current();
        }
    }

    /// <summary>Shows that an entry is covered by the present head; checked by <see cref="MerkleProof.Includes"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entry.</exception>
    public IReadOnlyList<byte[]> ProveInclusion(int index)
    {
        lock (_gate)
        {
            return _tree.InclusionProof(index, _tree.Count);
        }
    }

    /// <summary>Shows that the log still begins with what a head covered; checked by <see cref="MerkleProof.Extends"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The log is shorter than that, or the head covers nothing.</exception>
    public IReadOnlyList<byte[]> ProveExtension(int earlierSize)
    {
        lock (_gate)
        {
            return _tree.ConsistencyProof(earlierSize, _tree.Count);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _file.Dispose();
        _writer.Dispose();
    }

    private AuditHead Current() => AuditHead.Of(_tree);

    private string Now() => _time.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private void Write(byte[] entry)
    {
        long before = _file.Position;
        try
        {
            _file.Write([.. entry, (byte)'\n']);
            _file.Flush(flushToDisk: true);
        }
        catch
        {
            // Half a line must not stand before the next whole one.
            _file.Position = before;
            _file.SetLength(before);
            throw;
        }
    }
}
