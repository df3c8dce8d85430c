using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using Reskill.Cli.Commands;
using Reskill.Taxonomy;

namespace Reskill.Cli.CommandLine;

/// <summary>The command <c>reskill</c> and what it answers to the shell.</summary>
internal static class ReskillCommand
{
    /// <summary>Runs a command line; returns an <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(string[] args, CliContext context, CancellationToken cancellationToken = default)
    {
        // The parser's own sentences follow the thread's language.
        CultureInfo.CurrentUICulture = context.Culture;
        ParseResult parsed = Create(context).Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0 && parsed.Action is not ExamplesHelp)
        {
            string command = string.Join(' ', Path(parsed.CommandResult.Command));
            string errors = string.Join(' ', parsed.Errors.Reverse().Select(error => error.Message).Distinct(StringComparer.Ordinal));
            await Complain(context, errors + context.Say($" Voir : {command} --help", $" See: {command} --help")).ConfigureAwait(false);
            return ExitCode.BadInput;
        }

        try
        {
            InvocationConfiguration configuration = new() { EnableDefaultExceptionHandler = false, Output = context.Data };
            return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (InputException problem)
        {
            await Complain(context, problem.Text.In(context.Language)).ConfigureAwait(false);
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            await Complain(context, context.Say("Arrêté.", "Stopped.")).ConfigureAwait(false);
            return ExitCode.Stopped;
        }
        catch (IOException problem)
        {
            await Complain(context, problem.Message).ConfigureAwait(false);
            return ExitCode.Failure;
        }
        catch (UnauthorizedAccessException problem)
        {
            await Complain(context, problem.Message).ConfigureAwait(false);
            return ExitCode.Failure;
        }
    }

    private static RootCommand Create(CliContext context)
    {
        Dictionary<Command, string[]> examples = [];
        RootCommand root = new(context.Say(
            "Reskill : d'un CV à un plan de reconversion (métiers, compétences à apprendre, formations datées, offres), chaque conseil avec sa raison.",
            "Reskill: from a CV to a plan to change trade (jobs, skills to learn, dated trainings, offers), each piece of advice with its reason."));
        root.Options.Add(SharedOptions.Language(context));
        root.Options.Add(SharedOptions.Data(context));
        root.Subcommands.Add(RecommendCommand.Create(context, examples));
        root.Subcommands.Add(ProfileCommand.Create(context, examples));
        root.Subcommands.Add(LinkCommand.Create(context, examples));
        root.Subcommands.Add(EmbedCommand.Create(context, examples));
        root.Subcommands.Add(ImportCommand.Create(context, examples));
        root.Subcommands.Add(IndexCommand.Create(context, examples));
        root.Subcommands.Add(EvaluateCommand.Create(context, examples));
        root.Subcommands.Add(ServeCommand.Create(context, examples));
        examples[root] = ["reskill recommend cv.pdf --near Toulouse", "reskill serve --urls http://127.0.0.1:5080"];
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Action = new ExamplesHelp(context, (HelpAction)help.Action!) { Examples = examples };
        }

        return root;
    }

    private static IEnumerable<string> Path(Command command)
        => command.Parents.OfType<Command>().SelectMany(Path).Append(command is RootCommand ? "reskill" : command.Name);

    // Written as it is, not through the console, which would wrap it: scripts read one line.
    private static Task Complain(CliContext context, string text)
        => context.Progress.Profile.Out.Writer.WriteLineAsync("reskill: " + string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
}
