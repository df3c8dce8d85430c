using Reskill.Embeddings.Inference;

namespace Reskill.Embeddings.Tests.Inference;

public sealed class TokenBatchTests
{
    [Fact]
    public void Texts_are_grouped_by_length_within_both_limits_and_each_once()
    {
        int[][] texts = [new int[5], new int[1], [], new int[9], new int[2], new int[5], new int[40], new int[3]];
        var options = new OnnxTextEmbedderOptions { BatchTexts = 3, BatchTokens = 16 };

        TokenBatch[] batches = [.. TokenBatch.Group(texts, options)];

        batches.Select(batch => batch.Positions).ShouldBe([[1, 4, 7], [0, 5], [3], [6]]);
        batches.Select(batch => batch.Width).ShouldBe([3, 5, 9, 40]);
    }

    [Fact]
    public void Short_rows_are_padded_on_the_right_and_masked()
    {
        TokenBatch batch = TokenBatch.Group([[7, 8, 9], [5]], new OnnxTextEmbedderOptions()).Single();

        long[] ids = batch.Ids(paddingId: 1);

        ids.ShouldBe([5, 1, 1, 7, 8, 9]);
        batch.Mask().ShouldBe([1, 0, 0, 1, 1, 1]);
        batch.Shape.ShouldBe([2, 3]);
    }
}
