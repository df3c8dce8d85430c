using System.CommandLine;
using Reskill.Taxonomy;
using Reskill.Training.HashedEmbeddings;
using Reskill.Training.Measuring;
using Spectre.Console;

IAnsiConsole progress = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
var root = new RootCommand("Trains the models of models/. Run it from the repository's folder.")
{
    HashedEmbeddingsCommand.Create(progress),
    MeasureCommand.Create(AnsiConsole.Console),
};
try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (InputException error)
{
    progress.MarkupLineInterpolated($"[red]{error.Text.English}[/]");
    return 2;
}
