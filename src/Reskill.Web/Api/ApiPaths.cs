namespace Reskill.Web.Api;

/// <summary>The addresses that programs call.</summary>
internal static class ApiPaths
{
    public const string Root = "/api/v1";

    /// <summary>Whether a request comes from a program, which gets a problem document and not a page.</summary>
    public static bool Owns(HttpRequest request)
        => request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/openapi") || request.Path.StartsWithSegments("/health");
}
