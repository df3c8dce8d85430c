using System.CommandLine;
using Microsoft.Extensions.AI;
using Reskill.Cli.CommandLine;
using Reskill.Web.Hosting;

namespace Reskill.Cli.Commands;

/// <summary><c>reskill embed</c>: the vector of each text.</summary>
internal static class EmbedCommand
{
    private const int Batch = 256;

    /// <summary>Declares the command.</summary>
    public static Command Create(CliContext context, Dictionary<Command, string[]> examples)
    {
        Option<string?> input = new("--input") { HelpName = "FILE|-", Description = context.Say("Fichier, un texte par ligne (- : entrée standard).", "File, one text a line (-: standard input).") };
        Option<bool> jsonl = new("--jsonl") { Description = context.Say("Une ligne JSON par texte (toujours le cas).", "One JSON line per text (always so).") };
        Command command = new("embed", context.Say("Donne le vecteur de chaque texte : {text, vector}.", "Gives the vector of each text: {text, vector}.")) { input, jsonl };
        examples[command] = ["reskill embed --input texts.txt", "echo \"aide-soignante\" | reskill embed"];
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using Workspace workspace = await OpenedWorkspace.OpenAsync(context, parsed, cancellationToken).ConfigureAwait(false);
            IEmbeddingGenerator<string, Embedding<float>> embedder = await workspace.EmbedderAsync(cancellationToken).ConfigureAwait(false);
            await foreach (IReadOnlyList<string> batch in TextLines.ReadAsync(parsed.GetValue(input), context.Input, Batch, cancellationToken).ConfigureAwait(false))
            {
                GeneratedEmbeddings<Embedding<float>> vectors = await embedder.GenerateAsync(batch, cancellationToken: cancellationToken).ConfigureAwait(false);
                for (int i = 0; i < batch.Count; i++)
                {
                    context.WriteLine(new EmbeddedText(batch[i], vectors[i].Vector.ToArray()));
                }
            }

            return ExitCode.Ok;
        });
        return command;
    }
}

/// <summary>One line of <c>reskill embed</c>.</summary>
internal sealed record EmbeddedText(string Text, float[] Vector);
