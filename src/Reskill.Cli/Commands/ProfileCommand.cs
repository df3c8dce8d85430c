using System.CommandLine;
using Reskill.Cli.CommandLine;
using Reskill.Cli.Rendering;
using Reskill.Client;
using Reskill.Profiles;
using Reskill.Taxonomy;
using Reskill.Web.Contracts;
using Reskill.Web.Hosting;

namespace Reskill.Cli.Commands;

/// <summary><c>reskill profile CV...</c>: what is read in a CV, without what names the person.</summary>
internal static class ProfileCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(CliContext context, Dictionary<Command, string[]> examples)
    {
        Argument<string[]> cvs = new("CV")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = context.Say("Un ou plusieurs CV : PDF, Word (.docx) ou texte.", "One or several CVs: PDF, Word (.docx) or text."),
        };
        Option<bool> json = new("--json")
        {
            Description = context.Say("Un document JSON, ou un par ligne pour plusieurs CV.", "One JSON document, or one a line for several CVs."),
        };
        cvs.NotBlank(context);
        Command command = new("profile", context.Say("Lit un CV : métiers, compétences, diplômes, langues.", "Reads a CV: jobs, skills, education, languages."))
        {
            cvs, json,
        };
        examples[command] = ["reskill profile cv.pdf", "reskill profile *.pdf --json"];
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using Workspace workspace = await OpenedWorkspace.OpenAsync(context, parsed, cancellationToken).ConfigureAwait(false);
            string[] paths = parsed.GetValue(cvs)!;
            foreach (string path in paths)
            {
                Profile profile = await context.WaitingAsync(
                    context.Say("Nous lisons le CV…", "Reading the CV…"),
                    () => ReadAsync(new CvToPlan(workspace), path, cancellationToken)).ConfigureAwait(false);
                if (!parsed.GetValue(json))
                {
                    new ProfileView(context).Write(profile);
                    continue;
                }

                ProfileDocument document = profile.ToDocument(context.Language);
                if (paths.Length == 1)
                {
                    context.WriteDocument(document);
                }
                else
                {
                    context.WriteLine(document);
                }
            }

            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>Reads a CV; what is wrong with it is told with its name, since there may be several.</summary>
    public static async Task<Profile> ReadAsync(CvToPlan cvToPlan, string path, CancellationToken cancellationToken)
    {
        try
        {
            return await cvToPlan.ReadFileAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (CvException problem) when (!problem.Text.English.Contains(Path.GetFileName(path), StringComparison.Ordinal))
        {
            throw new InputException(new LocalizedText($"{path} : {problem.Text.French}", $"{path}: {problem.Text.English}"), problem);
        }
    }
}
