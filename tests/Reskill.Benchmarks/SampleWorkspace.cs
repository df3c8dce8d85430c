using Reskill.Web.Hosting;

namespace Reskill.Benchmarks;

/// <summary>A workspace over a fresh data folder filled with the sample, deleted when disposed.</summary>
internal sealed class SampleWorkspace : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;

    private SampleWorkspace(DirectoryInfo folder, Workspace workspace) => (_folder, Workspace) = (folder, workspace);

    public Workspace Workspace { get; }

    public string Folder => _folder.FullName;

    /// <summary>The folder that holds <c>Reskill.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    public static string Cv(string name) => Path.Combine(Root, "data-samples", "cvs", name + ".pdf");

    public static async Task<SampleWorkspace> OpenAsync()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("reskill-bench-");
        return new SampleWorkspace(folder, await Workspace.OpenAsync(new WorkspaceOptions { Folder = folder.FullName }));
    }

    public async ValueTask DisposeAsync()
    {
        await Workspace.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static string FindRoot()
    {
        // BenchmarkDotNet runs from a folder deep below this project's own.
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Reskill.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No Reskill.sln above the benchmarks.");
    }
}
