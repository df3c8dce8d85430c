using System.CommandLine;
using Reskill.Taxonomy;
using Reskill.Web.Hosting;
using Spectre.Console;

namespace Reskill.Cli.CommandLine;

/// <summary>Opens the data folder that a command line names.</summary>
internal static class OpenedWorkspace
{
    /// <summary>Opens it; what is worth telling goes to standard error.</summary>
    public static Task<Workspace> OpenAsync(CliContext context, ParseResult parsed, CancellationToken cancellationToken)
        => Workspace.OpenAsync(
            new WorkspaceOptions
            {
                Folder = WorkspaceOptions.FolderOr(parsed.GetValue<string?>(SharedOptions.DataName)),
                Time = context.Time,
                Notice = text => context.Progress.Profile.Out.Writer.WriteLine(text.In(context.Language)),
            },
            cancellationToken);

    /// <summary>Shows that something is under way, on standard error, when a person looks at it.</summary>
    public static Task<T> WaitingAsync<T>(this CliContext context, string text, Func<Task<T>> work)
        => context.Progress.Profile.Capabilities.Interactive
            ? context.Progress.Status().StartAsync(text.EscapeMarkup(), _ => work())
            : work();

    /// <summary>Shows how far an import is, on standard error, when a person looks at it.</summary>
    public static Task<T> ProgressingAsync<T>(this CliContext context, string text, Func<IProgress<ImportProgress>?, Task<T>> work)
        => context.Progress.Profile.Capabilities.Interactive
            ? context.Progress.Status().StartAsync(text.EscapeMarkup(), status => work(new InlineProgress(step =>
                status.Status = $"{text} {step.File} ({step.Rows.ToString("N0", context.Culture)})".EscapeMarkup())))
            : work(null);

    // Progress<T> would tell through the thread pool, after the work it tells of.
    private sealed class InlineProgress(Action<ImportProgress> tell) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => tell(value);
    }
}
