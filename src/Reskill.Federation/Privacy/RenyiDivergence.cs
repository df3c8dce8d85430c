namespace Reskill.Federation.Privacy;

/// <summary>Rényi divergence of one step of the Poisson-sampled Gaussian mechanism, sensitivity 1.</summary>
/// <remarks>
/// With μ0 = N(0, σ²) and μ = (1 - q) μ0 + q N(1, σ²): RDP(α) = ln A / (α - 1), A = E over μ0 of (μ/μ0)^α, which bounds
/// both directions (Mironov, Talwar, Zhang 2019, arXiv 1908.10530, theorem 4 and section 3.3). A - 1 is computed rather
/// than A, as a sum of terms that are all 0 or more: A is 1.00001 in practice, and a series with signs would lose it.
/// </remarks>
internal static class RenyiDivergence
{
    // The trapezoid rule converges geometrically on such an integrand: 200 points a deviation are exact to 1e-9 and better.
    private const int PointsPerDeviation = 200;
    private const double Deviations = 40;

    public static double OfStep(double rate, double noise, double order)
    {
        if (rate == 0)
        {
            return 0;
        }

        if (rate == 1)
        {
            return order / (2 * noise * noise);
        }

        double logMoment = order == Math.Floor(order)
            ? LogMomentByBinomial(rate, noise, (int)order)
            : ExactMath.Log1P(ExcessByQuadrature(rate, noise, order));
        return logMoment / (order - 1);
    }

    // A - 1 = Σ_{k>=2} C(α,k) (1-q)^(α-k) q^k (e^((k²-k)/(2σ²)) - 1): without the -1 the binomial sums to 1, and the
    // factors of k = 0 and 1 vanish. Summed in logarithms, since A may pass the range of doubles.
    private static double LogMomentByBinomial(double rate, double noise, int order)
    {
        double logRate = Math.Log(rate);
        double logRest = ExactMath.Log1P(-rate);
        double logExcess = double.NegativeInfinity;
        double logChoose = Math.Log(order);
        for (int k = 2; k <= order; k++)
        {
            logChoose += Math.Log((order - k + 1) / (double)k);
            double exponent = k * (k - 1.0) / (2 * noise * noise);
            // ln(e^x - 1) = x + ln(1 - e^-x) for large x, where e^x overflows.
            double logGrowth = exponent < 1
                ? Math.Log(ExactMath.ExpM1(exponent))
                : exponent + ExactMath.Log1P(-Math.Exp(-exponent));
            double term = logChoose + ((order - k) * logRest) + (k * logRate) + logGrowth;
            logExcess = ExactMath.LogAdd(logExcess, term);
        }

        return ExactMath.LogAdd(0, logExcess);
    }

    // A - 1 = ∫ μ0(z) (ρ^α - 1 - α (ρ - 1)) dz with ρ = μ/μ0: the mean of ρ - 1 is 0, and by Bernoulli's inequality what
    // remains is never negative.
    private static double ExcessByQuadrature(double rate, double noise, double order)
    {
        double step = noise / PointsPerDeviation;
        double first = (-Deviations * noise) - order;
        double last = (Deviations * noise) + (2 * order) + 1;
        long points = (long)Math.Ceiling((last - first) / step);
        double logScale = -Math.Log(noise) - (0.5 * Math.Log(2 * Math.PI));
        double sum = 0;
        for (long point = 0; point <= points; point++)
        {
            double z = first + (point * step);
            sum += Integrand(z, (-z * z / (2 * noise * noise)) + logScale, rate, noise, order);
        }

        return sum * step;
    }

    private static double Integrand(double z, double logDensity, double rate, double noise, double order)
    {
        double exponent = ((2 * z) - 1) / (2 * noise * noise);
        if (exponent > 1)
        {
            // ρ may overflow; its product with the density does so only where A itself does, and then infinity is right.
            double logRatio = exponent + Math.Log(rate + ((1 - rate) * Math.Exp(-exponent)));
            double density = Math.Exp(logDensity);
            double excess = rate * (Math.Exp(logDensity + exponent) - density);
            return Math.Exp(logDensity + (order * logRatio)) - density - (order * excess);
        }

        double change = rate * ExactMath.ExpM1(exponent);
        return Math.Exp(logDensity) * PowerExcess(change, order);
    }

    // (1 + x)^α - 1 - α x for x > -1.
    private static double PowerExcess(double x, double order)
    {
        const double Small = 0.01;
        if (Math.Abs(x) > Small)
        {
            return ExactMath.ExpM1(order * ExactMath.Log1P(x)) - (order * x);
        }

        // The binomial series from its square on: the difference above would leave few digits. Orders here are below 11.
        double term = order * x;
        double sum = 0;
        for (int power = 2; power <= 20; power++)
        {
            term *= (order - power + 1) / power * x;
            sum += term;
        }

        return sum;
    }
}
