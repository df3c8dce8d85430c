using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Reskill.Catalog.Storage;
using Reskill.Catalog.Storage.Sqlite;
using Reskill.Taxonomy;

namespace Reskill.Catalog.Tests.Storage;

public sealed class CatalogFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string File => _folder.File("deep/folder/catalog.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_newest_migration_is_the_one_that_opening_looks_for()
    {
        using CatalogContext context = new CatalogContextFactory().CreateDbContext([]);

        string newest = context.Database.GetMigrations().Last();

        newest.ShouldBe(SqliteSchema.Newest);
    }

    [Fact]
    public void The_migrations_give_the_schema_of_the_model()
    {
        using CatalogContext context = new CatalogContextFactory().CreateDbContext([]);

        bool pending = context.GetService<IMigrator>().HasPendingModelChanges();

        pending.ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_keeps_a_write_ahead_log_and_waits_for_the_disk()
    {
        await using CatalogStore store = await OpenAsync();

        Query("PRAGMA journal_mode").ShouldBe("wal");
        Query("PRAGMA synchronous").ShouldBe("2");
        Query("PRAGMA integrity_check").ShouldBe("ok");
    }

    [Fact]
    public async Task An_empty_file_becomes_a_catalogue()
    {
        _folder.Write("deep/folder/catalog.db", "");

        await using CatalogStore store = await OpenAsync();

        (await store.CountAsync(Token)).Trainings.ShouldBe(0);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named()
    {
        _folder.Write("deep/folder/catalog.db", string.Concat(Enumerable.Repeat("not a database ", 100)));

        InputException error = await Should.ThrowAsync<InputException>(OpenAsync);

        error.Text.French.ShouldContain(File);
        error.Text.French.ShouldContain("n'est pas un catalogue lisible");
        error.Text.English.ShouldContain("is not a readable catalogue");
    }

    [Fact]
    public async Task The_database_of_another_program_is_left_alone()
    {
        _folder.Write("deep/folder/catalog.db", "");
        Execute("CREATE TABLE Songs (Id INTEGER)");

        InputException error = await Should.ThrowAsync<InputException>(OpenAsync);

        error.Text.English.ShouldContain("the database of another program");
        Query("SELECT COUNT(*) FROM sqlite_master").ShouldBe("1");
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_left_alone()
    {
        await (await OpenAsync()).DisposeAsync();
        Execute("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '99.0.0')");

        InputException error = await Should.ThrowAsync<InputException>(OpenAsync);

        error.Text.French.ShouldContain("version plus récente");
        error.Text.English.ShouldContain("29990101000000_Later");
    }

    [Fact]
    public async Task A_file_damaged_inside_says_so_when_the_damage_is_met()
    {
        await using (CatalogStore store = await OpenAsync())
        {
            await store.UpsertAsync(Records.Trainings(300), Token);
        }

        byte[] content = await System.IO.File.ReadAllBytesAsync(File, Token);
        Encoding.ASCII.GetBytes(new string('x', content.Length - 8_192)).CopyTo(content, 8_192);
        await System.IO.File.WriteAllBytesAsync(File, content, Token);

        InputException error = await Should.ThrowAsync<InputException>(async () =>
        {
            await using CatalogStore store = await OpenAsync();
            await store.TrainingsAsync(Token).CountAsync(Token);
        });

        error.Text.English.ShouldContain(File);
    }

    [Fact]
    public async Task A_document_that_is_no_record_is_damage()
    {
        await using CatalogStore store = await OpenAsync();
        await store.UpsertAsync([Records.Training(1)], Token);
        Execute("UPDATE Trainings SET Document = '{\"id\":'");

        InputException error = await Should.ThrowAsync<InputException>(() => store.FindTrainingAsync("test:T-0001", Token));

        error.Text.French.ShouldContain("n'est pas un catalogue lisible");
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file_is_named()
    {
        Directory.CreateDirectory(File);

        InputException error = await Should.ThrowAsync<InputException>(OpenAsync);

        error.Text.English.ShouldContain("is a folder");
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_folder_is_named()
    {
        _folder.Write("deep", "a file");

        InputException error = await Should.ThrowAsync<InputException>(OpenAsync);

        error.Text.English.ShouldContain("cannot be opened");
    }

    [Fact]
    public async Task A_schema_step_that_was_cut_short_leaves_nothing_behind()
    {
        // What a process killed before its commit leaves: the journal mode, no table.
        _folder.Write("deep/folder/catalog.db", "");
        Execute("PRAGMA journal_mode = WAL");

        await using CatalogStore store = await OpenAsync();

        (await store.UpsertAsync([Records.Offer(1)], Token)).ShouldBe([UpsertOutcome.Created]);
    }

    private Task<CatalogStore> OpenAsync() => CatalogStore.OpenAsync(File, TimeProvider.System, Token);

    private string? Query(string sql)
    {
        using SqliteConnection connection = new($"Data Source={File};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private void Execute(string sql) => Query(sql);
}
