using System.Text.Json;
using Reskill.Federation.Privacy;

namespace Reskill.Federation.Tests.Privacy;

public sealed class RenyiDivergenceTests
{
    [Fact]
    public void Divergences_are_those_computed_with_40_digits()
    {
        JsonElement rows = FederationVectors.Read("rdpSampledGaussian").GetProperty("rows");

        foreach (JsonElement row in rows.EnumerateArray())
        {
            double[] values = [.. row.EnumerateArray().Select(value => value.GetDouble())];
            double divergence = new SampledGaussian(values[0] / values[1], values[2]).Divergence(values[3]);
            (divergence / values[4]).ShouldBe(1, 1e-9, $"q {values[0]}/{values[1]}, sigma {values[2]}, alpha {values[3]}");
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(10)]
    public void Quadrature_and_binomial_sum_meet_at_whole_orders(int order)
    {
        double whole = RenyiDivergence.OfStep(0.01, 1.1, order);

        double near = RenyiDivergence.OfStep(0.01, 1.1, order + 1e-9);

        (near / whole).ShouldBe(1, 1e-6);
    }

    [Fact]
    public void Without_sampling_it_is_the_divergence_of_two_Gaussians_and_without_units_nothing()
    {
        new SampledGaussian(1, 2).Divergence(8.5).ShouldBe(1.0625);
        new SampledGaussian(0, 2).Divergence(8.5).ShouldBe(0);
    }

    [Fact]
    public void It_grows_with_the_order_and_the_rate_and_falls_with_the_noise()
    {
        double middle = new SampledGaussian(0.02, 1.2).Divergence(4.5);

        new SampledGaussian(0.02, 1.2).Divergence(5.5).ShouldBeGreaterThan(middle);
        new SampledGaussian(0.03, 1.2).Divergence(4.5).ShouldBeGreaterThan(middle);
        new SampledGaussian(0.02, 1.3).Divergence(4.5).ShouldBeLessThan(middle);
        new SampledGaussian(0.02, 1.2).Divergence(4.5).ShouldBeLessThan(new SampledGaussian(1, 1.2).Divergence(4.5));
    }

    [Fact]
    public void Almost_no_noise_gives_an_infinite_bound_at_fractional_orders_and_never_a_wrong_one()
    {
        double fractional = new SampledGaussian(0.1, 0.05).Divergence(10.9);

        double whole = new SampledGaussian(0.1, 0.05).Divergence(512);

        fractional.ShouldBe(double.PositiveInfinity);
        whole.ShouldBeGreaterThan(100_000);
        double.IsFinite(whole).ShouldBeTrue();
    }

    [Theory]
    [InlineData(1e-18)]
    [InlineData(-1e-12)]
    [InlineData(1e-4)]
    [InlineData(-0.3)]
    [InlineData(5)]
    public void Exact_functions_undo_each_other_near_zero(double x)
    {
        (ExactMath.Log1P(ExactMath.ExpM1(x)) / x).ShouldBe(1, 1e-14);
    }
}
