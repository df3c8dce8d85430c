using System.Text.Json;
using Reskill.Taxonomy;

namespace Reskill.Web.Hosting;

/// <summary>The folder where state lives: created and marked on first use, shared by processes, refused when it is not ours.</summary>
/// <remarks>
/// <c>reskill.json</c> marks a folder that is filled; it is written last, so that a folder without it is empty, half filled by a
/// process that died, or somebody else's.
/// </remarks>
internal sealed class DataFolder
{
    private const string MarkName = "reskill.json";
    private const string LockName = ".lock";
    private const int Format = 1;

    private const int TriesBeforeTelling = 20;

    private static readonly TimeSpan _retry = TimeSpan.FromMilliseconds(50);

    // What a process that died while filling may leave; anything else is not ours to touch.
    private static readonly string[] _ours = ["taxonomy", "catalog.db", "catalog.db-wal", "catalog.db-shm", "index"];

    private DataFolder(string path) => Path = path;

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>The catalogue's database.</summary>
    public string CatalogPath => In("catalog.db");

    /// <summary>The folder of the search index.</summary>
    public string IndexPath => In("index");

    /// <summary>Opens a folder, creating it when it is absent.</summary>
    /// <exception cref="InputException">It is a file, or cannot be created or written.</exception>
    public static DataFolder Open(string path)
    {
        string full = System.IO.Path.GetFullPath(path);
        if (File.Exists(full))
        {
            throw DataFolderErrors.IsFile(full);
        }

        try
        {
            Directory.CreateDirectory(full);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw DataFolderErrors.CannotWrite(full, error);
        }

        return new DataFolder(full);
    }

    /// <summary>Holds the folder for one process: until what is returned is disposed, others that ask wait.</summary>
    /// <param name="waiting">Told once when the wait is long. Null for nobody.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <exception cref="InputException">The folder cannot be written.</exception>
    public async Task<IDisposable> LockAsync(Action? waiting, CancellationToken cancellationToken)
    {
        for (int tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(In(LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (UnauthorizedAccessException error)
            {
                throw DataFolderErrors.CannotWrite(Path, error);
            }
            catch (IOException error) when (!File.Exists(In(LockName)) || !Directory.Exists(Path))
            {
                throw DataFolderErrors.CannotWrite(Path, error);
            }
            catch (IOException)
            {
                // Another process holds it; the system releases it when that process ends, however it ends.
                if (tries == TriesBeforeTelling)
                {
                    waiting?.Invoke();
                }

                await Task.Delay(_retry, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whether the folder is filled. Call it under the lock.</summary>
    /// <exception cref="InputException">It holds other things, or a mark that is damaged or of a newer version.</exception>
    public bool IsFilled()
    {
        string mark = In(MarkName);
        if (!File.Exists(mark))
        {
            string? foreign = Directory.EnumerateFileSystemEntries(Path)
                .Select(System.IO.Path.GetFileName)
                .FirstOrDefault(name => name != LockName && !_ours.Contains(name));
            return foreign is null ? false : throw DataFolderErrors.NotOurs(Path, foreign);
        }

        try
        {
            FolderMark? read = JsonSerializer.Deserialize<FolderMark>(File.ReadAllBytes(mark), JsonSerializerOptions.Web);
            return read is null or { Format: < 1 }
                ? throw DataFolderErrors.Damaged(mark, null)
                : read.Format == Format ? true : throw DataFolderErrors.Newer(mark, read.Format, Format);
        }
        catch (JsonException error)
        {
            throw DataFolderErrors.Damaged(mark, error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw DataFolderErrors.CannotWrite(Path, error);
        }
    }

    /// <summary>Removes what a process that died while filling left behind.</summary>
    public void Clear()
    {
        foreach (string name in _ours)
        {
            if (Directory.Exists(In(name)))
            {
                Directory.Delete(In(name), recursive: true);
            }

            File.Delete(In(name));
        }
    }

    /// <summary>Marks the folder as filled.</summary>
    public void Mark()
    {
        string draft = In(MarkName + ".new");
        File.WriteAllBytes(draft, JsonSerializer.SerializeToUtf8Bytes(new FolderMark(Format), JsonSerializerOptions.Web));
        File.Move(draft, In(MarkName), overwrite: true);
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);

    private sealed record FolderMark(int Format);
}
