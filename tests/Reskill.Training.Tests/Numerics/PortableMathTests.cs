using Reskill.Training.Numerics;

namespace Reskill.Training.Tests.Numerics;

public sealed class PortableMathTests
{
    [Fact]
    public void The_exponential_agrees_with_the_library_s()
    {
        for (double x = -50; x <= 50; x += 0.37)
        {
            double relative = (PortableMath.Exp(x) / Math.Exp(x)) - 1;
            relative.ShouldBe(0, 1e-14);
        }

        PortableMath.Exp(0).ShouldBe(1);
        PortableMath.Exp(double.NegativeInfinity).ShouldBe(0);
    }

    [Fact]
    public void The_logarithm_agrees_with_the_library_s()
    {
        for (double x = 1e-30; x <= 1e30; x *= 1.7)
        {
            PortableMath.Log(x).ShouldBe(Math.Log(x), 1e-13);
        }

        PortableMath.Log(1).ShouldBe(0);
    }
}
