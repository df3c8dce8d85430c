using Reskill.Taxonomy;

namespace Reskill.Profiles;

/// <summary>Why a file could not be read as a CV.</summary>
public enum CvProblem
{
    /// <summary>No file of that name.</summary>
    Missing,

    /// <summary>The path is a folder.</summary>
    Folder,

    /// <summary>The file has no byte.</summary>
    Empty,

    /// <summary>The file is larger, or has more pages, than <see cref="CvReaderOptions"/> allows.</summary>
    TooLarge,

    /// <summary>The file is protected by a password.</summary>
    PasswordProtected,

    /// <summary>The file has pages but no text: it is a scan, and needs OCR.</summary>
    NoText,

    /// <summary>The file is neither PDF, DOCX nor text.</summary>
    UnsupportedType,

    /// <summary>The file is damaged.</summary>
    Damaged,

    /// <summary>The text has none of the parts of a CV.</summary>
    NotACv,
}

/// <summary>A file that could not be read as a CV, and why.</summary>
public sealed class CvException : InputException
{
    /// <summary>Creates the exception.</summary>
    public CvException(CvProblem problem, LocalizedText text, Exception? innerException = null)
        : base(text, innerException) => Problem = problem;

    /// <summary>Why.</summary>
    public CvProblem Problem { get; }
}

/// <summary>Bounds on what is read.</summary>
public sealed class CvReaderOptions
{
    /// <summary>Largest file, in bytes. Default 10 MiB.</summary>
    public long MaximumBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Most pages. Default 30.</summary>
    public int MaximumPages { get; init; } = 30;

    /// <summary>Most characters of text kept. Default 200,000.</summary>
    public int MaximumCharacters { get; init; } = 200_000;

    /// <summary>Longest time for one file. Default 20 seconds.</summary>
    public TimeSpan MaximumTime { get; init; } = TimeSpan.FromSeconds(20);
}

/// <summary>The text of a CV in reading order.</summary>
/// <param name="Lines">Lines in reading order.</param>
/// <param name="PageCount">How many pages; 1 for a format without pages.</param>
public sealed record CvDocument(IReadOnlyList<CvLine> Lines, int PageCount);

/// <summary>One line of a CV.</summary>
/// <param name="Text">Its text, trimmed.</param>
/// <param name="Page">From 1.</param>
/// <param name="Block">The block (paragraph or column part) it belongs to, from 0, in reading order.</param>
/// <param name="FontSize">In points; 0 when the format does not tell.</param>
/// <param name="IsBold">Whether most of it is bold.</param>
public sealed record CvLine(string Text, int Page, int Block, double FontSize, bool IsBold);

/// <summary>Reads the text of a CV from PDF, DOCX or plain text. Stateless and thread-safe.</summary>
public sealed class CvReader
{
    private readonly CvReaderOptions _options;

    /// <summary>Creates a reader.</summary>
    public CvReader(CvReaderOptions? options = null) => _options = options ?? new CvReaderOptions();

    /// <summary>Reads a file.</summary>
    /// <exception cref="CvException">It cannot be read as a CV.</exception>
    public Task<CvDocument> ReadAsync(string path, CancellationToken cancellationToken = default)
        => throw new NotImplementedException(path + _options);

    /// <summary>Reads an upload; the type is told from the content, the name serves in messages alone.</summary>
    /// <exception cref="CvException">It cannot be read as a CV.</exception>
    public Task<CvDocument> ReadAsync(Stream content, string name, CancellationToken cancellationToken = default)
        => throw new NotImplementedException(name);

    /// <summary>Takes text that was pasted.</summary>
    /// <exception cref="CvException">It is empty, too long or no CV.</exception>
    public CvDocument ReadText(string text) => throw new NotImplementedException(text + _options);
}
