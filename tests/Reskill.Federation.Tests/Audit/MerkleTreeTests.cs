using System.Text.Json;
using Reskill.Federation.Audit;

namespace Reskill.Federation.Tests.Audit;

public sealed class MerkleTreeTests
{
    [Fact]
    public void Roots_are_those_of_the_reference_for_every_size()
    {
        JsonElement vectors = FederationVectors.Read("merkle");
        byte[][] roots = vectors.GetProperty("roots1to8").Hashes();
        var tree = new MerkleTree();
        Convert.ToHexStringLower(tree.Root).ShouldBe(vectors.GetProperty("emptyRoot").GetString());

        foreach ((int index, byte[] entry) in vectors.GetProperty("leavesHex").Hashes().Index())
        {
            byte[] leaf = tree.Append(entry);

            leaf.ShouldBe(vectors.GetProperty("leafHashes").Hashes()[index]);
            tree.Root.ShouldBe(roots[index]);
            tree.RootAt(index + 1).ShouldBe(roots[index]);
        }
    }

    [Fact]
    public void Proofs_are_those_of_the_reference()
    {
        JsonElement vectors = FederationVectors.Read("merkle");
        MerkleTree tree = Tree(vectors.GetProperty("leavesHex").Hashes());

        foreach (JsonElement proof in vectors.GetProperty("inclusion").EnumerateArray())
        {
            tree.InclusionProof(proof.GetProperty("index").GetInt32(), proof.GetProperty("size").GetInt32())
                .ShouldBe(proof.GetProperty("path").Hashes());
        }

        foreach (JsonElement proof in vectors.GetProperty("consistency").EnumerateArray())
        {
            tree.ConsistencyProof(proof.GetProperty("first").GetInt32(), proof.GetProperty("second").GetInt32())
                .ShouldBe(proof.GetProperty("proof").Hashes());
        }
    }

    [Fact]
    public void Every_entry_is_proved_in_every_size_and_no_other_entry_passes()
    {
        MerkleTree tree = Tree([.. Enumerable.Range(0, 33).Select(number => new[] { (byte)number })]);

        for (int size = 1; size <= tree.Count; size++)
        {
            byte[] root = tree.RootAt(size);
            for (int index = 0; index < size; index++)
            {
                IReadOnlyList<byte[]> path = tree.InclusionProof(index, size);
                MerkleProof.Includes(MerkleTree.HashLeaf([(byte)index]), index, size, path, root).ShouldBeTrue();
                MerkleProof.Includes(MerkleTree.HashLeaf([(byte)(index + 1)]), index, size, path, root).ShouldBeFalse();
                MerkleProof.Includes(MerkleTree.HashLeaf([(byte)index]), index + 1, size, path, root).ShouldBeFalse();
            }
        }
    }

    [Fact]
    public void Every_extension_is_proved_and_none_from_another_past()
    {
        MerkleTree tree = Tree([.. Enumerable.Range(0, 33).Select(number => new[] { (byte)number })]);
        MerkleTree other = Tree([.. Enumerable.Range(1, 33).Select(number => new[] { (byte)number })]);

        for (int second = 1; second <= tree.Count; second++)
        {
            for (int first = 1; first <= second; first++)
            {
                IReadOnlyList<byte[]> proof = tree.ConsistencyProof(first, second);
                MerkleProof.Extends(first, second, proof, tree.RootAt(first), tree.RootAt(second)).ShouldBeTrue();
                MerkleProof.Extends(first, second, proof, other.RootAt(first), tree.RootAt(second)).ShouldBeFalse();
                MerkleProof.Extends(first, second, proof, tree.RootAt(first), other.RootAt(second)).ShouldBeFalse();
            }
        }
    }

    [Fact]
    public void Proofs_of_what_is_not_there_are_refused()
    {
        MerkleTree tree = Tree([[1], [2], [3]]);

        Should.Throw<ArgumentOutOfRangeException>(() => tree.InclusionProof(3, 3));
        Should.Throw<ArgumentOutOfRangeException>(() => tree.InclusionProof(0, 4));
        Should.Throw<ArgumentOutOfRangeException>(() => tree.ConsistencyProof(0, 3));
        Should.Throw<ArgumentOutOfRangeException>(() => tree.ConsistencyProof(3, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => tree.RootAt(-1));
    }

    private static MerkleTree Tree(byte[][] entries)
    {
        var tree = new MerkleTree();
        foreach (byte[] entry in entries)
        {
            tree.Append(entry);
        }

        return tree;
    }
}
