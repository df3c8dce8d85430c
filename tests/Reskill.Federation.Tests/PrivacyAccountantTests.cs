using System.Text.Json;

namespace Reskill.Federation.Tests;

public sealed class PrivacyAccountantTests
{
    [Fact]
    public void Epsilons_are_the_reference_s_at_the_reference_s_orders()
    {
        JsonElement rows = FederationVectors.Read("epsilon").GetProperty("rows");

        foreach (JsonElement row in rows.EnumerateArray())
        {
            string name = row.GetProperty("name").GetString()!;
            double delta = row.GetProperty("delta").GetDouble();
            PrivacyAccountant account = PrivacyAccountant.Empty.After(new SampledGaussian(
                row.GetProperty("qNumerator").GetDouble() / row.GetProperty("qDenominator").GetDouble(),
                row.GetProperty("sigma").GetDouble(),
                row.GetProperty("steps").GetInt64()));

            PrivacyLoss classic = account.LossAt(delta, RenyiConversion.Classic);
            PrivacyLoss improved = account.LossAt(delta);

            (classic.Epsilon / row.GetProperty("rdpClassic").GetDouble()).ShouldBe(1, 1e-6, name);
            classic.Order.ShouldBe(row.GetProperty("rdpClassicOrder").GetDouble(), name);
            (improved.Epsilon / row.GetProperty("rdpImproved").GetDouble()).ShouldBe(1, 1e-6, name);
            improved.Order.ShouldBe(row.GetProperty("rdpImprovedOrder").GetDouble(), name);
            // A bound must not fall below the exact value, which the PLD accountant gives.
            improved.Epsilon.ShouldBeGreaterThan(row.GetProperty("pldUpper").GetDouble(), name);
        }
    }

    [Theory]
    [InlineData(1.1, 14_062, 3.01)]
    [InlineData(1.3, 3_515, 1.19)]
    [InlineData(0.7, 10_546, 7.10)]
    public void Published_figures_of_TensorFlow_Privacy_come_out_by_the_classic_conversion(double noise, long steps, double published)
    {
        // tensorflow/privacy, tutorials/README.md: MNIST, batches of 256 among 60,000, delta 1e-5.
        PrivacyAccountant account = PrivacyAccountant.Empty.After(new SampledGaussian(256 / 60_000.0, noise, steps));

        PrivacyLoss loss = account.LossAt(1e-5, RenyiConversion.Classic);

        Math.Round(loss.Epsilon, 2).ShouldBe(published);
    }

    [Fact]
    public void Releases_compose_whatever_their_order_and_cost_less_than_their_sum()
    {
        var training = new SampledGaussian(0.01, 1.1, 2000);
        var count = new SampledGaussian(1, 8);

        PrivacyAccountant both = PrivacyAccountant.Empty.After(training).After(count);

        both.LossAt(1e-5).ShouldBe(PrivacyAccountant.Empty.After(count).After(training).LossAt(1e-5));
        double sum = PrivacyAccountant.Empty.After(training).LossAt(1e-5).Epsilon + PrivacyAccountant.Empty.After(count).LossAt(1e-5).Epsilon;
        both.LossAt(1e-5).Epsilon.ShouldBeLessThan(sum);
        both.LossAt(1e-5).Epsilon.ShouldBeGreaterThan(PrivacyAccountant.Empty.After(training).LossAt(1e-5).Epsilon);
        both.Releases.ShouldBe([training, count]);
    }

    [Fact]
    public void Steps_done_in_two_parts_cost_what_they_cost_at_once()
    {
        PrivacyAccountant parts = PrivacyAccountant.Empty.After(new SampledGaussian(0.02, 1, 300)).After(new SampledGaussian(0.02, 1, 700));

        PrivacyLoss loss = parts.LossAt(1e-6);

        loss.Epsilon.ShouldBe(PrivacyAccountant.Empty.After(new SampledGaussian(0.02, 1, 1000)).LossAt(1e-6).Epsilon, 1e-12);
    }

    [Fact]
    public void Nothing_released_costs_nothing()
    {
        PrivacyAccountant.Empty.LossAt(1e-5).Epsilon.ShouldBe(0);
        PrivacyAccountant.Empty.After(new SampledGaussian(0.1, 1, 0)).LossAt(1e-5).Epsilon.ShouldBe(0);
        PrivacyAccountant.Empty.After(new SampledGaussian(0, 1, 5)).LossAt(1e-5).Epsilon.ShouldBe(0);
    }

    [Theory]
    [InlineData(-0.1, 1, 1)]
    [InlineData(1.1, 1, 1)]
    [InlineData(double.NaN, 1, 1)]
    [InlineData(0.1, 0, 1)]
    [InlineData(0.1, double.NaN, 1)]
    [InlineData(0.1, double.PositiveInfinity, 1)]
    [InlineData(0.1, 1, -1)]
    public void A_mechanism_that_does_not_exist_is_refused(double rate, double noise, long steps)
    {
        Should.Throw<ArgumentException>(() => PrivacyAccountant.Empty.After(new SampledGaussian(rate, noise, steps)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_delta_that_is_no_chance_is_refused(double delta)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => PrivacyAccountant.Empty.LossAt(delta));
    }
}
