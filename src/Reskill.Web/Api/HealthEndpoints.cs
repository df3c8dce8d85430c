using Reskill.Client;
using Reskill.Web.Hosting;

namespace Reskill.Web.Api;

/// <summary>Whether the process lives, and whether it can plan.</summary>
internal static class HealthEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Answer(isWell: true)).ExcludeFromDescription();
        endpoints.MapGet("/health/ready", (Workspace workspace) => Answer(workspace.IsReady)).ExcludeFromDescription();
    }

    private static IResult Answer(bool isWell) => Results.Json(
        new HealthDocument(isWell ? "ok" : "unavailable"),
        ReskillJson.Options,
        statusCode: isWell ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
}
