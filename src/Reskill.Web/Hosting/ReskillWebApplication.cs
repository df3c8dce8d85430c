using Reskill.Taxonomy;

namespace Reskill.Web.Hosting;

/// <summary>The service: pages, API, health.</summary>
public static class ReskillWebApplication
{
    /// <summary>Runs the service until it is stopped.</summary>
    /// <param name="workspace">The open data folder. Not owned.</param>
    /// <param name="options">How it runs.</param>
    /// <param name="listening">Told the addresses once connections are accepted.</param>
    /// <param name="cancellationToken">Stops the service, letting requests in progress end.</param>
    /// <exception cref="InputException">An address is malformed, or already in use.</exception>
    public static Task RunAsync(
        Workspace workspace,
        WebServiceOptions options,
        Action<IReadOnlyList<string>>? listening = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException($"{workspace}{options}{listening}{cancellationToken}");
}
