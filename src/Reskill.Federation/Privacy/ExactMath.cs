namespace Reskill.Federation.Privacy;

/// <summary>Functions whose plain form loses its digits near 0. Error of a few last places (Kahan's corrections).</summary>
/// <remarks><see cref="double.LogP1"/> and <see cref="double.ExpM1"/> of .NET are that plain form.</remarks>
internal static class ExactMath
{
    /// <summary>ln(1 + x).</summary>
    public static double Log1P(double x)
    {
        double sum = 1 + x;
        return sum == 1 ? x : double.IsInfinity(sum) ? sum : Math.Log(sum) * x / (sum - 1);
    }

    /// <summary>e^x - 1.</summary>
    public static double ExpM1(double x)
    {
        double power = Math.Exp(x);
        if (power == 1)
        {
            return x;
        }

        double less = power - 1;
        return less == -1 || double.IsInfinity(power) ? less : less * x / Math.Log(power);
    }

    /// <summary>ln(e^x + e^y).</summary>
    public static double LogAdd(double x, double y)
    {
        (double large, double small) = x >= y ? (x, y) : (y, x);
        return double.IsNegativeInfinity(large) ? large : large + Log1P(Math.Exp(small - large));
    }
}
