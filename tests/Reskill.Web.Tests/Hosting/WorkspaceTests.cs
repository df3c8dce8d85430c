using System.Collections.Concurrent;
using Reskill.Catalog;
using Reskill.Taxonomy;
using Reskill.Web.Hosting;

namespace Reskill.Web.Tests.Hosting;

public class WorkspaceTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_folder_is_filled_from_the_samples_once_with_a_line_that_says_so()
    {
        using TemporaryFolder temporary = new();
        List<LocalizedText> notices = [];
        WorkspaceOptions options = new() { Folder = temporary.File("data"), Notice = notices.Add };

        await using (Workspace first = await Workspace.OpenAsync(options, Stop))
        {
            CatalogCounts counts = await (await first.CatalogAsync(Stop)).CountAsync(Stop);
            counts.Trainings.ShouldBeGreaterThanOrEqualTo(150);
            counts.Sessions.ShouldBeGreaterThanOrEqualTo(400);
            counts.Offers.ShouldBeGreaterThanOrEqualTo(300);
        }

        await using Workspace second = await Workspace.OpenAsync(options, Stop);

        LocalizedText notice = notices.ShouldHaveSingleItem();
        notice.French.ShouldContain(temporary.File("data"));
        notice.English.ShouldStartWith("First use");
    }

    [Fact]
    public async Task Two_that_open_an_empty_folder_at_once_fill_it_once()
    {
        using TemporaryFolder temporary = new();
        ConcurrentQueue<LocalizedText> notices = new();
        WorkspaceOptions options = new() { Folder = temporary.Path, Notice = notices.Enqueue };

        Workspace[] both = await Task.WhenAll(
            Task.Run(() => Workspace.OpenAsync(options, Stop), Stop), Task.Run(() => Workspace.OpenAsync(options, Stop), Stop));

        notices.Count(notice => notice.English.StartsWith("First use", StringComparison.Ordinal)).ShouldBe(1);
        foreach (Workspace workspace in both)
        {
            (await (await workspace.CatalogAsync(Stop)).CountAsync(Stop)).Trainings.ShouldBeGreaterThan(0);
            await workspace.DisposeAsync();
        }
    }

    [Fact]
    public async Task Taxonomies_fall_back_on_the_sample_and_esco_says_how_to_import_it()
    {
        using TemporaryFolder temporary = new();
        await using Workspace workspace = await Workspace.OpenAsync(new WorkspaceOptions { Folder = temporary.Path }, Stop);

        (await workspace.RomeAsync(Stop)).Version.ShouldEndWith("-sample");
        (await workspace.EscoAsync(Stop)).ShouldBeNull();
        InputException error = await Should.ThrowAsync<InputException>(
            workspace.LinkerAsync(TaxonomyScheme.Esco, ConceptKind.Skills, Stop));

        error.Text.English.ShouldContain("reskill import taxonomy --format esco");
    }

    [Fact]
    public async Task A_broken_catalogue_is_told_in_one_line()
    {
        using TemporaryFolder temporary = new();
        WorkspaceOptions options = new() { Folder = temporary.Path };
        await (await Workspace.OpenAsync(options, Stop)).DisposeAsync();
        await File.WriteAllTextAsync(temporary.File("catalog.db"), new string('x', 8192), Stop);

        await using Workspace broken = await Workspace.OpenAsync(options, Stop);
        InputException error = await Should.ThrowAsync<InputException>(broken.RecommenderAsync(Stop));

        error.Text.English.ShouldContain("catalog.db");
        error.Text.English.ShouldNotContain("\n");
    }

    [Fact]
    public async Task A_program_without_its_samples_says_where_they_should_be()
    {
        using TemporaryFolder temporary = new();

        InputException error = await Should.ThrowAsync<InputException>(Workspace.OpenAsync(
            new WorkspaceOptions { Folder = temporary.File("data"), SamplesFolder = temporary.File("nowhere") }, Stop));

        error.Text.English.ShouldContain(temporary.File("nowhere"));
        Directory.Exists(temporary.File("data")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_part_in_use_can_be_asked_for_while_the_workspace_closes()
    {
        using TemporaryFolder temporary = new();
        Workspace workspace = await Workspace.OpenAsync(new WorkspaceOptions { Folder = temporary.Path }, Stop);

        Task<ConceptLinker> opening = workspace.LinkerAsync(TaxonomyScheme.Rome, ConceptKind.Skills, Stop);
        await workspace.DisposeAsync();

        Exception? outcome = await Record.ExceptionAsync(() => opening);
        (outcome is null or OperationCanceledException or ObjectDisposedException).ShouldBeTrue($"{outcome}");
        await workspace.DisposeAsync();
    }
}
