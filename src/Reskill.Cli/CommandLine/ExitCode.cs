namespace Reskill.Cli.CommandLine;

/// <summary>What a command answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>It failed for a reason of its own.</summary>
    public const int Failure = 1;

    /// <summary>Bad usage or bad input.</summary>
    public const int BadInput = 2;

    /// <summary>Stopped by the person (128 + SIGINT).</summary>
    public const int Stopped = 130;
}
