using Reskill.Taxonomy.Sample;

namespace Reskill.Taxonomy.Tests.Linking;

public sealed class ConceptLinkerTests
{
    private static readonly Taxonomy Trades = SmallTaxonomy.WithOccupations(
        ("D1106", ["Vendeur / Vendeuse en épicerie", "Vendeur / Vendeuse en boulangerie-pâtisserie", "en:grocery sales assistant"]),
        ("H2913", ["Soudeur / Soudeuse", "Soudeur / Soudeuse à l'arc semi-automatique", "en:welder"]),
        ("J1501", ["Aide-soignant / Aide-soignante", "Aide-soignant / Aide-soignante à domicile", "en:nursing assistant"]),
        ("J1506", ["Infirmier / Infirmière en soins généraux (IDE)", "en:general nurse"]),
        ("K1304", ["Employé familial / Employée familiale", "Aide à domicile"]),
        ("N4101", ["Conducteur / Conductrice de poids lourd", "Chauffeur / Chauffeuse de poids lourd", "en:truck driver"]));

    [Theory]
    [InlineData("Soudeuse", "H2913")]
    [InlineData("SOUDEUR", "H2913")]
    [InlineData("aide soignante", "J1501")]
    [InlineData("Aide-soignant(e)", "J1501")]
    [InlineData("Vendeuse en boulangerie pâtisserie", "D1106")]
    [InlineData("conductrice de poids lourd", "N4101")]
    [InlineData("Aide à domicile", "K1304")]
    public async Task A_name_in_either_gender_is_exact(string text, string code)
    {
        ConceptLinker linker = await Linker(Trades);

        ConceptMatch best = await Best(linker, text);

        best.Id.ShouldBe(code);
        best.Score.ShouldBe(1);
    }

    [Theory]
    [InlineData("soudeurr", "H2913")]
    [InlineData("aide soignnante", "J1501")]
    [InlineData("Aide-soignante de nuit H/F", "J1501")]
    [InlineData("vendeuse boulangerie", "D1106")]
    [InlineData("Chauffeur PL", "N4101")]
    [InlineData("CHAUFFEUR PL", "N4101")]
    [InlineData("AS", "J1501")]
    [InlineData("IDE", "J1506")]
    [InlineData("chauffeurs poids lourds", "N4101")]
    [InlineData("nurse assistant", "J1501")]
    public async Task A_name_with_a_slip_an_addition_or_an_abbreviation_is_found_first(string text, string code)
    {
        ConceptLinker linker = await Linker(Trades);

        ConceptMatch best = await Best(linker, text);

        best.Id.ShouldBe(code);
        best.Score.ShouldBeGreaterThan(0.35);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("pianiste concertiste")]
    [InlineData("wxyz")]
    [InlineData("////((((")]
    public async Task A_text_of_another_world_finds_nothing_sure(string text)
    {
        ConceptLinker linker = await Linker(Trades);

        IReadOnlyList<ConceptMatch> found = (await linker.LinkAsync([text], new LinkRequest(), TestContext.Current.CancellationToken))[0];

        found.ShouldAllBe(match => match.Score < 0.35);
    }

    [Fact]
    public async Task The_first_clause_of_a_long_skill_names_it()
    {
        Taxonomy taxonomy = SmallTaxonomy.WithSkills(
            ("1", ["Changer les draps, refaire le lit (mise à blanc, recouche) et remplacer le linge de toilette"]),
            ("2", ["Changer une roue"]));
        ConceptLinker linker = await ConceptLinker.CreateAsync(
            taxonomy, ConceptKind.Skills, cancellationToken: TestContext.Current.CancellationToken);

        ConceptMatch best = await Best(linker, "Changer les draps");

        best.Id.ShouldBe("1");
        best.Score.ShouldBe(0.85);
    }

    [Theory]
    [InlineData("Soudeur (H/F)")]
    [InlineData("Soudeur H/F en CDI")]
    [InlineData("SOUDEUR / SOUDEUSE 35h (F/H)")]
    [InlineData("Soudeur/se débutant accepté 2024")]
    public async Task Words_on_hiring_do_not_hide_the_name(string text)
    {
        ConceptLinker linker = await Linker(Trades);

        ConceptMatch best = await Best(linker, text);

        best.Id.ShouldBe("H2913");
        best.Score.ShouldBeGreaterThan(0.5);
    }

