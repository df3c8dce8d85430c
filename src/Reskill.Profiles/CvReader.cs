using Reskill.Profiles.Reading;

namespace Reskill.Profiles;

/// <summary>Reads the text of a CV from PDF, DOCX or plain text. Stateless and thread-safe.</summary>
/// <remarks>The type is told from the content. What is read is bounded by <see cref="CvReaderOptions"/>.</remarks>
public sealed class CvReader
{
    private const int FirstBuffer = 64 * 1024;

    private readonly CvReaderOptions _options;

    /// <summary>Creates a reader.</summary>
    public CvReader(CvReaderOptions? options = null) => _options = options ?? new CvReaderOptions();

    /// <summary>Reads a file.</summary>
    /// <exception cref="CvException">It cannot be read as a CV.</exception>
    public async Task<CvDocument> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Directory.Exists(path))
        {
            throw CvMessages.Folder(path);
        }

        if (!File.Exists(path))
        {
            throw CvMessages.Missing(path);
        }

        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, FirstBuffer, FileOptions.Asynchronous);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw CvMessages.Unreadable(path, exception);
        }

        await using (file.ConfigureAwait(false))
        {
            return await ReadAsync(file, Path.GetFileName(path), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads an upload; the type is told from the content, the name serves in messages alone.</summary>
    /// <exception cref="CvException">It cannot be read as a CV.</exception>
    public async Task<CvDocument> ReadAsync(Stream content, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(name);
        byte[] bytes = await ReadBytesAsync(content, name, cancellationToken).ConfigureAwait(false);
        using CancellationTokenSource deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(_options.MaximumTime);
        ReadingContext context = new(name, _options, deadline.Token);
        try
        {
            // A parser may be deep in a page when the time is over: the caller does not wait for it.
            return await Task.Run(() => ContentReader.Read(bytes, context), deadline.Token)
                .WaitAsync(deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw CvMessages.Unsafe(name, exception);
        }
    }

    /// <summary>Takes text that was pasted.</summary>
    /// <exception cref="CvException">It is empty or too long.</exception>
    public CvDocument ReadText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw CvMessages.NoPastedText();
        }

        return text.Length <= _options.MaximumCharacters
            ? PlainText.Lay(text)
            : throw CvMessages.PastedTextTooLong(_options.MaximumCharacters);
    }

    private async Task<byte[]> ReadBytesAsync(Stream content, string name, CancellationToken cancellationToken)
    {
        using MemoryStream bytes = new();
        byte[] buffer = new byte[FirstBuffer];
        while (true)
        {
            int read = await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return bytes.Length > 0 ? bytes.ToArray() : throw CvMessages.Empty(name);
            }

            if (bytes.Length + read > _options.MaximumBytes)
            {
                throw CvMessages.TooManyBytes(name, _options.MaximumBytes);
            }

            bytes.Write(buffer, 0, read);
        }
    }
}
