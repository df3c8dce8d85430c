using System.CommandLine;
using System.Text.Json.Serialization;
using Reskill.Cli.CommandLine;
using Reskill.Taxonomy;
using Reskill.Web.Hosting;
using Spectre.Console;

namespace Reskill.Cli.Commands;

/// <summary><c>reskill link occupations|skills</c>: the concepts that a text names.</summary>
internal static class LinkCommand
{
    private const int Batch = 512;

    /// <summary>Declares the command.</summary>
    public static Command Create(CliContext context, Dictionary<Command, string[]> examples)
    {
        Command command = new("link", context.Say("Trouve le métier ou la compétence ROME ou ESCO d'un texte.", "Finds the ROME or ESCO occupation or skill of a text."));
        command.Subcommands.Add(Create(context, examples, "occupations", ConceptKind.Occupations, context.Say("Relie des intitulés de métier.", "Links job titles."), context.Say("conducteur de chariot élévateur", "forklift driver")));
        command.Subcommands.Add(Create(context, examples, "skills", ConceptKind.Skills, context.Say("Relie des compétences.", "Links skills."), context.Say("poser du carrelage", "lay floor tiles")));
        examples[command] = ["reskill link occupations \"aide soignante de nuit\"", "reskill link skills --taxonomy esco --lang en --input skills.txt --jsonl"];
        return command;
    }

    private static Command Create(CliContext context, Dictionary<Command, string[]> examples, string name, ConceptKind kind, string description, string example)
    {
        Argument<string[]> texts = new("TEXT")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = context.Say("Un ou plusieurs textes ; sans texte, une ligne chacun depuis --input.", "One or several texts; without any, one a line from --input."),
        };
        Option<string> taxonomy = new("--taxonomy") { DefaultValueFactory = _ => "rome", Description = context.Say("rome ou esco.", "rome or esco.") };
        taxonomy.AcceptOnlyFromAmong("rome", "esco");
        Option<string> labels = new("--labels") { DefaultValueFactory = _ => "all", Description = context.Say("Noms comparés : fr, en ou all.", "Names compared: fr, en or all.") };
        labels.AcceptOnlyFromAmong("fr", "en", "all");
        Option<string?> input = new("--input") { HelpName = "FILE|-", Description = context.Say("Fichier, un texte par ligne (- : entrée standard).", "File, one text a line (-: standard input).") };
        Option<int> top = new("--top") { HelpName = "K", DefaultValueFactory = _ => 5, Description = context.Say("Nombre de résultats, de 1 à 1000.", "Number of results, 1 to 1000.") };
        Option<bool> jsonl = new("--jsonl", "--json") { Description = context.Say("Une ligne JSON par texte.", "One JSON line per text.") };
        Command command = new(name, description) { texts, taxonomy, labels, input, top, jsonl };
        examples[command] = [$"reskill link {name} \"{example}\"", $"reskill link {name} --taxonomy rome --input texts.txt --top 3 --jsonl"];
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(texts) is [_, ..] && parsed.GetValue(input) is not null)
            {
                throw new InputException(new LocalizedText(
                    "Donnez des textes ou --input, pas les deux.", "Give texts or --input, not both."));
            }

            if (parsed.GetValue(top) is < 1 or > 1000)
            {
                throw new InputException(new LocalizedText(
                    $"--top : {parsed.GetValue(top)} est hors limites (de 1 à 1000).", $"--top: {parsed.GetValue(top)} is out of range (1 to 1000)."));
            }

            LinkRequest request = new()
            {
                Top = parsed.GetValue(top),
                Language = context.Language,
                LabelLanguage = LanguageTags.Parse(parsed.GetValue(labels)),
            };
            TaxonomyScheme scheme = parsed.GetValue(taxonomy) == "esco" ? TaxonomyScheme.Esco : TaxonomyScheme.Rome;
            await using Workspace workspace = await OpenedWorkspace.OpenAsync(context, parsed, cancellationToken).ConfigureAwait(false);
            ConceptLinker linker = await workspace.LinkerAsync(scheme, kind, cancellationToken).ConfigureAwait(false);
            string[] given = parsed.GetValue(texts)!;
            IAsyncEnumerable<IReadOnlyList<string>> batches = given.Length > 0
                ? new[] { (IReadOnlyList<string>)given }.ToAsyncEnumerable()
                : TextLines.ReadAsync(parsed.GetValue(input), context.Input, Batch, cancellationToken);
            await foreach (IReadOnlyList<string> batch in batches.ConfigureAwait(false))
            {
                IReadOnlyList<IReadOnlyList<ConceptMatch>> found = await linker.LinkAsync(batch, request, cancellationToken).ConfigureAwait(false);
                for (int i = 0; i < batch.Count; i++)
                {
                    Write(context, batch[i], found[i], parsed.GetValue(jsonl));
                }
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static void Write(CliContext context, string query, IReadOnlyList<ConceptMatch> matches, bool jsonl)
    {
        if (jsonl)
        {
            context.WriteLine(new LinkedText(query, [.. matches.Select(match => new LinkedConcept(match.Id, match.Label, Math.Round(match.Score, 4), match.Matched))]));
            return;
        }

        Table table = new() { Border = TableBorder.Simple, Title = new TableTitle(query.EscapeMarkup()) };
        table.AddColumn(context.Say("Code", "Code"));
        table.AddColumn(context.Say("Nom", "Name"));
        table.AddColumn(new TableColumn(context.Say("Proximité", "Closeness")).RightAligned());
        table.AddColumn(context.Say("Comparé à", "Compared with"));
        foreach (ConceptMatch match in matches)
        {
            table.AddRow(new Text(match.Id), new Text(match.Label), new Text(match.Score.ToString("0.00", context.Culture)), new Text(match.Matched));
        }

        if (matches.Count == 0)
        {
            table.AddRow(new Text(""), new Text(context.Say("aucun ne convient", "none fits")));
        }

        context.Output.Write(table);
    }
}

/// <summary>One line of <c>reskill link --jsonl</c>.</summary>
internal sealed record LinkedText([property: JsonPropertyName("query")] string Query, [property: JsonPropertyName("results")] IReadOnlyList<LinkedConcept> Results);

/// <summary>One result of it.</summary>
internal sealed record LinkedConcept(string Id, string Label, double Score, string Matched);
