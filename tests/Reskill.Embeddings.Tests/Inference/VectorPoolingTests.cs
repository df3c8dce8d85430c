using Reskill.Embeddings.Inference;

namespace Reskill.Embeddings.Tests.Inference;

public sealed class VectorPoolingTests
{
    private static readonly float[] Tokens = [1, 2, 5, 6, 100, 100];

    [Theory]
    [InlineData(Pooling.Mean, VectorScaling.AsIs, 3f, 4f)]
    [InlineData(Pooling.Mean, VectorScaling.UnitLength, 0.6f, 0.8f)]
    [InlineData(Pooling.Cls, VectorScaling.AsIs, 1f, 2f)]
    public void Padding_is_left_out(Pooling pooling, VectorScaling scaling, float first, float second)
    {
        var card = new EmbeddingModelCard { Dimensions = 2, Pooling = pooling, Scaling = scaling };

        float[] vector = VectorPooling.Pool(Tokens, count: 2, card);

        vector.ShouldBe([first, second], tolerance: 1e-6);
    }

    [Fact]
    public void A_zero_vector_stays_zero()
    {
        var card = new EmbeddingModelCard { Dimensions = 2 };

        float[] vector = VectorPooling.Pool([1, 1, -1, -1], count: 2, card);

        vector.ShouldBe([0f, 0f]);
    }
}
