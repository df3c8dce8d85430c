using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Reskill.Web.Tests.Hosting;

/// <summary>Keeps every line that is logged, exceptions included.</summary>
internal sealed class LogRecorder : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> _lines = new();

    /// <summary>All of it.</summary>
    public string Everything => string.Join('\n', _lines.Select(line => line.Text));

    /// <summary>Lines of a level or above.</summary>
    public string[] AtLeast(LogLevel level) => [.. _lines.Where(line => line.Level >= level).Select(line => line.Text)];

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _lines);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<(LogLevel Level, string Text)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Enqueue((LogLevel.Trace, $"{category} scope {state}"));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => lines.Enqueue((logLevel, $"{category} {formatter(state, exception)} {exception}"));
    }
}
