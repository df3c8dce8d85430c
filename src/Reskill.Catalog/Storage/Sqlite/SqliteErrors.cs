using Microsoft.Data.Sqlite;
using Reskill.Taxonomy;

namespace Reskill.Catalog.Storage.Sqlite;

/// <summary>What is wrong with a catalogue file, and what to do.</summary>
internal static class SqliteErrors
{
    // https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static InputException? Explain(string path, Exception error) => error switch
    {
        SqliteException { SqliteErrorCode: Corrupt or NotADatabase } => Damaged(path, error),
        SqliteException { SqliteErrorCode: Busy } => Locked(path, error),
        SqliteException { SqliteErrorCode: Full } => DiskFull(path, error),
        SqliteException { SqliteErrorCode: ReadOnly or InputOutput or CannotOpen } => Unusable(path, error),
        IOException or UnauthorizedAccessException => Unusable(path, error),
        { InnerException: { } inner } => Explain(path, inner),
        _ => null,
    };

    public static InputException Damaged(string path, Exception? error = null) => new(new LocalizedText(
        $"{path} n'est pas un catalogue lisible : une base SQLite intacte est attendue. Remettez une sauvegarde, ou supprimez le fichier pour repartir d'un catalogue vide.",
        $"{path} is not a readable catalogue: an intact SQLite database is expected. Restore a backup, or delete the file to start from an empty catalogue."), error);

    public static InputException Foreign(string path) => new(new LocalizedText(
        $"{path} est la base d'un autre programme : un catalogue de Reskill est attendu. Rien n'y a été écrit.",
        $"{path} is the database of another program: a catalogue of Reskill is expected. Nothing was written to it."));

    public static InputException Newer(string path, string found, string known) => new(new LocalizedText(
        $"{path} a été écrit par une version plus récente de Reskill (schéma {found}, connu ici : {known}). Mettez Reskill à jour. Rien n'y a été écrit.",
        $"{path} was written by a newer version of Reskill (schema {found}, known here: {known}). Update Reskill. Nothing was written to it."));

    public static InputException IsFolder(string path) => new(new LocalizedText(
        $"{path} est un dossier : un fichier de catalogue est attendu.",
        $"{path} is a folder: a catalogue file is expected."));

    private static InputException Locked(string path, Exception error) => new(new LocalizedText(
        $"{path} est occupé par un autre programme depuis trop longtemps. Réessayez quand il aura fini.",
        $"{path} has been kept busy by another program for too long. Try again when it has finished."), error);

    private static InputException DiskFull(string path, Exception error) => new(new LocalizedText(
        $"{path} : le disque est plein. Ce qui était déjà publié est intact.",
        $"{path}: the disk is full. What was already published is intact."), error);

    private static InputException Unusable(string path, Exception error) => new(new LocalizedText(
        $"{path} ne peut pas être ouvert : un fichier que l'on peut lire et écrire est attendu.",
        $"{path} cannot be opened: a file that can be read and written is expected."), error);
}
