using System.Globalization;
using Reskill.Taxonomy.Geography;

namespace Reskill.Taxonomy.Tests.Geography;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Occitanie = Gazetteer.Load(RepositoryFiles.Path("data-samples/geography/communes.csv"));

    [Theory]
    [InlineData("Toulouse", "31555")]
    [InlineData("  TOULOUSE ", "31555")]
    [InlineData("31000", "31555")]
    [InlineData("31500", "31555")] // also the INSEE code of another commune: a person means the postcode
    [InlineData("31555", "31555")]
    [InlineData("Albi (81)", "81004")]
    [InlineData("81000 Albi", "81004")]
    [InlineData("Albi, 81000", "81004")]
    [InlineData("Albi 81", "81004")]
    [InlineData("Albi (Tarn)", "81004")]
    [InlineData("31059 TOULOUSE CEDEX 9", "31555")]
    [InlineData("Toulouse Cedex 4", "31555")]
    [InlineData("31016", "31555")]
    [InlineData("st gaudens", "31483")]
    [InlineData("Saint Gaudens", "31483")]
    [InlineData("SAINT-GAUDENS", "31483")]
    [InlineData("Nimes", "30189")]
    [InlineData("l isle jourdain", "32160")]
    [InlineData("L’Isle-Jourdain", "32160")]
    [InlineData("Isle Jourdain", "32160")]
    [InlineData("lisle-jourdain", "32160")]
    [InlineData("Toulouse, France", "31555")]
    [InlineData("12 rue des Lilas 81000 Albi", "81004")]
    [InlineData("81000 Alby", "81004")]
    [InlineData("Montpellier 3e", "34172")]
    public void A_place_is_found_however_it_is_written(string text, string code)
    {
        IReadOnlyList<Commune> found = Occitanie.Find(text);

        found.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Brest")]
    [InlineData("Toulousse")]
    [InlineData("99999")]
    [InlineData("(81)")]
    [InlineData("((((")]
    public void A_text_that_names_no_commune_finds_none(string text)
    {
        IReadOnlyList<Commune> found = Occitanie.Find(text);

        found.ShouldBeEmpty();
    }

    [Fact]
    public void A_postcode_of_several_communes_gives_them_all()
    {
        IReadOnlyList<Commune> found = Occitanie.Find("09000");

        found.Count.ShouldBeGreaterThan(5);
        found.ShouldAllBe(commune => commune.Postcodes.Contains("09000"));
    }

    [Fact]
    public void A_name_of_several_communes_gives_them_all_and_the_departement_tells_them_apart()
    {
        IReadOnlyList<Commune> all = Occitanie.Find("Aigues-Vives");
        IReadOnlyList<Commune> one = Occitanie.Find("Aigues-Vives (34)");

        all.Count.ShouldBeGreaterThan(2);
        one.ShouldHaveSingleItem().Code.ShouldStartWith("34");
    }

    [Theory]
    [InlineData("Toulousse", "Toulouse")]
    [InlineData("Monpelier", "Montpellier")]
    [InlineData("Carcasone", "Carcassonne")]
    [InlineData("Toulo", "Toulouse")]
    [InlineData("Perpingan", "Perpignan")]
    [InlineData("sain gaudens", "Saint-Gaudens")]
    public void A_misspelt_name_suggests_the_right_one_first(string text, string name)
    {
        IReadOnlyList<Commune> near = Occitanie.Suggest(text);

        near.Count.ShouldBeInRange(1, 3);
        near[0].Name.ShouldBe(name);
    }

    [Fact]
    public void An_unknown_postcode_suggests_the_nearest_ones_of_its_departement()
    {
        IReadOnlyList<Commune> near = Occitanie.Suggest("81999", 2);

        near.Count.ShouldBe(2);
        near.ShouldAllBe(commune => commune.Code.StartsWith("81", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_near_suggests_nothing()
    {
        IReadOnlyList<Commune> near = Occitanie.Suggest("zzzzqqqqwwww");

        near.ShouldBeEmpty();
    }

    [Fact]
    public void A_commune_is_found_by_its_code_alone()
    {
        Commune? commune = Occitanie.FindByCode("31555");

        commune.ShouldNotBeNull().Name.ShouldBe("Toulouse");
        commune.Location.DistanceTo(Occitanie.FindByCode("81004")!.Location).ShouldBe(67, tolerance: 3);
        Occitanie.FindByCode("75056").ShouldBeNull();
    }

    [Fact]
    public void An_absent_file_is_named()
    {
        InputException error = Should.Throw<InputException>(() => Gazetteer.Load("nowhere/communes.csv"));

        error.Text.French.ShouldContain("nowhere/communes.csv");
        error.Text.English.ShouldContain("absent");
    }

    [Theory]
    [InlineData("31555,Toulouse,31000,43.6,200", "line 3, longitude")]
    [InlineData("3155,Toulouse,31000,43.6,1.4", "line 3, code")]
    [InlineData("31555,,31000,43.6,1.4", "line 3, name")]
    [InlineData("31555,Toulouse,310,43.6,1.4", "line 3, postcodes")]
    [InlineData("09001,Again,09240,43.0,1.4", "line 3, code")]
    public void A_line_that_cannot_be_read_is_named(string row, string place)
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("communes.csv", string.Create(
            CultureInfo.InvariantCulture, $"code,name,postcodes,latitude,longitude\n09001,Aigues-Juntes,09240,43.0504,1.4715\n{row}\n"));

        InputException error = Should.Throw<InputException>(() => Gazetteer.Load(path));

        error.Text.English.ShouldContain("communes.csv, " + place);
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("communes.csv", "code,name,latitude,longitude\n");

        InputException error = Should.Throw<InputException>(() => Gazetteer.Load(path));

        error.Text.French.ShouldContain("« postcodes »");
    }
}
