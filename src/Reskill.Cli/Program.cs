using System.Text;
using Reskill.Cli.CommandLine;
using Reskill.Taxonomy;
using Spectre.Console;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Language language = LanguageChoice.From(args, Environment.GetEnvironmentVariable);
CliContext context = new(
    language,
    AnsiConsole.Console,
    AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }),
    Console.Out,
    Console.In,
    TimeProvider.System);
return await ReskillCommand.RunAsync(args, context).ConfigureAwait(false);
