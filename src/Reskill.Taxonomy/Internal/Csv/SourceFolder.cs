using System.IO.Compression;

namespace Reskill.Taxonomy.Internal.Csv;

/// <summary>The CSV files of one published release: a folder or a zip archive.</summary>
/// <param name="Name">The folder's or archive's own name.</param>
/// <param name="Files">Its CSV and text files, by name.</param>
internal sealed record SourceFolder(string Name, IReadOnlyList<SourceFile> Files)
{
    private const int MaximumEntries = 1_000;

    /// <summary>Opens a folder, a zip archive, or a folder of such.</summary>
    /// <exception cref="InputException">Nothing is there, or it is neither a folder nor an archive.</exception>
    public static IReadOnlyList<SourceFolder> Open(string path)
    {
        if (File.Exists(path))
        {
            return [OpenArchive(path)];
        }

        if (!Directory.Exists(path))
        {
            throw new InputException(new LocalizedText(
                $"{path} : ni dossier ni archive à cet endroit.", $"{path}: no folder or archive there."));
        }

        SourceFolder folder = OpenFolder(path);
        if (folder.Files.Any(IsTable))
        {
            return [folder];
        }

        SourceFolder[] inside = [.. Directory.GetDirectories(path).Order(StringComparer.Ordinal).Select(OpenFolder)
            .Concat(Directory.GetFiles(path, "*.zip").Order(StringComparer.Ordinal).Select(OpenArchive))
            .Where(child => child.Files.Any(IsTable))];
        return inside.Length > 0 ? inside : throw new InputException(new LocalizedText(
            $"{path} : aucun fichier CSV dans ce dossier.", $"{path}: no CSV file in this folder."));
    }

    private static bool IsTable(SourceFile file) => file.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private static bool IsWanted(string name)
        => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    private static SourceFolder OpenFolder(string path) => new(
        Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))),
        [.. Directory.GetFiles(path).Where(IsWanted).Order(StringComparer.Ordinal).Select(SourceFile.At)]);

    private static SourceFolder OpenArchive(string path)
    {
        try
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            if (archive.Entries.Count > MaximumEntries)
            {
                throw new InputException(new LocalizedText(
                    $"{path} : {archive.Entries.Count} fichiers dans l'archive, {MaximumEntries} au plus sont attendus.",
                    $"{path}: {archive.Entries.Count} files in the archive, at most {MaximumEntries} are expected."));
            }

            // Entries are read under their bare names and never written to disk.
            return new SourceFolder(Path.GetFileNameWithoutExtension(path), [.. archive.Entries
                .Where(entry => IsWanted(entry.Name))
                .OrderBy(entry => entry.FullName, StringComparer.Ordinal)
                .Select(entry => new SourceFile(entry.Name, () => ArchiveEntryStream.Open(path, entry.FullName)))]);
        }
        catch (InvalidDataException error)
        {
            throw new InputException(new LocalizedText(
                $"{path} : un dossier ou une archive zip est attendu.", $"{path}: a folder or a zip archive is expected."), error);
        }
    }
}
