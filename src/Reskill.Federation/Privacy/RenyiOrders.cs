namespace Reskill.Federation.Privacy;

/// <summary>The orders that are tried: close together where the best one usually lies.</summary>
internal static class RenyiOrders
{
    /// <summary>1.1 to 10.9 by 0.1, 11 to 63, then 64, 80, 96, 128, 256, 512.</summary>
    public static readonly double[] All =
    [
        .. Enumerable.Range(11, 99).Select(tenths => tenths / 10.0),
        .. Enumerable.Range(11, 53).Select(order => (double)order),
        64, 80, 96, 128, 256, 512,
    ];
}
