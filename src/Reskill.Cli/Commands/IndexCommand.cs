using System.CommandLine;
using Reskill.Catalog;
using Reskill.Cli.CommandLine;
using Reskill.Search;
using Reskill.Web.Hosting;
using Spectre.Console;

namespace Reskill.Cli.Commands;

/// <summary><c>reskill index status|rebuild</c>: the search index beside the catalogue.</summary>
internal static class IndexCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(CliContext context, Dictionary<Command, string[]> examples)
    {
        Command command = new("index", context.Say("L'index de recherche du catalogue.", "The catalogue's search index."));
        Option<bool> json = SharedOptions.Json(context);
        Command status = new("status", context.Say("Dit ce que le catalogue et l'index contiennent.", "Says what the catalogue and the index hold.")) { json };
        status.SetAction(async (parsed, cancellationToken) =>
        {
            await using Workspace workspace = await OpenedWorkspace.OpenAsync(context, parsed, cancellationToken).ConfigureAwait(false);
            await WriteStatusAsync(context, workspace, parsed.GetValue(json), cancellationToken).ConfigureAwait(false);
            return ExitCode.Ok;
        });
        Option<bool> rebuiltJson = SharedOptions.Json(context);
        Command rebuild = new("rebuild", context.Say("Refait l'index depuis le catalogue ; l'ancien sert en attendant.", "Builds the index anew from the catalogue; the old one serves meanwhile.")) { rebuiltJson };
        rebuild.SetAction(async (parsed, cancellationToken) =>
        {
            await using Workspace workspace = await OpenedWorkspace.OpenAsync(context, parsed, cancellationToken).ConfigureAwait(false);
            ICatalogIndex index = await workspace.IndexAsync(cancellationToken).ConfigureAwait(false);
            await context.WaitingAsync(context.Say("L'index est refait…", "Building the index…"), async () =>
            {
                await index.RebuildAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
            await WriteStatusAsync(context, workspace, parsed.GetValue(rebuiltJson), cancellationToken).ConfigureAwait(false);
            return ExitCode.Ok;
        });
        command.Subcommands.Add(status);
        command.Subcommands.Add(rebuild);
        examples[command] = ["reskill index status"];
        examples[status] = ["reskill index status --json"];
        examples[rebuild] = ["reskill index rebuild --data /var/lib/reskill"];
        return command;
    }

    private static async Task WriteStatusAsync(CliContext context, Workspace workspace, bool json, CancellationToken cancellationToken)
    {
        CatalogStore store = await workspace.CatalogAsync(cancellationToken).ConfigureAwait(false);
        CatalogCounts counts = await store.CountAsync(cancellationToken).ConfigureAwait(false);
        ICatalogIndex index = await workspace.IndexAsync(cancellationToken).ConfigureAwait(false);
        IndexStatus status = await index.StatusAsync(cancellationToken).ConfigureAwait(false);
        if (json)
        {
            context.WriteDocument(new IndexDocument(workspace.Folder, counts, status));
            return;
        }

        Grid grid = new Grid().AddColumn().AddColumn(new GridColumn().RightAligned());
        void Add(string name, object value) => grid.AddRow(new Text(name), new Text(Convert.ToString(value, context.Culture) ?? ""));
        Add(context.Say("Organismes de formation", "Training providers"), counts.Providers);
        Add(context.Say("Formations (catalogue / index)", "Trainings (catalogue / index)"), $"{counts.Trainings} / {status.Trainings}");
        Add(context.Say("Sessions datées", "Dated sessions"), counts.Sessions);
        Add(context.Say("Offres (catalogue / index)", "Offers (catalogue / index)"), $"{counts.Offers} / {status.Offers}");
        Add(context.Say("Changements en attente", "Pending changes"), status.Pending);
        Add(context.Say("Moteur", "Engine"), status.Engine);
        if (status.UpdatedAt is DateTimeOffset updated)
        {
            Add(context.Say("Mis à jour", "Updated"), updated.ToLocalTime().ToString("g", context.Culture));
        }

        context.Output.Write(grid);
    }
}

/// <summary>The document of <c>reskill index status --json</c>.</summary>
internal sealed record IndexDocument(string Folder, CatalogCounts Catalog, IndexStatus Index);
