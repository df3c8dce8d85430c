using System.Data.Common;
using System.Globalization;

namespace Reskill.Catalog.Storage;

/// <summary>A record as it is kept.</summary>
internal sealed record StoredDocument(string Id, long Version, string Document);

/// <summary>Reads by plain SQL: a cold process reads the whole sample before EF would have compiled its first query.</summary>
/// <remarks>Standard SQL over ADO.NET's base classes, so that every engine shares it.</remarks>
internal static class CatalogReader
{
    public static async Task<CatalogCounts> CountAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using DbCommand command = Command(connection, """
            SELECT (SELECT COUNT(*) FROM "Providers"), (SELECT COUNT(*) FROM "Trainings"),
                   (SELECT COALESCE(SUM("SessionCount"), 0) FROM "Trainings"), (SELECT COUNT(*) FROM "Offers")
            """);
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        return new CatalogCounts(reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3));
    }

    /// <summary>The documents of a table whose ids come after one, by id.</summary>
    public static async Task<IReadOnlyList<StoredDocument>> PageAsync(
        DbConnection connection, string table, string afterId, int maximum, CancellationToken cancellationToken)
    {
        await using DbCommand command = Command(
            connection,
            $"SELECT \"Id\", \"Version\", \"Document\" FROM \"{table}\" WHERE \"Id\" > @after ORDER BY \"Id\" LIMIT @maximum",
            ("@after", afterId),
            ("@maximum", maximum));
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        List<StoredDocument> page = [];
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            page.Add(Document(reader));
        }

        return page;
    }

    /// <summary>The document of an id, or null.</summary>
    public static async Task<StoredDocument?> FindAsync(
        DbConnection connection, string table, string id, CancellationToken cancellationToken)
    {
        await using DbCommand command = Command(
            connection, $"SELECT \"Id\", \"Version\", \"Document\" FROM \"{table}\" WHERE \"Id\" = @id", ("@id", id));
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        return await reader.ReadAsync(cancellationToken).ConfigureAwait(false) ? Document(reader) : null;
    }

    /// <summary>The keys that a source has in a table, by id.</summary>
    public static async Task<IReadOnlyList<SourceKey>> KeysAsync(
        DbConnection connection, string table, string source, CancellationToken cancellationToken)
    {
        await using DbCommand command = Command(
            connection, $"SELECT \"SourceId\" FROM \"{table}\" WHERE \"Source\" = @source ORDER BY \"Id\"", ("@source", source));
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        List<SourceKey> keys = [];
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            keys.Add(new SourceKey(source, reader.GetString(0)));
        }

        return keys;
    }

    public static async Task<IReadOnlyList<OutboxEntry>> OutboxAsync(
        DbConnection connection, long afterSequence, int maximum, CancellationToken cancellationToken)
    {
        await using DbCommand command = Command(
            connection,
            """
            SELECT "Sequence", "Kind", "RecordId", "Version", "Change" FROM "Outbox"
            WHERE "Sequence" > @after ORDER BY "Sequence" LIMIT @maximum
            """,
            ("@after", afterSequence),
            ("@maximum", maximum));
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        List<OutboxEntry> entries = [];
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            entries.Add(new OutboxEntry(
                reader.GetInt64(0),
                (RecordKind)reader.GetInt32(1),
                reader.GetString(2),
                reader.GetInt64(3),
                (RecordChange)reader.GetInt32(4)));
        }

        return entries;
    }

    public static Task<long> LastSequenceAsync(DbConnection connection, CancellationToken cancellationToken)
        => NumberAsync(Command(connection, "SELECT COALESCE(MAX(\"Sequence\"), 0) FROM \"Outbox\""), cancellationToken);

    public static Task<long> CountOutboxAsync(DbConnection connection, long afterSequence, CancellationToken cancellationToken)
        => NumberAsync(Command(connection, "SELECT COUNT(*) FROM \"Outbox\" WHERE \"Sequence\" > @after", ("@after", afterSequence)), cancellationToken);

    public static async Task<string?> SettingAsync(DbConnection connection, string name, CancellationToken cancellationToken)
    {
        await using DbCommand command = Command(connection, "SELECT \"Value\" FROM \"Settings\" WHERE \"Name\" = @name", ("@name", name));
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) as string;
    }

    private static StoredDocument Document(DbDataReader reader) => new(reader.GetString(0), reader.GetInt64(1), reader.GetString(2));

    private static async Task<long> NumberAsync(DbCommand command, CancellationToken cancellationToken)
    {
        await using (command.ConfigureAwait(false))
        {
            object? value = await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
            return Convert.ToInt64(value, CultureInfo.InvariantCulture);
        }
    }

    private static DbCommand Command(DbConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        foreach ((string name, object value) in parameters)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
