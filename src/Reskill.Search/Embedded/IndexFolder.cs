using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Reskill.Search.Embedded.Analysis;
using Reskill.Taxonomy;

namespace Reskill.Search.Embedded;

/// <summary>The folder of the index: who reads it, who may write it.</summary>
/// <remarks>
/// Every change is one Lucene commit: documents and <see cref="IndexStamp"/> together, or nothing. Readers keep the commit they
/// hold, so that a rebuild (which empties and fills the index before its commit) is never seen half done, even by another process.
/// </remarks>
internal sealed class IndexFolder : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(50);
    private static readonly BM25Similarity Similarity = new();

    private readonly FSDirectory _directory;

    // An entry goes with the last commit that holds its segment.
    private readonly ConditionalWeakTable<object, SegmentColumns> _columns = [];
    private SearcherManager? _searchers;

    private IndexFolder(string path)
    {
        Path = path;
        System.IO.Directory.CreateDirectory(path);
        _directory = new NIOFSDirectory(path);
    }

    public string Path { get; }

    public CatalogAnalyzer Analyzer { get; } = new();

    /// <summary>Whether there is a commit to read.</summary>
    public bool IsOpen => _searchers is not null;

    /// <exception cref="InputException">The folder cannot be used.</exception>
    public static IndexFolder At(string path)
    {
        try
        {
            return new IndexFolder(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unusable(path, error);
        }
    }

    public static InputException Unusable(string path, Exception error) => new(
        new LocalizedText(
            $"L'index {path} ne peut pas être écrit : un dossier où l'on peut écrire, avec de la place, est attendu.",
            $"The index {path} cannot be written: a folder that can be written, with room, is expected."),
        error);

    /// <summary>Opens the newest commit, reading all of it once against its checksums.</summary>
    /// <returns>False when there is none.</returns>
    public bool TryOpen()
    {
        if (!DirectoryReader.IndexExists(_directory))
        {
            return false;
        }

        SearcherManager searchers = new(_directory, new BM25SearcherFactory());
        IndexSearcher searcher = searchers.Acquire();
        try
        {
            foreach (AtomicReaderContext leaf in searcher.IndexReader.Leaves)
            {
                leaf.AtomicReader.CheckIntegrity();
            }

            _ = new IndexSnapshot(searcher, _columns);
        }
        catch
        {
            searchers.Release(searcher);
            searchers.Dispose();
            throw;
        }

        searchers.Release(searcher);
        _searchers = searchers;
        return true;
    }

    /// <summary>Reads the newest commit seen so far.</summary>
    public T Read<T>(Func<IndexSnapshot, T> read)
    {
        SearcherManager searchers = _searchers ?? throw new InvalidOperationException("The index has no commit yet.");
        IndexSearcher searcher = searchers.Acquire();
        try
        {
            return read(new IndexSnapshot(searcher, _columns));
        }
        finally
        {
            searchers.Release(searcher);
        }
    }

    /// <summary>Reads the newest commit seen so far for as long as a task lasts.</summary>
    public async Task<T> ReadAsync<T>(Func<IndexSnapshot, Task<T>> read)
    {
        SearcherManager searchers = _searchers ?? throw new InvalidOperationException("The index has no commit yet.");
        IndexSearcher searcher = searchers.Acquire();
        try
        {
            return await read(new IndexSnapshot(searcher, _columns)).ConfigureAwait(false);
        }
        finally
        {
            searchers.Release(searcher);
        }
    }

    /// <summary>Looks for commits made since, by this process or another.</summary>
    public void Refresh()
    {
        if (_searchers is null)
        {
            TryOpen();
        }
        else
        {
            _searchers.MaybeRefreshBlocking();
        }
    }

    /// <summary>Becomes the one writer, waiting for another process that is.</summary>
    /// <exception cref="InputException">The other one does not end, or the folder cannot be written.</exception>
    public async Task<IndexWriter> OpenWriterAsync(CancellationToken cancellationToken)
    {
        long begun = Environment.TickCount64;
        while (true)
        {
            try
            {
                return new IndexWriter(_directory, new IndexWriterConfig(CatalogAnalyzer.Version, Analyzer)
                {
                    OpenMode = OpenMode.CREATE_OR_APPEND,
                    Similarity = Similarity,
                    MergeScheduler = new SerialMergeScheduler(),
                    WriteLockTimeout = 0,
                });
            }
            catch (LockObtainFailedException) when (Environment.TickCount64 - begun < LongestWait.TotalMilliseconds)
            {
                await Task.Delay(Wait, cancellationToken).ConfigureAwait(false);
            }
            catch (LockObtainFailedException error)
            {
                throw new InputException(
                    new LocalizedText(
                        $"L'index {Path} est occupé par un autre programme depuis trop longtemps. Réessayez quand il aura fini.",
                        $"The index {Path} has been kept busy by another program for too long. Try again when it has finished."),
                    error);
            }
        }
    }

    /// <summary>Removes the files of an index that cannot be read.</summary>
    public void Clear()
    {
        _searchers?.Dispose();
        _searchers = null;
        foreach (string file in System.IO.Directory.EnumerateFiles(Path).Where(IsOfLucene))
        {
            File.Delete(file);
        }
    }

    public void Dispose()
    {
        _searchers?.Dispose();
        _directory.Dispose();
        Analyzer.Dispose();
    }

    // Nothing else that lies in the folder is touched, should it not be ours alone.
    private static bool IsOfLucene(string file)
        => System.IO.Path.GetFileName(file) is { } name && (name.StartsWith("segments", StringComparison.Ordinal) || name.StartsWith('_'));

    private sealed class BM25SearcherFactory : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = Similarity };
    }
}
