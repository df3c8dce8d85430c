namespace Reskill.Profiles.Tests.Reading;

/// <summary>Text comes in the order of a reader's eye.</summary>
public sealed class ReadingOrderTests
{
    [Fact]
    public async Task A_sidebar_is_read_whole_before_the_column_beside_it()
    {
        IReadOnlyList<string> lines = await LinesAsync("aide-soignante-albi.pdf");

        int lastOfSidebar = IndexOf(lines, "Chorale, marche, couture");
        int firstOfMain = IndexOf(lines, "Nadège ROUMÉGOUS");

        firstOfMain.ShouldBe(lastOfSidebar + 1);
        lines.ShouldContain("• Soins d'hygiène et de confort");
    }

    [Fact]
    public async Task A_sidebar_at_the_right_is_read_after_the_column_beside_it()
    {
        IReadOnlyList<string> lines = await LinesAsync("hotel-receptionist-carcassonne.pdf");

        int lastOfMain = lines.Select((line, index) => (line, index)).First(pair => pair.line.StartsWith("2023 – Vocational", StringComparison.Ordinal)).index;

        IndexOf(lines, "WORK EXPERIENCE").ShouldBeLessThan(lastOfMain);
        IndexOf(lines, "PROFILE").ShouldBe(lastOfMain + 1);
    }

    [Fact]
    public async Task A_date_in_the_margin_comes_before_its_job_even_on_two_lines()
    {
        IReadOnlyList<string> lines = await LinesAsync("ajusteur-colomiers.pdf");

        int date = IndexOf(lines, "De janvier 2015 à mai 2026");

        lines[date + 1].ShouldBe("Ajusteur-monteur aéronautique");
        lines[date + 2].ShouldBe("Aérofabre Structures, Colomiers");
    }

    [Fact]
    public async Task A_box_beside_the_title_does_not_cut_what_is_below()
    {
        IReadOnlyList<string> lines = await LinesAsync("cariste-nimes.pdf");

        IndexOf(lines, "36 ans, marié").ShouldBeLessThan(IndexOf(lines, "EXPÉRIENCES"));
        IndexOf(lines, "• Lecture de plan de stockage").ShouldBeLessThan(IndexOf(lines, "PERMIS ET CERTIFICATS"));
    }

    [Fact]
    public async Task Labels_of_a_small_table_stay_with_their_values()
    {
        IReadOnlyList<string> lines = await LinesAsync("ajusteur-colomiers.pdf");

        lines.ShouldContain("Anglais\ttechnique, lecture de notices (niveau A2)");
        lines.ShouldContain("Espagnol\tbonnes notions");
    }

    [Theory]
    [InlineData("assistante-administrative-rodez.pdf", "EXPÉRIENCES PROFESSIONNELLES")]
    [InlineData("agent-securite-perpignan.pdf", "COORDONNÉES")]
    [InlineData("agent-securite-perpignan.pdf", "AGENT DE SÉCURITÉ")]
    public async Task Spaced_letters_are_words_again(string file, string heading)
        => (await LinesAsync(file)).ShouldContain(heading);

    [Fact]
    public async Task Words_broken_at_the_end_of_a_line_are_whole_again()
    {
        IReadOnlyList<string> lines = await LinesAsync("electricien-auch.pdf");

        string text = string.Join('\n', lines);

        text.ShouldContain("vérification finale");
        text.ShouldContain("marchandises, étiquetage");
        text.ShouldNotContain("véri-");
    }

    [Fact]
    public async Task Two_columns_made_by_hand_are_not_interleaved()
    {
        byte[] pdf = MinimalPdf.WithText([.. Enumerable.Range(0, 10).SelectMany(i => new (double, double, string)[]
        {
            (40, 800 - (i * 16), $"Gauche {i}"),
            (320, 796 - (i * 16), $"Droite {i}"),
        })]);

        CvDocument document = await new CvReader().ReadAsync(new MemoryStream(pdf), "cv.pdf", Token);

        string[] words = [.. document.Lines.Select(line => line.Text.Split(' ')[0])];
        words.ShouldBe([.. Enumerable.Repeat("Gauche", 10), .. Enumerable.Repeat("Droite", 10)]);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<IReadOnlyList<string>> LinesAsync(string file)
    {
        CvDocument document = await new CvReader().ReadAsync(SampleCvs.PathOf(file), Token);
        return [.. document.Lines.Select(line => line.Text)];
    }

    private static int IndexOf(IReadOnlyList<string> lines, string line)
    {
        int index = lines.ToList().IndexOf(line);
        index.ShouldBeGreaterThanOrEqualTo(0, line);
        return index;
    }
}
