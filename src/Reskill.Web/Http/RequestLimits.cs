namespace Reskill.Web.Http;

/// <summary>Bounds on what a request may bring.</summary>
internal static class RequestLimits
{
    /// <summary>Largest CV: 10 MiB, as the reader of CVs allows.</summary>
    public const int FileBytes = 10 * 1024 * 1024;

    /// <summary>Largest body: the CV, the other fields and the marks between them.</summary>
    public const int BodyBytes = FileBytes + (256 * 1024);

    /// <summary>Longest text that a page takes.</summary>
    public const int TextCharacters = 20_000;

    /// <summary>Longest field, in characters.</summary>
    public const int FieldCharacters = 200_000;
}
