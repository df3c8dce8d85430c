namespace Reskill.Training.Numerics;

/// <summary>Seeded random numbers that are the same under every version of .NET, unlike <see cref="Random"/>.</summary>
/// <remarks>SplitMix64 (Steele, Lea, Flood, OOPSLA 2014). For training, never for secrets.</remarks>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>64 random bits.</summary>
    public ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    /// <summary>A number in [0, 1).</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>An integer in [0, <paramref name="count"/>); the bias is below 2^-32.</summary>
    public int Next(int count) => (int)(((NextBits() >> 32) * (ulong)count) >> 32);

    /// <summary>Puts a list into random order (Fisher and Yates).</summary>
    public void Shuffle<T>(IList<T> list)
    {
        for (int last = list.Count - 1; last > 0; last--)
        {
            int other = Next(last + 1);
            (list[last], list[other]) = (list[other], list[last]);
        }
    }
}
