using System.CommandLine;
using Reskill.Cli.CommandLine;
using Reskill.Cli.Rendering;
using Reskill.Profiles;
using Reskill.Taxonomy;
using Reskill.Web.Contracts;
using Reskill.Web.Hosting;
using Reskill.Web.Printing;
using Reskill.Web.Requests;

namespace Reskill.Cli.Commands;

/// <summary><c>reskill recommend CV</c>: from a CV to a plan.</summary>
internal static class RecommendCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(CliContext context, Dictionary<Command, string[]> examples)
    {
        Argument<string> cv = new("CV") { Description = context.Say("Un CV : PDF, Word (.docx) ou texte.", "A CV: PDF, Word (.docx) or text.") };
        Option<string?> near = new("--near") { HelpName = "PLACE", Description = context.Say("Commune, code postal ou code INSEE (par défaut celle du CV).", "Town, postcode or INSEE code (default: that of the CV).") };
        Option<string?> radius = new("--radius") { HelpName = "KM", Description = context.Say("Distance à vol d'oiseau, en kilomètres (par défaut 50).", "Distance as the crow flies, in kilometres (default 50).") };
        Option<string?> budget = new("--budget") { HelpName = "EUR", Description = context.Say("Ce que vous pouvez payer, en euros (par défaut sans limite).", "What you can pay, in euros (default: no limit).") };
        Option<string?> weeks = new("--max-weeks") { HelpName = "N", Description = context.Say("Durée la plus longue, en semaines (par défaut sans limite).", "Longest time, in weeks (default: no limit).") };
        Option<string?> from = new("--from") { HelpName = "DATE", Description = context.Say("Premier jour possible, AAAA-MM-JJ (par défaut aujourd'hui).", "First possible day, YYYY-MM-DD (default: today).") };
        Option<string?> target = new("--target") { HelpName = "CODE", Description = context.Say("Code ROME du seul métier voulu, par exemple J1501.", "ROME code of the only job wanted, for example J1501.") };
        Option<bool> json = SharedOptions.Json(context);
        Option<string?> pdf = new("--pdf") { HelpName = "OUT", Description = context.Say("Écrit aussi le plan dans ce fichier PDF.", "Also writes the plan to this PDF file.") };
        cv.NotBlank(context);
        foreach (Option<string?> option in new[] { near, radius, budget, weeks, from, target, pdf })
        {
            option.NotBlank(context);
        }

        Command command = new("recommend", context.Say("Fait un plan de reconversion à partir d'un CV.", "Makes a plan to change trade from a CV."))
        {
            cv, near, radius, budget, weeks, from, target, json, pdf,
        };
        examples[command] =
        [
            "reskill recommend cv.pdf --near Toulouse",
            "reskill recommend cv.docx --near 34000 --radius 30 --budget 1500 --max-weeks 26 --from 2027-01-04",
            "reskill recommend cv.pdf --target J1501 --json",
            "reskill recommend cv.pdf --near Albi --pdf plan.pdf",
        ];
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using Workspace workspace = await OpenedWorkspace.OpenAsync(context, parsed, cancellationToken).ConfigureAwait(false);
            Recommendation.Recommendation plan = await context.WaitingAsync(
                context.Say("Nous lisons le CV et cherchons des métiers…", "Reading the CV and looking for jobs…"),
                async () =>
                {
                    CvToPlan cvToPlan = new(workspace);
                    RequestReading reading = await cvToPlan.ReadRequestAsync(new RequestFields
                    {
                        Near = parsed.GetValue(near),
                        Radius = parsed.GetValue(radius),
                        Budget = parsed.GetValue(budget),
                        MaxWeeks = parsed.GetValue(weeks),
                        From = parsed.GetValue(from),
                        Target = parsed.GetValue(target),
                    }, cancellationToken).ConfigureAwait(false);
                    if (reading.Errors is [FieldError first, ..])
                    {
                        throw new InputException(first.Text);
                    }

                    Profile profile = await ProfileCommand.ReadAsync(cvToPlan, parsed.GetValue(cv)!, cancellationToken).ConfigureAwait(false);
                    return await cvToPlan.PlanAsync(profile, reading.Request, cancellationToken).ConfigureAwait(false);
                }).ConfigureAwait(false);
            if (parsed.GetValue(pdf) is { } file)
            {
                await WritePdfAsync(plan, context, file, cancellationToken).ConfigureAwait(false);
            }

            if (parsed.GetValue(json))
            {
                context.WriteDocument(plan.ToDocument(context.Language));
            }
            else
            {
                new PlanView(context).Write(plan);
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static async Task WritePdfAsync(Recommendation.Recommendation plan, CliContext context, string file, CancellationToken cancellationToken)
    {
        using MemoryStream document = new();
        PlanPdf.Write(plan, context.Language, document);
        try
        {
            await WriteWholeAsync(file, document.ToArray(), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(
                new LocalizedText(
                    $"--pdf : « {file} » ne peut pas être écrit (dossier absent, droits ou place). Donnez le nom d'un fichier dans un dossier qui existe.",
                    $"--pdf: \"{file}\" cannot be written (no such folder, rights or room). Give the name of a file in a folder that exists."),
                error);
        }

        await context.Progress.Profile.Out.Writer.WriteLineAsync(context.Say($"Plan écrit dans {file}", $"Plan written to {file}")).ConfigureAwait(false);
    }

    // Whole or not at all: a reader never meets half a document. What is there already is written in place, since it may be
    // a device or a link, which a rename would replace.
    private static async Task WriteWholeAsync(string file, byte[] content, CancellationToken cancellationToken)
    {
        if (Path.Exists(file))
        {
            await File.WriteAllBytesAsync(file, content, cancellationToken).ConfigureAwait(false);
            return;
        }

        string beside = file + ".part";
        await File.WriteAllBytesAsync(beside, content, cancellationToken).ConfigureAwait(false);
        File.Move(beside, file);
    }
}
