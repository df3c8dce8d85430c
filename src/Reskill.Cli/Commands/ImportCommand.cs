using System.CommandLine;
using System.Diagnostics;
using Reskill.Cli.CommandLine;
using Reskill.Taxonomy;
using Reskill.Web.Hosting;
using Spectre.Console;

namespace Reskill.Cli.Commands;

/// <summary><c>reskill import taxonomy</c>: the official files in place of the sample.</summary>
internal static class ImportCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(CliContext context, Dictionary<Command, string[]> examples)
    {
        Command command = new("import", context.Say("Importe des données officielles.", "Imports official data."));
        Argument<string[]> sources = new("SOURCE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = context.Say("Dossiers ou archives zip ; plusieurs versions d'ESCO sont réunies.", "Folders or zip archives; several releases of ESCO are merged."),
        };
        Option<string> format = new("--format") { Required = true, Description = context.Say("rome ou esco.", "rome or esco.") };
        format.AcceptOnlyFromAmong("rome", "esco");
        Option<bool> dryRun = new("--dry-run") { Description = context.Say("Lit et fait le rapport, sans rien garder.", "Reads and reports, keeping nothing.") };
        Option<bool> json = SharedOptions.Json(context);
        Command taxonomy = new("taxonomy", context.Say("Remplace la taxonomie ROME ou ESCO par les fichiers officiels.", "Replaces the ROME or ESCO taxonomy by the official files."))
        {
            sources, format, dryRun, json,
        };
        taxonomy.SetAction(async (parsed, cancellationToken) =>
        {
            TaxonomyScheme scheme = parsed.GetValue(format) == "esco" ? TaxonomyScheme.Esco : TaxonomyScheme.Rome;
            Stopwatch watch = Stopwatch.StartNew();
            (Taxonomy.Taxonomy imported, ImportReport report) = await context.ProgressingAsync(
                context.Say("Lecture", "Reading"),
                tell => TaxonomyImporter.ImportAsync(scheme, parsed.GetValue(sources)!, tell, cancellationToken)).ConfigureAwait(false);
            if (!parsed.GetValue(dryRun))
            {
                await KeepAsync(context, parsed, imported, cancellationToken).ConfigureAwait(false);
            }

            if (parsed.GetValue(json))
            {
                context.WriteDocument(report);
            }
            else
            {
                Write(context, report, watch.Elapsed, parsed.GetValue(dryRun));
            }

            return ExitCode.Ok;
        });
        command.Subcommands.Add(taxonomy);
        examples[command] = ["reskill import taxonomy --format rome ./rome"];
        examples[taxonomy] =
        [
            "reskill import taxonomy --format rome ./rome",
            "reskill import taxonomy --format esco ./esco/1.1.1 ./esco/1.2-fr --dry-run",
        ];
        return command;
    }

    private static async Task KeepAsync(CliContext context, ParseResult parsed, Taxonomy.Taxonomy imported, CancellationToken cancellationToken)
    {
        await using (Workspace workspace = await OpenedWorkspace.OpenAsync(context, parsed, cancellationToken).ConfigureAwait(false))
        {
            await workspace.Taxonomies.SaveAsync(imported, cancellationToken).ConfigureAwait(false);
        }

        // Opened again, it has the new taxonomy; the vectors of its labels are made now, once, rather than at the next command.
        await using Workspace renewed = await OpenedWorkspace.OpenAsync(context, parsed, cancellationToken).ConfigureAwait(false);
        await context.WaitingAsync(context.Say("Préparation des liens…", "Preparing the linker…"), async () =>
        {
            await renewed.LinkerAsync(imported.Scheme, ConceptKind.Occupations, cancellationToken).ConfigureAwait(false);
            return await renewed.LinkerAsync(imported.Scheme, ConceptKind.Skills, cancellationToken).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    private static void Write(CliContext context, ImportReport report, TimeSpan elapsed, bool dryRun)
    {
        string Count(int number) => number.ToString("N0", context.Culture);
        Table table = new() { Border = TableBorder.Simple };
        table.AddColumn(context.Say("Fichier", "File"));
        table.AddColumn(new TableColumn(context.Say("Lignes", "Rows")).RightAligned());
        foreach (ImportedFile file in report.Files)
        {
            table.AddRow(file.Name.EscapeMarkup(), Count(file.Rows));
        }

        context.Output.Write(table);
        foreach (ImportWarning warning in report.Warnings)
        {
            context.Output.Write(new Markup($"[yellow]![/] {warning.Text.In(context.Language).EscapeMarkup()}\n"));
        }

        context.Output.Write(new Markup(context.Say(
            $"{report.Scheme.ToString().ToUpperInvariant()} {report.Version} : [bold]{Count(report.Occupations)}[/] métiers ({Count(report.OccupationLabels)} appellations), "
                + $"[bold]{Count(report.Skills)}[/] compétences, {Count(report.Demands)} liens, {Count(report.Moves)} mobilités, en {elapsed.TotalSeconds.ToString("0.0", context.Culture)} s.",
            $"{report.Scheme.ToString().ToUpperInvariant()} {report.Version}: [bold]{Count(report.Occupations)}[/] occupations ({Count(report.OccupationLabels)} names), "
                + $"[bold]{Count(report.Skills)}[/] skills, {Count(report.Demands)} links, {Count(report.Moves)} moves, in {elapsed.TotalSeconds.ToString("0.0", context.Culture)} s.") + "\n"));
        context.Output.Write(new Markup((dryRun
            ? context.Say("Rien n'a été gardé (--dry-run).", "Nothing was kept (--dry-run).")
            : context.Say("Cette taxonomie remplace la précédente.", "This taxonomy replaces the one before.")) + "\n"));
    }
}
