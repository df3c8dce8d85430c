using System.CommandLine;
using Microsoft.Extensions.AI;
using Reskill.Cli.CommandLine;
using Reskill.Taxonomy;
using Reskill.Web.Hosting;
using Spectre.Console;

namespace Reskill.Cli.Commands;

/// <summary><c>reskill evaluate linking</c>: how well texts find their concept.</summary>
internal static class EvaluateCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(CliContext context, Dictionary<Command, string[]> examples)
    {
        Command command = new("evaluate", context.Say("Mesure la qualité.", "Measures quality."));
        Option<string> taxonomy = new("--taxonomy") { DefaultValueFactory = _ => "rome", Description = context.Say("rome ou esco.", "rome or esco.") };
        taxonomy.AcceptOnlyFromAmong("rome", "esco");
        Option<string> kind = new("--kind") { DefaultValueFactory = _ => "occupations", Description = context.Say("occupations (métiers) ou skills (compétences).", "occupations or skills.") };
        kind.AcceptOnlyFromAmong("occupations", "skills");
        Option<string?> input = new("--input")
        {
            HelpName = "FILE",
            Description = context.Say(
                "Fichier de lignes JSON {query, id} (ou {query, ids}), au lieu de noms mis de côté.",
                "File of JSON lines {query, id} (or {query, ids}), in place of held-out names."),
        };
        Option<int> seed = new("--seed") { DefaultValueFactory = _ => 1, Description = context.Say("Graine du tirage des noms mis de côté.", "Seed of the choice of held-out names.") };
        Option<bool> json = SharedOptions.Json(context);
        Command linking = new("linking", context.Say(
            "Mesure les liens sur des noms que le programme n'a pas vus, puis sur des noms mal écrits.",
            "Measures linking on names that the program has not seen, then on names written badly."))
        {
            taxonomy, kind, input, seed, json,
        };
        linking.SetAction(async (parsed, cancellationToken) =>
        {
            await using Workspace workspace = await OpenedWorkspace.OpenAsync(context, parsed, cancellationToken).ConfigureAwait(false);
            TaxonomyScheme scheme = parsed.GetValue(taxonomy) == "esco" ? TaxonomyScheme.Esco : TaxonomyScheme.Rome;
            LinkingEvaluationOptions options = new()
            {
                Kind = parsed.GetValue(kind) == "skills" ? ConceptKind.Skills : ConceptKind.Occupations,
                Language = context.Language,
                Seed = parsed.GetValue(seed),
            };
            ConceptLinker linker = await workspace.LinkerAsync(scheme, options.Kind, cancellationToken).ConfigureAwait(false);
            IReadOnlyList<LinkingMetrics> metrics = await context.WaitingAsync(context.Say("Mesure…", "Measuring…"), async () =>
            {
                if (parsed.GetValue(input) is { } file)
                {
                    LinkRequest request = new() { Language = context.Language };
                    return (IReadOnlyList<LinkingMetrics>)
                    [
                        await LinkingEvaluation.EvaluateAsync(Path.GetFileName(file), linker, LinkingEvaluation.ReadQueries(file), request, cancellationToken).ConfigureAwait(false),
                    ];
                }

                IEmbeddingGenerator<string, Embedding<float>> embedder = await workspace.EmbedderAsync(cancellationToken).ConfigureAwait(false);
                return await LinkingEvaluation.EvaluateAsync(linker.Taxonomy, options, embedder, cancellationToken).ConfigureAwait(false);
            }).ConfigureAwait(false);
            if (parsed.GetValue(json))
            {
                context.WriteDocument(new LinkingEvaluationDocument(
                    parsed.GetValue(taxonomy)!, linker.Taxonomy.Version, parsed.GetValue(kind)!, options.Language.ToTag(), options.Seed, metrics));
            }
            else
            {
                Write(context, metrics);
            }

            return ExitCode.Ok;
        });
        command.Subcommands.Add(linking);
        examples[command] = ["reskill evaluate linking"];
        examples[linking] = ["reskill evaluate linking --taxonomy rome --kind occupations", "reskill evaluate linking --taxonomy esco --lang en --json"];
        return command;
    }

    private static void Write(CliContext context, IReadOnlyList<LinkingMetrics> metrics)
    {
        string Ratio(double value) => value.ToString("0.000", context.Culture);
        Table table = new() { Border = TableBorder.Rounded };
        table.AddColumn(context.Say("Textes", "Texts"));
        foreach (string name in new[] { context.Say("Nombre", "Count"), "MRR", "hit@1", "hit@10", "MAP", context.Say("textes/s", "texts/s") })
        {
            table.AddColumn(new TableColumn(name).RightAligned());
        }

        foreach (LinkingMetrics set in metrics)
        {
            table.AddRow(
                set.Name.EscapeMarkup(), set.Queries.ToString("N0", context.Culture), Ratio(set.Mrr), Ratio(set.HitAt1), Ratio(set.HitAt10), Ratio(set.Map),
                set.QueriesPerSecond.ToString("N0", context.Culture));
        }

        context.Output.Write(table);
    }
}

/// <summary>The document of <c>reskill evaluate linking --json</c>.</summary>
internal sealed record LinkingEvaluationDocument(string Taxonomy, string Version, string Kind, string Language, int Seed, IReadOnlyList<LinkingMetrics> Sets);
