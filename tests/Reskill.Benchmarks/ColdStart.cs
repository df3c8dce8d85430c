using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Reskill.Benchmarks;

/// <summary><c>reskill recommend</c> as a cold process on a filled data folder. Target: under 3 s and 500 MB.</summary>
/// <remarks>
/// The baseline starts the same program to print its version. The highest resident memory of the runs is printed at the end.
/// </remarks>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 10)]
public class ColdStart
{
    private DirectoryInfo _data = null!;
    private long _peakKilobytes;

    [GlobalSetup]
    public void Fill()
    {
        _data = Directory.CreateTempSubdirectory("reskill-cold-");
        Run("index", "status");
        _peakKilobytes = 0;
    }

    [GlobalCleanup]
    public void Clean()
    {
        _data.Delete(recursive: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// Highest resident memory: {_peakKilobytes / 1024} MB"));
    }

    [Benchmark(Baseline = true)]
    public int Version() => Run("--version");

    [Benchmark]
    public int Recommend() => Run("recommend", SampleWorkspace.Cv(CvToPlan.Cvs.First()), "--near", "Toulouse", "--json");

    private int Run(params string[] args)
    {
        string program = Path.Combine(SampleWorkspace.Root, "src", "Reskill.Cli", "bin", "Release", "net10.0", "reskill.dll");
        ProcessStartInfo start = new("dotnet", ["exec", program, .. args]) { RedirectStandardOutput = true };
        start.Environment["RESKILL_DATA"] = _data.FullName;
        using Process process = Process.Start(start)!;
        Task watching = Task.Run(() => WatchMemory(process));
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        watching.Wait();
        return process.ExitCode == 0 ? 0 : throw new InvalidOperationException($"reskill {args[0]} answered {process.ExitCode}.");
    }

    private void WatchMemory(Process process)
    {
        string status = $"/proc/{process.Id}/status";
        while (!process.HasExited)
        {
            try
            {
                // VmHWM: the highest resident size so far, so that nothing between two looks is lost but the last few ms.
                string? line = File.ReadLines(status).FirstOrDefault(one => one.StartsWith("VmHWM:", StringComparison.Ordinal));
                if (line is not null)
                {
                    long kilobytes = long.Parse(new string([.. line.Where(char.IsAsciiDigit)]), CultureInfo.InvariantCulture);
                    _peakKilobytes = Math.Max(_peakKilobytes, kilobytes);
                }
            }
            catch (IOException)
            {
                return; // The process ended between the look at it and the read.
            }

            Thread.Sleep(5);
        }
    }
}
