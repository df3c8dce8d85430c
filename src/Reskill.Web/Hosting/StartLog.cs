namespace Reskill.Web.Hosting;

/// <summary>
/// Keeps a failure to start off the log: it is thrown to the caller, who tells it in one line. Failures after the start are logged.
/// </summary>
internal sealed class StartLog
{
    private static readonly string[] _categories = ["Microsoft.Extensions.Hosting", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel"];

    private volatile bool _isStarted;

    /// <summary>Applies to what a host logs from now on.</summary>
    public void Apply(ILoggingBuilder logging)
    {
        foreach (string category in _categories)
        {
            logging.AddFilter(category, level => level == LogLevel.Warning || (level > LogLevel.Warning && _isStarted));
        }
    }

    /// <summary>The host has started: everything is logged again.</summary>
    public void Started() => _isStarted = true;
}
