using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Reskill.Catalog.Storage.Sqlite;

/// <summary>The catalogue's database as a SQLite file: everything that another engine would do in another way.</summary>
/// <remarks>
/// Write-ahead log, so that readers never wait for the writer; commits reach the disk before they are acknowledged
/// (<c>synchronous</c> stays at SQLite's default, FULL).
/// </remarks>
internal sealed class SqliteDatabase : IDisposable
{
    private readonly string _connectionString;

    // Built on first use: a process that only reads never loads EF.
    private DbContextOptions<CatalogContext>? _options;

    private SqliteDatabase(string path)
    {
        Path = path;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, Pooling = true }.ToString();
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Opens the file, creates it when it is absent or empty, brings an older schema up to date.</summary>
    /// <exception cref="Taxonomy.InputException">It is damaged, another program's, from a newer version, or cannot be opened.</exception>
    public static SqliteDatabase Open(string path)
    {
        SqliteDatabase database = new(path);
        try
        {
            if (Directory.Exists(path))
            {
                throw SqliteErrors.IsFolder(path);
            }

            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
            using SqliteConnection connection = new(database._connectionString);
            connection.Open();
            new SqliteSchema(database, connection).BringUpToDate();
            return database;
        }
        catch (Exception error) when (SqliteErrors.Explain(path, error) is { } explained)
        {
            database.Dispose();
            throw explained;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>An open connection of the pool.</summary>
    public async Task<SqliteConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        SqliteConnection connection = new(_connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A unit of work.</summary>
    public CatalogContext CreateContext()
        => new(_options ??= new DbContextOptionsBuilder<CatalogContext>().UseSqlite(_connectionString).Options);

    /// <summary>What a failure of this database means to the person who runs it; null when it is no failure of the database.</summary>
    public Taxonomy.InputException? Explain(Exception error) => SqliteErrors.Explain(Path, error);

    /// <summary>Lets go of the file.</summary>
    public void Dispose()
    {
        using SqliteConnection connection = new(_connectionString);
        SqliteConnection.ClearPool(connection);
    }
}
