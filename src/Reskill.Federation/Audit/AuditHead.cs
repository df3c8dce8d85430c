namespace Reskill.Federation.Audit;

/// <summary>A log in 32 bytes: its size and root at a moment.</summary>
/// <param name="Size">Number of entries.</param>
/// <param name="Root">Root of their tree, 64 hexadecimal digits in lower case.</param>
public sealed record AuditHead(int Size, string Root)
{
    internal static AuditHead Of(MerkleTree tree) => new(tree.Count, Hex(tree.Root));

    internal static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
