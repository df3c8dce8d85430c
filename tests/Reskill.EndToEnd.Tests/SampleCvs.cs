using System.Diagnostics;

namespace Reskill.EndToEnd.Tests;

/// <summary>The twelve sample CVs.</summary>
internal static class SampleCvs
{
    public static string Folder => RepositoryFiles.Path("data-samples/cvs");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.pdf").Select(path => System.IO.Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static string Path(string name) => System.IO.Path.Combine(Folder, name + ".pdf");

    /// <summary>The words of a CV.</summary>
    public static Task<string> WordsAsync(string name) => WordsOfAsync(Path(name));

    /// <summary>The words of a PDF as an independent reader (poppler) gives them.</summary>
    public static async Task<string> WordsOfAsync(string pdf)
    {
        using Process process = Process.Start(new ProcessStartInfo("pdftotext", [pdf, "-"]) { RedirectStandardOutput = true })!;
        string text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0);
        return text;
    }
}
