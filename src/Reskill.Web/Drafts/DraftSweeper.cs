namespace Reskill.Web.Drafts;

/// <summary>Erases expired drafts even when nobody comes.</summary>
internal sealed class DraftSweeper(DraftStore drafts, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan _period = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(_period, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
            {
                drafts.EraseExpired();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service stops.
        }
    }
}
