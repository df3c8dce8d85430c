using System.Diagnostics;
using System.Globalization;

namespace Reskill.EndToEnd.Tests;

/// <summary>What a run of the program gave.</summary>
internal sealed record ProgramResult(int ExitCode, string Output, string Error);

/// <summary>The built program <c>reskill</c>, run as a person runs it.</summary>
internal static class ReskillProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // bin/CONFIGURATION/net10.0 of this project names the configuration that was built.
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Parent!.Name;

    private static string Assembly => RepositoryFiles.Path($"src/Reskill.Cli/bin/{Configuration}/net10.0/reskill.dll");

    public static Task<ProgramResult> RunAsync(string dataFolder, params string[] args) => RunAsync(dataFolder, "", args);

    public static async Task<ProgramResult> RunAsync(string dataFolder, string input, string[] args)
    {
        using Process process = Start(dataFolder, args);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using CancellationTokenSource patience = new(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(string.Create(CultureInfo.InvariantCulture, $"reskill {args[0]} did not end within {Patience}."));
        }

        return new ProgramResult(process.ExitCode, await output, await error);
    }

    /// <summary>Starts the program and leaves it running.</summary>
    public static Process Start(string dataFolder, params string[] args)
    {
        ProcessStartInfo start = new("dotnet", ["exec", Assembly, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["RESKILL_DATA"] = dataFolder;
        start.Environment["LC_ALL"] = "";
        start.Environment["LANG"] = "fr_FR.UTF-8";
        return Process.Start(start)!;
    }
}
