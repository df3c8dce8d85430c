namespace Reskill.Web.Hosting;

/// <summary>Opens, in the background, all that a plan needs, so that the first visitor does not wait.</summary>
internal sealed partial class WarmUp(Workspace workspace, ILogger<WarmUp> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await workspace.ExtractorAsync(stoppingToken).ConfigureAwait(false);
            await workspace.RecommenderAsync(stoppingToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service stops.
        }
#pragma warning disable CA1031 // Whatever fails here fails again, and is answered, when a request needs it; until then the service is not ready.
        catch (Exception error)
#pragma warning restore CA1031
        {
            LogFailure(logger, error);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The data folder cannot be used.")]
    private static partial void LogFailure(ILogger logger, Exception error);
}
