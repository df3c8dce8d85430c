using System.Numerics;
using System.Security.Cryptography;

namespace Reskill.Federation.Audit;

/// <summary>The hash tree of RFC 6962 section 2.1 (the same in RFC 9162): one root for any number of entries, in order.</summary>
/// <remarks>
/// Leaf = SHA-256(00 || entry), node = SHA-256(01 || left || right), the root of no entries = SHA-256 of nothing. A tree
/// splits at the largest power of two below its size. Not thread-safe while entries are added.
/// </remarks>
public sealed class MerkleTree
{
    private readonly List<byte[]> _leaves = [];

    // Roots of the whole subtrees from left to right: an entry more joins those that its count's low bits say.
    private readonly List<byte[]> _frontier = [];

    /// <summary>Number of entries.</summary>
    public int Count => _leaves.Count;

    /// <summary>The root, 32 bytes.</summary>
    public byte[] Root
    {
        get
        {
            if (_frontier.Count == 0)
            {
                return SHA256.HashData([]);
            }

            byte[] root = _frontier[^1];
            for (int index = _frontier.Count - 2; index >= 0; index--)
            {
                root = HashNode(_frontier[index], root);
            }

            return root;
        }
    }

    /// <summary>Hash of an entry as a leaf.</summary>
    public static byte[] HashLeaf(ReadOnlySpan<byte> entry) => Hash(0, entry, []);

    /// <summary>Adds an entry, in O(log n) hashes.</summary>
    /// <returns>Its leaf hash.</returns>
    public byte[] Append(ReadOnlySpan<byte> entry)
    {
        byte[] leaf = HashLeaf(entry);
        byte[] node = leaf;
        for (int joined = BitOperations.TrailingZeroCount(~(uint)Count); joined > 0; joined--)
        {
            node = HashNode(_frontier[^1], node);
            _frontier.RemoveAt(_frontier.Count - 1);
        }

        _leaves.Add(leaf);
        _frontier.Add(node);
        return leaf;
    }

    /// <summary>The root that the tree had with its first entries.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is not within 0 to <see cref="Count"/>.</exception>
    public byte[] RootAt(int size)
    {
        CheckSize(size);
        return size == 0 ? SHA256.HashData([]) : Subtree(0, size);
    }

    /// <summary>The hashes that lead from an entry to the root of the first <paramref name="size"/>, the lowest first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entry or size.</exception>
    public IReadOnlyList<byte[]> InclusionProof(int index, int size)
    {
        CheckSize(size);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var path = new List<byte[]>();
        AddPath(path, index, 0, size);
        return path;
    }

    /// <summary>The hashes that show that the tree of <paramref name="second"/> entries begins with that of <paramref name="first"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such size, or they are in the wrong order.</exception>
    public IReadOnlyList<byte[]> ConsistencyProof(int first, int second)
    {
        CheckSize(second);
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, second);
        var proof = new List<byte[]>();
        AddConsistency(proof, first, 0, second, known: true);
        return proof;
    }

    internal static byte[] HashNode(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => Hash(1, left, right);

    private static byte[] Hash(byte prefix, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([prefix]);
        hash.AppendData(first);
        hash.AppendData(second);
        return hash.GetHashAndReset();
    }

    private static int Split(int size) => 1 << BitOperations.Log2((uint)size - 1);

    private void CheckSize(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, Count);
    }

    private byte[] Subtree(int start, int size)
    {
        if (size == 1)
        {
            return _leaves[start];
        }

        int left = Split(size);
        return HashNode(Subtree(start, left), Subtree(start + left, size - left));
    }

    private void AddPath(List<byte[]> path, int index, int start, int size)
    {
        if (size == 1)
        {
            return;
        }

        int left = Split(size);
        if (index < left)
        {
            AddPath(path, index, start, left);
            path.Add(Subtree(start + left, size - left));
        }
        else
        {
            AddPath(path, index - left, start + left, size - left);
            path.Add(Subtree(start, left));
        }
    }

    // SUBPROOF of RFC 6962 section 2.1.2; "known" says that the old root is the one of this very subtree.
    private void AddConsistency(List<byte[]> proof, int first, int start, int size, bool known)
    {
        if (first == size)
        {
            if (!known)
            {
                proof.Add(Subtree(start, size));
            }

            return;
        }

        int left = Split(size);
        if (first <= left)
        {
            AddConsistency(proof, first, start, left, known);
            proof.Add(Subtree(start + left, size - left));
        }
        else
        {
            AddConsistency(proof, first - left, start + left, size - left, known: false);
            proof.Add(Subtree(start, left));
        }
    }
}
