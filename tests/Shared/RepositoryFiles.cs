namespace Reskill;

/// <summary>Where tests find the repository's files and the shared data.</summary>
internal static class RepositoryFiles
{
    /// <summary>The folder that holds <c>Reskill.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path inside the repository.</summary>
    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    /// <summary>A path inside the shared data; the test is skipped, by name, where it is absent.</summary>
    public static string Shared(string relative)
    {
        string shared = Environment.GetEnvironmentVariable("RESKILL_SHARED") is { Length: > 0 } configured ? configured : "../shared";
        string path = System.IO.Path.GetFullPath(System.IO.Path.Combine(shared, relative), Root);
        Assert.SkipUnless(
            File.Exists(path) || Directory.Exists(path),
            $"needs '{relative}' of the shared data (RESKILL_SHARED, default ../shared), which is absent");
        return path;
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Reskill.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Reskill.sln above {AppContext.BaseDirectory}.");
    }
}
