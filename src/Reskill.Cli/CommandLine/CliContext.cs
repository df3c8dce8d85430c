using System.Globalization;
using Reskill.Taxonomy;
using Spectre.Console;

namespace Reskill.Cli.CommandLine;

/// <summary>What a command may touch of the outside world; tests pass their own.</summary>
/// <param name="Language">The language of every text.</param>
/// <param name="Output">Where results for people go (standard output).</param>
/// <param name="Progress">Where progress, notices and errors go (standard error).</param>
/// <param name="Data">Where results for programs go, byte for byte (standard output).</param>
/// <param name="Input">Where a command that is given <c>-</c> reads (standard input).</param>
/// <param name="Time">Tells now.</param>
internal sealed record CliContext(
    Language Language, IAnsiConsole Output, IAnsiConsole Progress, TextWriter Data, TextReader Input, TimeProvider Time)
{
    /// <summary>The culture of numbers and dates in this run.</summary>
    public CultureInfo Culture { get; } = CultureInfo.GetCultureInfo(Language == Language.English ? "en-GB" : "fr-FR");

    /// <summary>The text in the language of this run.</summary>
    public string Say(string french, string english) => new LocalizedText(french, english).In(Language);
}
