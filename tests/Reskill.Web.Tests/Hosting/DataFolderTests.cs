using Reskill.Taxonomy;
using Reskill.Web.Hosting;

namespace Reskill.Web.Tests.Hosting;

public class DataFolderTests
{
    [Fact]
    public void A_file_is_no_data_folder()
    {
        using TemporaryFolder temporary = new();
        File.WriteAllText(temporary.File("data"), "");

        InputException error = Should.Throw<InputException>(() => DataFolder.Open(temporary.File("data")));

        error.Text.French.ShouldContain("c'est un fichier");
        error.Text.English.ShouldContain("it is a file");
    }

    [Fact]
    public void A_folder_below_a_file_cannot_be_created()
    {
        using TemporaryFolder temporary = new();
        File.WriteAllText(temporary.File("data"), "");

        InputException error = Should.Throw<InputException>(() => DataFolder.Open(temporary.File("data/below")));

        error.Text.English.ShouldContain("cannot be written");
    }

    [Fact]
    public void An_absent_folder_is_created_and_not_filled_until_it_is_marked()
    {
        using TemporaryFolder temporary = new();

        DataFolder folder = DataFolder.Open(temporary.File("a/b"));

        folder.IsFilled().ShouldBeFalse();
        folder.Mark();
        folder.IsFilled().ShouldBeTrue();
    }

    [Fact]
    public void A_folder_of_somebody_else_is_refused_and_left_alone()
    {
        using TemporaryFolder temporary = new();
        File.WriteAllText(temporary.File("photos.zip"), "x");

        InputException error = Should.Throw<InputException>(() => DataFolder.Open(temporary.Path).IsFilled());

        error.Text.English.ShouldContain("photos.zip");
        File.Exists(temporary.File("photos.zip")).ShouldBeTrue();
    }

    [Fact]
    public void What_a_process_that_died_while_filling_left_is_cleared()
    {
        using TemporaryFolder temporary = new();
        DataFolder folder = DataFolder.Open(temporary.Path);
        Directory.CreateDirectory(temporary.File("index"));
        File.WriteAllText(temporary.File("index/segment"), "half");
        File.WriteAllText(folder.CatalogPath, "half");

        folder.IsFilled().ShouldBeFalse();
        folder.Clear();

        Directory.EnumerateFileSystemEntries(temporary.Path).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    public void A_damaged_mark_is_named_with_what_to_do(string content)
    {
        using TemporaryFolder temporary = new();
        File.WriteAllText(temporary.File("reskill.json"), content);

        InputException error = Should.Throw<InputException>(() => DataFolder.Open(temporary.Path).IsFilled());

        error.Text.English.ShouldContain("reskill.json");
        error.Text.English.ShouldContain("damaged");
    }

    [Fact]
    public void A_folder_of_a_newer_version_is_refused()
    {
        using TemporaryFolder temporary = new();
        File.WriteAllText(temporary.File("reskill.json"), """{"format":99}""");

        InputException error = Should.Throw<InputException>(() => DataFolder.Open(temporary.Path).IsFilled());

        error.Text.English.ShouldContain("format 99 found, 1 expected");
    }

    [Fact]
    public async Task Who_asks_for_a_lock_that_is_held_waits_until_it_is_released()
    {
        using TemporaryFolder temporary = new();
        DataFolder folder = DataFolder.Open(temporary.Path);
        IDisposable first = await folder.LockAsync(null, TestContext.Current.CancellationToken);

        Task<IDisposable> second = DataFolder.Open(temporary.Path).LockAsync(null, TestContext.Current.CancellationToken);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        second.IsCompleted.ShouldBeFalse();
        first.Dispose();

        (await second.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)).Dispose();
    }
}
