using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Reskill.Catalog.Storage.Sqlite;

/// <summary>Knows which version of the schema a file has, and brings it to the newest.</summary>
/// <remarks>
/// The steps are EF migrations, but their script runs here in one transaction under SQLite's own lock: EF's runner keeps a
/// lock row, which a process killed half way would leave behind for ever.
/// </remarks>
internal sealed class SqliteSchema(SqliteDatabase database, SqliteConnection connection)
{
    /// <summary>The newest migration: a file that has it is opened without starting EF. A test keeps it equal to the newest there is.</summary>
    internal const string Newest = "20261124213905_Initial";

    /// <summary>SQLite's <c>application_id</c> of our files: "Rskl".</summary>
    internal const int ApplicationId = 0x52736b6c;

    /// <summary>The setting that tells this catalogue from every other one.</summary>
    internal const string IdentitySetting = "store.identity";

    public void BringUpToDate()
    {
        if (AppliedMigration() == Newest)
        {
            return;
        }

        Upgrade();
    }

    // Apart, so that EF is not loaded where there is nothing to do.
    private void Upgrade()
    {
        Execute("PRAGMA journal_mode = WAL"); // Kept in the file; cannot be changed inside a transaction.
        using SqliteTransaction transaction = connection.BeginTransaction();
        string? applied = AppliedMigration(); // Another process may have been first.
        if (applied != Newest)
        {
            using CatalogContext context = database.CreateContext();
            Execute(context.GetService<IMigrator>().GenerateScript(applied, Newest, MigrationsSqlGenerationOptions.NoTransactions), transaction);
            Execute($"PRAGMA application_id = {ApplicationId}", transaction);
            Execute($"INSERT OR IGNORE INTO \"Settings\" VALUES ('{IdentitySetting}', '{Guid.NewGuid():N}')", transaction);
        }

        transaction.Commit();
    }

    /// <summary>The newest migration that the file has; null when it is empty.</summary>
    private string? AppliedMigration()
    {
        if (Scalar("SELECT COUNT(*) FROM sqlite_master") == "0")
        {
            return null;
        }

        if (Scalar("PRAGMA application_id") != ApplicationId.ToString(CultureInfo.InvariantCulture))
        {
            throw SqliteErrors.Foreign(database.Path);
        }

        string? applied = Scalar("SELECT MAX(\"MigrationId\") FROM \"__EFMigrationsHistory\"");
        return string.CompareOrdinal(applied, Newest) > 0 ? throw SqliteErrors.Newer(database.Path, applied!, Newest) : applied;
    }

    private string? Scalar(string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private void Execute(string sql, SqliteTransaction? transaction = null)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }
}
