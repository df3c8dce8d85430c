using Reskill.EndToEnd.Tests;

[assembly: AssemblyFixture(typeof(FilledDataFolder))]

namespace Reskill.EndToEnd.Tests;

/// <summary>A data folder filled with the sample by the program itself, shared by the tests that only read it.</summary>
public sealed class FilledDataFolder : IAsyncLifetime
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("reskill-e2e-");

    /// <summary>The folder.</summary>
    public string Path => System.IO.Path.Combine(_parent.FullName, "data");

    /// <summary>A file or folder beside it, for one test.</summary>
    public string Beside(string name) => System.IO.Path.Combine(_parent.FullName, name);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        ProgramResult filled = await ReskillProgram.RunAsync(Path, "index", "status");
        filled.ExitCode.ShouldBe(0, filled.Error);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _parent.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
