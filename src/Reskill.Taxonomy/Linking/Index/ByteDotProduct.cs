using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Reskill.Taxonomy.Linking.Index;

/// <summary>Sum of products of two rows of signed bytes, without -128.</summary>
internal static class ByteDotProduct
{
    /// <summary>The product of two rows of one length.</summary>
    public static int Of(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        int at = 0;
        Vector256<int> sums = Vector256<int>.Zero;
        if (Vector256.IsHardwareAccelerated)
        {
            ref sbyte leftStart = ref MemoryMarshal.GetReference(left);
            ref sbyte rightStart = ref MemoryMarshal.GetReference(right);
            for (; at <= left.Length - Vector256<sbyte>.Count; at += Vector256<sbyte>.Count)
            {
                (Vector256<short> leftLow, Vector256<short> leftHigh) = Vector256.Widen(Vector256.LoadUnsafe(ref leftStart, (nuint)at));
                (Vector256<short> rightLow, Vector256<short> rightHigh) = Vector256.Widen(Vector256.LoadUnsafe(ref rightStart, (nuint)at));

                // Two products of bytes up to 127 are 32,258 at most: their sum fits a short.
                (Vector256<int> low, Vector256<int> high) = Vector256.Widen((leftLow * rightLow) + (leftHigh * rightHigh));
                sums += low + high;
            }
        }

        int sum = Vector256.Sum(sums);
        for (; at < left.Length; at++)
        {
            sum += left[at] * right[at];
        }

        return sum;
    }
}
