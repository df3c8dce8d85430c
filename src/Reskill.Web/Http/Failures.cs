using System.Diagnostics;
using Reskill.Web.Api;
using Reskill.Web.Pages;

namespace Reskill.Web.Http;

/// <summary>Answers failures of our own with a page or a problem document, and logs them without a word of the request.</summary>
internal static partial class Failures
{
    public static void Use(IApplicationBuilder app)
    {
        ILogger logger = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Failures));
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context).ConfigureAwait(false);
            }
            catch (Exception) when (context.RequestAborted.IsCancellationRequested)
            {
                // Nobody waits for the answer any more.
                context.Abort();
            }
            catch (Exception error) when (!context.Response.HasStarted)
            {
                // Not the message: that of a library may quote what it failed to read.
                LogFailure(logger, context.GetEndpoint()?.DisplayName ?? "(none)", error.GetType().FullName ?? "", Trace(error));
                context.Response.Clear();
                await AnswerAsync(context).ConfigureAwait(false);
            }
        });
    }

    /// <summary>Answers with status 500.</summary>
    private static Task AnswerAsync(HttpContext context) => ApiPaths.Owns(context.Request)
        ? Problems.ServerError(context).ExecuteAsync(context)
        : Messages.ServerError(context).ExecuteAsync(context);

    private static string Trace(Exception error)
    {
        List<string> traces = [];
        for (Exception? inner = error; inner is not null; inner = inner.InnerException)
        {
            traces.Add(inner.GetType().FullName + Environment.NewLine + new StackTrace(inner, fNeedFileInfo: true));
        }

        return string.Join(Environment.NewLine, traces);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Request failed at {Endpoint}: {Error}\n{Trace}")]
    private static partial void LogFailure(ILogger logger, string endpoint, string error, string trace);
}
