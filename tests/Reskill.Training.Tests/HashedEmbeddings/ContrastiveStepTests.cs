using Reskill.Embeddings;
using Reskill.Training.HashedEmbeddings;
using Reskill.Training.Numerics;

namespace Reskill.Training.Tests.HashedEmbeddings;

public sealed class ContrastiveStepTests
{
    private static readonly HashedEmbeddingsOptions Options = new()
    {
        Hashing = new NgramHashing { Buckets = 12, Shortest = 2, Longest = 3 },
        Dimensions = 16,
        BatchPairs = 3,
    };

    // Disjoint rows: one step with one occurrence of each row moves it by its own gradient alone.
    private static readonly int[][] Left = [[0, 1], [2], [3, 4]];
    private static readonly int[][] Right = [[5], [6, 7], [8]];
    private static readonly int[] Concepts = [0, 1, 2];

    [Fact]
    public void Rows_move_down_the_slope_of_the_loss()
    {
        NgramTable table = Table();
        const float Change = 1e-2f;
        float rise = Loss(Changed(table, row: 2, column: 5, Change)) - Loss(Changed(table, row: 2, column: 5, -Change));
        float before = table.Row(2)[5];

        new ContrastiveStep(table, Options).Run(Left, Right, Concepts, rate: 1e-3f);

        float moved = table.Row(2)[5] - before;
        MathF.Sign(moved).ShouldBe(-MathF.Sign(rise));
    }

    [Fact]
    public void Repeated_steps_lower_the_loss_to_almost_nothing()
    {
        NgramTable table = Table();
        var step = new ContrastiveStep(table, Options);
        double first = step.Run(Left, Right, Concepts, rate: 1);

        double last = first;
        for (int count = 0; count < 200; count++)
        {
            last = step.Run(Left, Right, Concepts, rate: 1);
        }

        last.ShouldBeLessThan(first / 20);
    }

    [Fact]
    public void Pairs_of_one_concept_are_not_told_apart()
    {
        double apart = new ContrastiveStep(Table(), Options).Run(Left, Right, Concepts, rate: 0);

        double same = new ContrastiveStep(Table(), Options).Run(Left, Right, [5, 5, 5], rate: 0);

        apart.ShouldBeGreaterThan(0.1);
        same.ShouldBe(0, 1e-9);
    }

    private static NgramTable Table() => NgramTable.Create(12, 16, [[0, 1, 2], [3]], new SplitMix64(4));

    private static float Loss(NgramTable table) => (float)new ContrastiveStep(table, Options).Run(Left, Right, Concepts, rate: 0);

    private static NgramTable Changed(NgramTable table, int row, int column, float change)
    {
        NgramTable copy = Table();
        table.Values.CopyTo(copy.Values, 0);
        copy.Row(row)[column] += change;
        return copy;
    }
}
