using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Reskill.Training.Numerics;

/// <summary>Vector kernels that give the same bits on every machine.</summary>
/// <remarks>
/// TensorPrimitives sums in an order that depends on the width of the processor's registers and may fuse a product with
/// a sum. Here the width is 128 bits everywhere, the order fixed, nothing fused. Lengths are multiples of 16.
/// </remarks>
internal static class PortableVector
{
    private const int Step = 16;

    /// <summary>Sum of the products.</summary>
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        ReadOnlySpan<Vector128<float>> x = MemoryMarshal.Cast<float, Vector128<float>>(left);
        ReadOnlySpan<Vector128<float>> y = MemoryMarshal.Cast<float, Vector128<float>>(right)[..x.Length];
        Vector128<float> a = default, b = default, c = default, d = default;
        for (int index = 0; index + 3 < x.Length; index += 4)
        {
            a += x[index] * y[index];
            b += x[index + 1] * y[index + 1];
            c += x[index + 2] * y[index + 2];
            d += x[index + 3] * y[index + 3];
        }

        Vector128<float> sum = (a + b) + (c + d);
        return (sum[0] + sum[1]) + (sum[2] + sum[3]);
    }

    /// <summary>Adds <paramref name="addend"/> times <paramref name="factor"/> to <paramref name="target"/>.</summary>
    public static void AddScaled(Span<float> target, ReadOnlySpan<float> addend, float factor)
    {
        Span<Vector128<float>> x = MemoryMarshal.Cast<float, Vector128<float>>(target);
        ReadOnlySpan<Vector128<float>> y = MemoryMarshal.Cast<float, Vector128<float>>(addend)[..x.Length];
        Vector128<float> scale = Vector128.Create(factor);
        for (int index = 0; index < x.Length; index++)
        {
            x[index] += y[index] * scale;
        }
    }

    /// <summary>Throws unless the kernels take vectors of this length.</summary>
    public static void CheckLength(int length)
    {
        if (length % Step != 0)
        {
            throw new ArgumentException($"{length} is not a multiple of {Step}.", nameof(length));
        }
    }
}
