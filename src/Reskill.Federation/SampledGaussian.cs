using Reskill.Federation.Privacy;

namespace Reskill.Federation;

/// <summary>Gaussian noise on sums over units drawn by chance: what DP-SGD releases, or a plain noisy sum.</summary>
/// <param name="SamplingRate">Chance of each unit to be in a step, in [0, 1]; 1 for a release over everybody.</param>
/// <param name="NoiseMultiplier">Standard deviation of the noise over the clipping norm, above 0.</param>
/// <param name="Steps">How often it is done, 0 or more.</param>
public sealed record SampledGaussian(double SamplingRate, double NoiseMultiplier, long Steps = 1)
{
    /// <summary>Rényi divergence of one step, at an order above 1; infinite where it passes the range of doubles.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="order"/> is not above 1.</exception>
    /// <exception cref="ArgumentException">A parameter of the mechanism is out of its range.</exception>
    public double Divergence(double order)
    {
        if (!(order > 1) || double.IsInfinity(order))
        {
            throw new ArgumentOutOfRangeException(nameof(order), order, "A Rényi order is above 1 and finite.");
        }

        Validate();
        return RenyiDivergence.OfStep(SamplingRate, NoiseMultiplier, order);
    }

    internal void Validate()
    {
        if (!(SamplingRate >= 0 && SamplingRate <= 1))
        {
            throw new ArgumentException($"Sampling rate {SamplingRate}: expected 0 to 1.");
        }

        if (!(NoiseMultiplier > 0) || double.IsInfinity(NoiseMultiplier))
        {
            throw new ArgumentException($"Noise multiplier {NoiseMultiplier}: expected a finite number above 0.");
        }

        if (Steps < 0)
        {
            throw new ArgumentException($"Steps {Steps}: expected 0 or more.");
        }
    }
}
