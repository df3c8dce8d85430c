using System.Security.Cryptography;

namespace Reskill.Taxonomy.Storage;

/// <summary>A binary file that is whole or not there: a mark, the content, and a hash of both at the end.</summary>
internal static class SealedFile
{
    private const int HashLength = SHA256.HashSizeInBytes;

    /// <summary>Writes beside, then renames over: a reader sees the old file or the new one.</summary>
    /// <param name="path">The file; its folder is made when absent.</param>
    /// <param name="mark">What kind of file and which version of its format it is.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="cancellationToken">Stops before the file is replaced.</param>
    public static void Write(string path, ReadOnlySpan<byte> mark, Action<BinaryWriter> write, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string beside = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (FileStream file = new(beside, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16))
            {
                file.Write(mark);
                using (BinaryWriter writer = new(file, System.Text.Encoding.UTF8, leaveOpen: true))
                {
                    write(writer);
                }

                file.Position = 0;
                byte[] hash = SHA256.HashData(file);
                file.Write(hash);
                file.Flush(flushToDisk: true);
            }

            cancellationToken.ThrowIfCancellationRequested();
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Reads the content of a file written by <see cref="Write"/>.</summary>
    /// <returns>False when the file is absent, of another kind or version, or not whole.</returns>
    public static bool TryRead(string path, ReadOnlySpan<byte> mark, out ReadOnlyMemory<byte> content)
    {
        content = default;
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        if (bytes.Length < mark.Length + HashLength || !bytes.AsSpan(0, mark.Length).SequenceEqual(mark))
        {
            return false;
        }

        if (!SHA256.HashData(bytes.AsSpan(..^HashLength)).AsSpan().SequenceEqual(bytes.AsSpan(^HashLength..)))
        {
            return false;
        }

        content = bytes.AsMemory(mark.Length, bytes.Length - mark.Length - HashLength);
        return true;
    }
}