    [Fact]
    public async Task Each_concept_comes_once_best_first_with_the_name_that_matched()
    {
        ConceptLinker linker = await Linker(Trades);

        IReadOnlyList<ConceptMatch> found = (await linker.LinkAsync(
            ["aide-soignante à domicile"], new LinkRequest { Top = 5 }, TestContext.Current.CancellationToken))[0];

        found.Select(match => match.Id).ShouldBeUnique();
        found.Select(match => match.Score).ShouldBeInOrder(SortDirection.Descending);
        found[0].ShouldBe(new ConceptMatch("J1501", "Aide-soignant / Aide-soignante", 1, "Aide-soignant / Aide-soignante à domicile"));
        found.ShouldContain(match => match.Id == "K1304");
    }

    [Fact]
    public async Task Top_and_minimum_score_cut_the_list()
    {
        ConceptLinker linker = await Linker(Trades);
        string[] texts = ["aide à domicile"];

        IReadOnlyList<ConceptMatch> one = (await linker.LinkAsync(texts, new LinkRequest { Top = 1 }, TestContext.Current.CancellationToken))[0];
        IReadOnlyList<ConceptMatch> sure = (await linker.LinkAsync(
            texts, new LinkRequest { MinimumScore = 0.99 }, TestContext.Current.CancellationToken))[0];

        one.ShouldHaveSingleItem().Id.ShouldBe("K1304");
        sure.ShouldHaveSingleItem().Id.ShouldBe("K1304");
    }

    [Fact]
    public async Task Labels_of_one_language_only_may_match_when_asked()
    {
        ConceptLinker linker = await Linker(Trades);
        LinkRequest english = new() { Language = Language.English, LabelLanguage = Language.English };

        IReadOnlyList<IReadOnlyList<ConceptMatch>> found = await linker.LinkAsync(
            ["welder", "soudeur"], english, TestContext.Current.CancellationToken);

        found[0][0].ShouldBe(new ConceptMatch("H2913", "Soudeur / Soudeuse", 1, "welder"));
        found[1].ShouldAllBe(match => match.Score < 0.35);
    }

    [Fact]
    public async Task A_preferred_name_comes_before_an_equal_alternative_one()
    {
        Taxonomy taxonomy = SmallTaxonomy.WithOccupations(("A1", ["Régisseur", "Gardien"]), ("A2", ["Gardien"]));
        ConceptLinker linker = await Linker(taxonomy);

        IReadOnlyList<ConceptMatch> found = (await linker.LinkAsync(["gardien"], new LinkRequest(), TestContext.Current.CancellationToken))[0];

        found.Select(match => match.Id).ShouldBe(["A2", "A1"]);
        found.ShouldAllBe(match => match.Score == 1);
    }

    [Fact]
    public async Task Many_texts_at_once_give_what_each_gives_alone()
    {
        ConceptLinker linker = await ConceptLinker.CreateAsync(
            SampleTaxonomy.Load(RepositoryFiles.Path("data-samples/taxonomy")), ConceptKind.Occupations,
            cancellationToken: TestContext.Current.CancellationToken);
        string[] texts = [.. linker.Taxonomy.Occupations.Select(occupation => occupation.Labels[^1].Text + " confirmé")];

        IReadOnlyList<IReadOnlyList<ConceptMatch>> together = await linker.LinkAsync(texts, new LinkRequest(), TestContext.Current.CancellationToken);

        for (int i = 0; i < texts.Length; i += 7)
        {
            (await linker.LinkAsync([texts[i]], new LinkRequest(), TestContext.Current.CancellationToken))[0].ShouldBe(together[i]);
        }
    }

    [Fact]
    public async Task Every_label_of_the_sample_finds_its_own_occupation()
    {
        ConceptLinker linker = await ConceptLinker.CreateAsync(
            SampleTaxonomy.Load(RepositoryFiles.Path("data-samples/taxonomy")), ConceptKind.Occupations,
            cancellationToken: TestContext.Current.CancellationToken);
        (string Code, string Text)[] labels = [.. linker.Taxonomy.Occupations.SelectMany(o => o.Labels.Select(label => (o.Code, label.Text)))];

        IReadOnlyList<IReadOnlyList<ConceptMatch>> found = await linker.LinkAsync(
            [.. labels.Select(label => label.Text)], new LinkRequest(), TestContext.Current.CancellationToken);

        for (int i = 0; i < labels.Length; i++)
        {
            found[i].ShouldContain(match => match.Id == labels[i].Code && match.Score >= 0.95, labels[i].Text);
        }
    }

    private static Task<ConceptLinker> Linker(Taxonomy taxonomy)
        => ConceptLinker.CreateAsync(taxonomy, ConceptKind.Occupations, cancellationToken: TestContext.Current.CancellationToken);

    private static async Task<ConceptMatch> Best(ConceptLinker linker, string text)
        => (await linker.LinkAsync([text], new LinkRequest(), TestContext.Current.CancellationToken))[0][0];
}
