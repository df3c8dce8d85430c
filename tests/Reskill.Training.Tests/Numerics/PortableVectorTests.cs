using Reskill.Training.Numerics;

namespace Reskill.Training.Tests.Numerics;

public sealed class PortableVectorTests
{
    private static readonly float[] Left = [.. Enumerable.Range(0, 48).Select(index => (index % 7) - 3f)];
    private static readonly float[] Right = [.. Enumerable.Range(0, 48).Select(index => (index % 5) / 4f)];

    [Fact]
    public void A_dot_product_is_the_sum_of_the_products()
    {
        float dot = PortableVector.Dot(Left, Right);

        dot.ShouldBe(Left.Zip(Right, (x, y) => x * y).Sum(), 1e-4f);
    }

    [Fact]
    public void A_scaled_vector_is_added_in_place()
    {
        float[] target = [.. Left];

        PortableVector.AddScaled(target, Right, 0.5f);

        target.ShouldBe(Left.Zip(Right, (x, y) => x + (y * 0.5f)), 1e-6);
    }

    [Fact]
    public void Lengths_that_the_kernels_would_cut_are_refused()
    {
        Should.Throw<ArgumentException>(() => PortableVector.CheckLength(100));
        PortableVector.CheckLength(112);
    }
}
