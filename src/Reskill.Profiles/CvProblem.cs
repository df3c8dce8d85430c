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

    /// <summary>Opening it could harm: it unpacks to far more than its size, nests too deep or takes too long.</summary>
    Unsafe,
}
