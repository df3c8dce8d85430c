using Reskill.Cli.CommandLine;
using Reskill.Taxonomy;
using Spectre.Console;

namespace Reskill.Cli.Tests;

/// <summary>A command run inside the test, its console passed in.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static async Task<CommandRun> OfAsync(Language language, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        CliContext context = new(language, Console(output), Console(error), output, TextReader.Null, TimeProvider.System);
        int code = await ReskillCommand.RunAsync(args, context, TestContext.Current.CancellationToken);
        return new CommandRun(code, output.ToString(), error.ToString());
    }

    private static IAnsiConsole Console(TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.No,
        Interactive = InteractionSupport.No,
        Out = new AnsiConsoleOutput(writer),
    });
}
