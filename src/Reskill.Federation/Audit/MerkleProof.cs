namespace Reskill.Federation.Audit;

/// <summary>Checks proofs against roots, without the log: RFC 9162 sections 2.1.3.2 and 2.1.4.2.</summary>
public static class MerkleProof
{
    /// <summary>Whether an entry is in the tree that a root stands for.</summary>
    /// <param name="leaf">The entry's leaf hash.</param>
    /// <param name="index">Its index.</param>
    /// <param name="size">Entries of the tree.</param>
    /// <param name="path">The proof.</param>
    /// <param name="root">The root.</param>
    public static bool Includes(
        ReadOnlySpan<byte> leaf, int index, int size, IReadOnlyList<byte[]> path, ReadOnlySpan<byte> root)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (index < 0 || index >= size)
        {
            return false;
        }

        int node = index;
        int last = size - 1;
        byte[] hash = leaf.ToArray();
        foreach (byte[] sibling in path)
        {
            if (last == 0)
            {
                return false;
            }

            if ((node & 1) == 1 || node == last)
            {
                hash = MerkleTree.HashNode(sibling, hash);
                // A last node without a right neighbour goes up as it is.
                while ((node & 1) == 0 && node != 0)
                {
                    node >>= 1;
                    last >>= 1;
                }
            }
            else
            {
                hash = MerkleTree.HashNode(hash, sibling);
            }

            node >>= 1;
            last >>= 1;
        }

        return last == 0 && root.SequenceEqual(hash);
    }

    /// <summary>Whether a later tree begins with all that an earlier one held.</summary>
    /// <param name="first">Entries of the earlier tree, 1 or more.</param>
    /// <param name="second">Entries of the later one.</param>
    /// <param name="proof">The proof.</param>
    /// <param name="firstRoot">Root of the earlier tree.</param>
    /// <param name="secondRoot">Root of the later one.</param>
    public static bool Extends(
        int first, int second, IReadOnlyList<byte[]> proof, ReadOnlySpan<byte> firstRoot, ReadOnlySpan<byte> secondRoot)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (first < 1 || first > second)
        {
            return false;
        }

        if (first == second)
        {
            return proof.Count == 0 && firstRoot.SequenceEqual(secondRoot);
        }

        // A tree of a power of two is a whole subtree of the later one: its root is the first hash.
        List<byte[]> path = [.. proof];
        if ((first & (first - 1)) == 0)
        {
            path.Insert(0, firstRoot.ToArray());
        }

        if (path.Count == 0)
        {
            return false;
        }

        int node = first - 1;
        int last = second - 1;
        while ((node & 1) == 1)
        {
            node >>= 1;
            last >>= 1;
        }

        byte[] earlier = path[0];
        byte[] later = path[0];
        foreach (byte[] sibling in path.Skip(1))
        {
            if (last == 0)
            {
                return false;
            }

            if ((node & 1) == 1 || node == last)
            {
                earlier = MerkleTree.HashNode(sibling, earlier);
                later = MerkleTree.HashNode(sibling, later);
                while ((node & 1) == 0 && node != 0)
                {
                    node >>= 1;
                    last >>= 1;
                }
            }
            else
            {
                later = MerkleTree.HashNode(later, sibling);
            }

            node >>= 1;
            last >>= 1;
        }

        return last == 0 && firstRoot.SequenceEqual(earlier) && secondRoot.SequenceEqual(later);
    }
}
