namespace Reskill.Taxonomy.Internal.Csv;

/// <summary>One file of a source, in a folder or in an archive; it can be opened more than once.</summary>
/// <param name="Name">The file's name without its folder, as messages show it.</param>
/// <param name="Open">Opens it from its start.</param>
internal sealed record SourceFile(string Name, Func<Stream> Open)
{
    /// <summary>A file on disk.</summary>
    public static SourceFile At(string path) => new(
        Path.GetFileName(path),
        () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan));
}
