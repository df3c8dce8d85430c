namespace Reskill.Profiles;

/// <summary>Bounds on what is read.</summary>
public sealed class CvReaderOptions
{
    /// <summary>Largest file, in bytes. Default 10 MiB.</summary>
    public long MaximumBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Most pages. Default 30.</summary>
    public int MaximumPages { get; init; } = 30;

    /// <summary>Most characters of text kept. Default 200,000.</summary>
    public int MaximumCharacters { get; init; } = 200_000;

    /// <summary>Longest time for one file. Default 20 seconds.</summary>
    public TimeSpan MaximumTime { get; init; } = TimeSpan.FromSeconds(20);
}
