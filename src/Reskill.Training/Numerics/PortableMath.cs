namespace Reskill.Training.Numerics;

/// <summary>Exponential and logarithm that give the same bits on every machine.</summary>
/// <remarks>
/// The C library behind <see cref="Math"/> chooses its code by processor. Training feeds each rounding into the next
/// step, so one different last bit would end in a different model. Only operations that IEEE 754 rounds exactly are
/// used here. Relative error below 1e-14.
/// </remarks>
internal static class PortableMath
{
    private const double Ln2 = 0.69314718055994530942;

    /// <summary>e to the power <paramref name="x"/>; 0 below -700.</summary>
    public static double Exp(double x)
    {
        if (x < -700)
        {
            return 0;
        }

        // x = k ln 2 + r with |r| <= ln 2 / 2, then the series of e^r: 14 terms leave less than 1e-17.
        double k = Math.Floor((x / Ln2) + 0.5);
        double r = x - (k * Ln2);
        double term = 1;
        double sum = 1;
        for (int power = 1; power <= 14; power++)
        {
            term *= r / power;
            sum += term;
        }

        return Math.ScaleB(sum, (int)k);
    }

    /// <summary>The natural logarithm of <paramref name="x"/>, above 0.</summary>
    public static double Log(double x)
    {
        int exponent = 0;
        while (x > 1.5)
        {
            x /= 2;
            exponent++;
        }

        while (x < 0.75)
        {
            x *= 2;
            exponent--;
        }

        // ln x = 2 artanh((x - 1) / (x + 1)), the argument within [-1/7, 1/5]: 12 terms leave less than 1e-17.
        double ratio = (x - 1) / (x + 1);
        double square = ratio * ratio;
        double power = ratio;
        double sum = 0;
        for (int odd = 1; odd < 25; odd += 2)
        {
            sum += power / odd;
            power *= square;
        }

        return (2 * sum) + (exponent * Ln2);
    }
}
