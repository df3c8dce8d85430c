using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Reskill.Cli.CommandLine;

/// <summary>The usual help, followed by examples of the command.</summary>
internal sealed class ExamplesHelp(CliContext context, HelpAction usual) : SynchronousCommandLineAction
{
    private static readonly Dictionary<Command, string[]> None = [];

    /// <summary>Examples by command.</summary>
    public IReadOnlyDictionary<Command, string[]> Examples { get; init; } = None;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int code = usual.Invoke(parseResult);
        if (Examples.TryGetValue(parseResult.CommandResult.Command, out string[]? examples))
        {
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.WriteLine(context.Say("Exemples :", "Examples:"));
            foreach (string example in examples)
            {
                output.WriteLine("  " + example);
            }

            output.WriteLine();
        }

        return code;
    }
}
