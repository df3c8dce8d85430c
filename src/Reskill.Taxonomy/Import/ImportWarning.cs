namespace Reskill.Taxonomy;

/// <summary>What an import met and went around.</summary>
public enum ImportWarningKind
{
    /// <summary>A row names a code that no file defines; the row was skipped.</summary>
    DanglingReference,

    /// <summary>A row says again what another one said; once was kept.</summary>
    Duplicate,

    /// <summary>A column holds a value that its format does not know; the row was kept without it.</summary>
    UnknownValue,

    /// <summary>A row has fewer or more fields than the header, or a quote in a wrong place; the row was skipped.</summary>
    IncompleteRow,

    /// <summary>A file is not UTF-8; it was read as Windows-1252.</summary>
    LegacyEncoding,

    /// <summary>A file that may be absent is; what it holds is lacking.</summary>
    MissingFile,

    /// <summary>A folder holds several versions; only the newest complete one was read.</summary>
    OtherVersion,

    /// <summary>A concept of an older release that the newest one no longer has; it was left out.</summary>
    RetiredConcept,
}

/// <summary>A place in a file where a warning arose.</summary>
/// <param name="Line">The line, the header being 1; 0 when the whole file is meant.</param>
/// <param name="Value">The code or value met.</param>
public readonly record struct ImportExample(int Line, string Value);

/// <summary>One kind of trouble in one file, counted.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="File">The file's name.</param>
/// <param name="Column">The column, or null when the whole row or file is meant.</param>
/// <param name="Count">How many times it arose.</param>
/// <param name="Examples">The first ten places.</param>
/// <param name="Text">The warning for a person, count and first places included.</param>
public sealed record ImportWarning(
    ImportWarningKind Kind,
    string File,
    string? Column,
    int Count,
    IReadOnlyList<ImportExample> Examples,
    LocalizedText Text);
