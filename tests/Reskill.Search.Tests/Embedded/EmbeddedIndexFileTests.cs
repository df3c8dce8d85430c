using Microsoft.Extensions.Time.Testing;
using Reskill.Catalog;
using Reskill.Taxonomy;
using static Reskill.Search.Tests.Sample;

namespace Reskill.Search.Tests.Embedded;

public sealed class EmbeddedIndexFileTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private readonly List<LocalizedText> _notices = [];
    private readonly List<EmbeddedCatalogIndex> _opened = [];
    private SyntheticEmbedder _embedder = new();
    private CatalogStore _store = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await CatalogStore.OpenAsync(_folder.File("catalog.db"), _time, Token);
        await _store.UpsertAsync([Training("T1", "Soudeur"), Training("T2", "Maçon")], Token);
        await _store.UpsertAsync([Offer("O1", "Soudeur")], Token);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (EmbeddedCatalogIndex index in _opened)
        {
            await index.DisposeAsync();
        }

        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task An_absent_index_is_built_without_a_word()
    {
        ICatalogIndex index = await OpenAsync();

        (await index.StatusAsync(Token)).Trainings.ShouldBe(2);
        _notices.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_index_that_is_fine_is_not_built_again()
    {
        await BuildAndCloseAsync();
        int embedded = _embedder.Embedded;

        await OpenAsync();

        _embedder.Embedded.ShouldBe(embedded);
        _notices.ShouldBeEmpty();
    }

    [Fact]
    public async Task Vectors_are_made_again_only_where_the_text_changed()
    {
        ICatalogIndex index = await OpenAsync();
        int embedded = _embedder.Embedded;
        await _store.UpsertAsync([Training("T1", "Soudeur", Session(Toulouse, 20)), Training("T2", "Maçon coffreur")], Token);

        await index.UpdateAsync(Token);
        await index.RebuildAsync(cancellationToken: Token);

        _embedder.Embedded.ShouldBe(embedded + 1);
        (await index.SearchAsync(new TrainingQuery { Text = "soudeur" }, Token))[0].Item.Id.ShouldBe("test:T1");
    }

    [Fact]
    public async Task Another_model_makes_every_vector_again()
    {
        await BuildAndCloseAsync();
        _embedder = new SyntheticEmbedder("2");

        await OpenAsync();

        _embedder.Embedded.ShouldBe(3);
        _notices.ShouldHaveSingleItem().English.ShouldContain("the language model has changed");
    }

    [Fact]
    public async Task Another_taxonomy_gives_other_names()
    {
        await BuildAndCloseAsync();
        Taxonomy.Taxonomy other = new(TaxonomyScheme.Rome, "other", Rome.Occupations, Rome.Skills);

        await OpenAsync(rome: other);

        _notices.ShouldHaveSingleItem().French.ShouldContain("la nomenclature des métiers a changé");
    }

    [Fact]
    public async Task The_index_of_another_store_is_built_again()
    {
        await BuildAndCloseAsync();
        await using CatalogStore other = await CatalogStore.OpenAsync(_folder.File("other.db"), _time, Token);
        await other.UpsertAsync([Training("T9", "Boulanger")], Token);

        ICatalogIndex index = await OpenAsync(other);

        (await index.SearchAsync(new TrainingQuery(), Token)).ShouldHaveSingleItem().Item.Id.ShouldBe("test:T9");
        _notices.ShouldHaveSingleItem().English.ShouldContain("another catalogue");
    }

    [Theory]
    [InlineData(Damage.Truncate)]
    [InlineData(Damage.Overwrite)]
    [InlineData(Damage.Flip)]
    [InlineData(Damage.Delete)]
    public async Task A_damaged_index_is_built_again_with_a_notice(Damage damage)
    {
        await BuildAndCloseAsync();
        string[] files = [.. Directory.GetFiles(EmbeddedEngine.Path(_folder)).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal) && !file.EndsWith(".gen", StringComparison.Ordinal))];

        foreach (string file in files)
        {
            byte[] original = await File.ReadAllBytesAsync(file, Token);
            Apply(damage, file, original);
            _notices.Clear();

            ICatalogIndex index = await OpenAsync();

            IndexStatus status = await index.StatusAsync(Token);
            (status.Trainings, status.Offers, status.Pending).ShouldBe((2, 1, 0L));
            _notices.Count.ShouldBeLessThanOrEqualTo(1);
            await CloseAllAsync();
            await RestoreAsync();
        }

        files.Length.ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task A_damaged_index_says_so()
    {
        await BuildAndCloseAsync();
        string largest = Directory.GetFiles(EmbeddedEngine.Path(_folder)).MaxBy(file => new FileInfo(file).Length)!;
        await File.WriteAllTextAsync(largest, "damage", Token);

        await OpenAsync();

        LocalizedText notice = _notices.ShouldHaveSingleItem();
        notice.French.ShouldContain("est endommagé");
        notice.English.ShouldContain("is damaged");
    }

    [Fact]
    public async Task Files_that_are_not_of_the_index_are_left_alone()
    {
        await BuildAndCloseAsync();
        string mine = Path.Combine(EmbeddedEngine.Path(_folder), "notes.txt");
        await File.WriteAllTextAsync(mine, "keep", Token);
        foreach (string file in Directory.GetFiles(EmbeddedEngine.Path(_folder), "segments*"))
        {
            await File.WriteAllTextAsync(file, "damage", Token);
        }

        await OpenAsync();

        (await File.ReadAllTextAsync(mine, Token)).ShouldBe("keep");
    }

    [Fact]
    public async Task An_update_that_is_cut_short_is_neither_lost_nor_doubled()
    {
        ICatalogIndex index = await OpenAsync();
        await _store.UpsertAsync([.. Enumerable.Range(0, 600).Select(number => Offer($"N{number:000}", $"Poste {number}"))], Token);
        int batches = 0;
        using CancellationTokenSource cutting = new();
        _embedder.BeforeBatch = async token =>
        {
            if (++batches == 6) // in the second of three commits
            {
                await cutting.CancelAsync();
                token.ThrowIfCancellationRequested();
            }
        };

        await Should.ThrowAsync<OperationCanceledException>(() => index.UpdateAsync(cutting.Token));
        _embedder.BeforeBatch = null;
        IndexStatus cut = await index.StatusAsync(Token);
        long taken = await index.UpdateAsync(Token);

        cut.Offers.ShouldBe(1 + 256);
        cut.Pending.ShouldBe(600 - 256);
        taken.ShouldBe(600 - 256);
        (await index.StatusAsync(Token)).Offers.ShouldBe(601);
    }

    [Fact]
    public async Task Two_that_share_a_folder_see_what_either_takes_in()
    {
        ICatalogIndex one = await OpenAsync();
        ICatalogIndex two = await OpenAsync();
        await _store.UpsertAsync([.. Enumerable.Range(0, 40).Select(number => Offer($"N{number:000}", $"Poste {number}"))], Token);

        long[] taken = await Task.WhenAll(one.UpdateAsync(Token), two.UpdateAsync(Token));

        taken.Sum().ShouldBe(40);
        (await one.StatusAsync(Token)).Offers.ShouldBe(41);
        (await two.StatusAsync(Token)).Offers.ShouldBe(41);
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_folder_is_named()
    {
        await File.WriteAllTextAsync(EmbeddedEngine.Path(_folder), "a file", Token);

        InputException error = await Should.ThrowAsync<InputException>(() => OpenAsync());

        error.Text.English.ShouldContain("cannot be written");
    }

    [Fact]
    public async Task An_index_closed_while_it_updates_keeps_whole_commits()
    {
        ICatalogIndex index = await OpenAsync();
        await _store.UpsertAsync([.. Enumerable.Range(0, 100).Select(number => Offer($"N{number:000}", $"Poste {number}"))], Token);
        TaskCompletionSource reached = new();
        _embedder.BeforeBatch = async token =>
        {
            reached.TrySetResult();
            await Task.Delay(Timeout.Infinite, token);
        };
        Task updating = index.UpdateAsync(Token);
        await reached.Task;

        await CloseAllAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => updating);
        _embedder.BeforeBatch = null;
        ICatalogIndex again = await OpenAsync();
        (await again.StatusAsync(Token)).Offers.ShouldBe(101);
        _notices.ShouldBeEmpty();
    }

    private async Task<ICatalogIndex> OpenAsync(CatalogStore? store = null, Taxonomy.Taxonomy? rome = null)
    {
        ICatalogIndex index = await EmbeddedEngine.OpenAsync(_folder, store ?? _store, _embedder, _time, rome, _notices.Add);
        _opened.Add((EmbeddedCatalogIndex)index);
        return index;
    }

    private async Task BuildAndCloseAsync()
    {
        await OpenAsync();
        await CloseAllAsync();
    }

    private async Task CloseAllAsync()
    {
        foreach (EmbeddedCatalogIndex index in _opened)
        {
            await index.DisposeAsync();
        }

        _opened.Clear();
    }

    /// <summary>Empties the folder and builds the index again, file names and all.</summary>
    private async Task RestoreAsync()
    {
        Directory.Delete(EmbeddedEngine.Path(_folder), recursive: true);
        await BuildAndCloseAsync();
    }

    private static void Apply(Damage damage, string file, byte[] content)
    {
        switch (damage)
        {
            case Damage.Truncate:
                File.WriteAllBytes(file, content[..(content.Length / 2)]);
                break;
            case Damage.Overwrite:
                File.WriteAllText(file, "this is not an index");
                break;
            case Damage.Flip:
                content[content.Length / 2] ^= 0xFF;
                File.WriteAllBytes(file, content);
                break;
            default:
                File.Delete(file);
                break;
        }
    }

    public enum Damage
    {
        Truncate,
        Overwrite,
        Flip,
        Delete,
    }
}
