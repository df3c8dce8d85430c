namespace Reskill.Federation.Audit;

/// <summary>A log read from its beginning, up to its end or the first thing wrong.</summary>
internal sealed class AuditReading
{
    private AuditReading()
    {
    }

    /// <summary>The tree of the entries read.</summary>
    public MerkleTree Tree { get; } = new();

    /// <summary>Leaf hash of the last entry read; null when there is none.</summary>
    public string? Previous { get; private set; }

    /// <summary>Bytes of the whole lines: what follows was cut short while it was written.</summary>
    public long WholeBytes { get; private set; }

    /// <summary>The first thing wrong; null when there is none.</summary>
    public AuditFault? Fault { get; private set; }

    /// <summary>Reads a log; memory is bounded by its longest line, and 32 bytes an entry.</summary>
    public static AuditReading Of(Stream file)
    {
        var reading = new AuditReading();
        using var line = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        int count;
        while (reading.Fault is null && (count = file.Read(buffer)) > 0)
        {
            reading.Take(buffer.AsSpan(0, count), line);
        }

        return reading;
    }

    private void Take(ReadOnlySpan<byte> bytes, MemoryStream line)
    {
        int end;
        while (Fault is null && (end = bytes.IndexOf((byte)'\n')) >= 0)
        {
            line.Write(bytes[..end]);
            bytes = bytes[(end + 1)..];
            Add(line.ToArray());
            line.SetLength(0);
        }

        line.Write(bytes);
    }

    private void Add(byte[] line)
    {
        if (!AuditEntry.TryRead(line, out int index, out string? previous))
        {
            Fault = new AuditFault(Tree.Count, AuditFaultKind.NotAnEntry);
        }
        else if (index != Tree.Count)
        {
            Fault = new AuditFault(Tree.Count, AuditFaultKind.WrongIndex);
        }
        else if (previous != Previous)
        {
            // The chain breaks between two entries: the earlier one no longer has the hash that it had.
            Fault = new AuditFault(Math.Max(0, Tree.Count - 1), AuditFaultKind.Changed);
        }
        else
        {
            Previous = AuditHead.Hex(Tree.Append(line));
            WholeBytes += line.Length + 1;
        }
    }
}
