using System.Text.Json;
using Reskill.Client;

namespace Reskill.Cli.CommandLine;

/// <summary>JSON on standard output: one document, or one a line.</summary>
internal static class JsonOutput
{
    /// <summary>Writes one indented document.</summary>
    public static void WriteDocument<T>(this CliContext context, T document)
        => context.Data.WriteLine(JsonSerializer.Serialize(document, ReskillJson.Indented));

    /// <summary>Writes one document on a line of its own.</summary>
    public static void WriteLine<T>(this CliContext context, T document)
        => context.Data.WriteLine(JsonSerializer.Serialize(document, ReskillJson.Options));
}
