using System.CommandLine;
using Reskill.Cli.CommandLine;
using Reskill.Web.Hosting;

namespace Reskill.Cli.Commands;

/// <summary><c>reskill serve</c>: the pages and the API.</summary>
internal static class ServeCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(CliContext context, Dictionary<Command, string[]> examples)
    {
        Option<string[]> urls = new("--urls")
        {
            HelpName = "URL",
            AllowMultipleArgumentsPerToken = true,
            Description = context.Say("Adresses d'écoute, séparées par des points-virgules.", "Addresses to listen on, separated by semicolons."),
            DefaultValueFactory = _ => ["http://localhost:5080"],
        };
        urls.NotBlank(context);
        Command command = new("serve", context.Say("Ouvre les pages et l'API dans un navigateur.", "Opens the pages and the API to a browser.")) { urls };
        examples[command] = ["reskill serve", "reskill serve --urls http://127.0.0.1:8080 --data /var/lib/reskill"];
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using Workspace workspace = await OpenedWorkspace.OpenAsync(context, parsed, cancellationToken).ConfigureAwait(false);
            WebServiceOptions options = new()
            {
                Urls = [.. parsed.GetValue(urls)!.SelectMany(url => url.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
            };
            await ReskillWebApplication.RunAsync(
                workspace,
                options,
                addresses => context.Data.WriteLine(context.Say("Reskill est ouvert : ", "Reskill is open: ") + string.Join(" ", addresses) + context.Say("   (Ctrl+C pour arrêter)", "   (Ctrl+C to stop)")),
                cancellationToken).ConfigureAwait(false);
            return ExitCode.Ok;
        });
        return command;
    }
}
