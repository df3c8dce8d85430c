namespace Reskill.Web.Hosting;

/// <summary>A value opened on first use, once, however many ask for it at the same time.</summary>
/// <remarks>A failure is forgotten, so that the next ask tries again.</remarks>
/// <typeparam name="T">What is opened.</typeparam>
internal sealed class SingleFlight<T>(Func<CancellationToken, Task<T>> open, CancellationToken lifetime)
    where T : class
{
    private readonly Lock _lock = new();
    private Task<T>? _opening;

    /// <summary>The value if it is open, else null.</summary>
    public T? Opened
    {
        get
        {
            lock (_lock)
            {
                return _opening is { IsCompletedSuccessfully: true } done ? done.Result : null;
            }
        }
    }

    /// <summary>The value. The token stops the wait of this caller alone: what is being opened serves the others.</summary>
    public Task<T> GetAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_opening is null or { IsFaulted: true } or { IsCanceled: true })
            {
                // On the pool: opening is long, partly synchronous, and must not run under the lock.
                _opening = Task.Run(() => open(lifetime), lifetime);
            }

            return _opening.WaitAsync(cancellationToken);
        }
    }

    /// <summary>The value, once an opening in progress has ended; null when it was never asked for or could not be opened.</summary>
    public async Task<T?> LastAsync()
    {
        Task<T>? opening;
        lock (_lock)
        {
            opening = _opening;
        }

        if (opening is null)
        {
            return null;
        }

        await ((Task)opening).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return Opened;
    }
}
