namespace Reskill.Federation.Audit;

/// <summary>A log whose entries were changed.</summary>
public sealed class AuditLogException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="path">The log.</param>
    /// <param name="fault">What is wrong.</param>
    public AuditLogException(string path, AuditFault fault)
        : base($"{path}, entry {fault.Index}: {fault.Kind}. The log is not appended to; keep the file as evidence.")
    {
        Path = path;
        Fault = fault;
    }

    /// <summary>The log.</summary>
    public string Path { get; }

    /// <summary>What is wrong.</summary>
    public AuditFault Fault { get; }
}
