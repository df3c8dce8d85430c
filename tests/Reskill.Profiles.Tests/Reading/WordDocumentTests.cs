using DocumentFormat.OpenXml.Wordprocessing;

namespace Reskill.Profiles.Tests.Reading;

public sealed class WordDocumentTests
{
    [Fact]
    public async Task Paragraphs_lists_and_cells_are_read_in_order()
    {
        Paragraph item = new(
            new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 })),
            new Run(new Text("Tailler la vigne")));
        byte[] file = WordFile.With(
            WordFile.Paragraph("Expériences"),
            WordFile.Row(["2019 – 2021"], ["Ouvrier viticole", "Domaine des Trois Chênes"]),
            WordFile.Paragraph("Compétences"),
            item);

        CvDocument document = await ReadAsync(file);

        document.Lines.Select(line => line.Text).ShouldBe(
            ["Expériences", "2019 – 2021", "Ouvrier viticole", "Domaine des Trois Chênes", "Compétences", "• Tailler la vigne"]);
    }

    [Fact]
    public async Task A_table_that_lays_out_the_page_gives_columns()
    {
        string[] left = ["Langues", .. Enumerable.Range(1, 9).Select(i => $"langue {i}")];
        string[] right = ["Camille Exemple", "Serveuse", .. Enumerable.Range(1, 9).Select(i => $"ligne {i}")];
        byte[] file = WordFile.With(WordFile.Row(left, right));

        CvDocument document = await ReadAsync(file);

        document.Lines.Select(line => line.Column).Distinct().Count().ShouldBe(2);
        document.Lines[0].Text.ShouldBe("Langues");
        document.Lines[10].Text.ShouldBe("Camille Exemple");
    }

    [Fact]
    public async Task Deleted_text_is_gone_and_line_breaks_break_lines()
    {
        Paragraph paragraph = new(
            new Run(new Text("Cariste depuis 2020"), new Break(), new Text("Entrepôt Exemple, Nîmes")),
            new DeletedRun(new Run(new DeletedText("secret"))));

        CvDocument document = await ReadAsync(WordFile.With(paragraph));

        document.Lines.Select(line => line.Text).ShouldBe(["Cariste depuis 2020", "Entrepôt Exemple, Nîmes"]);
    }

    private static Task<CvDocument> ReadAsync(byte[] file)
        => new CvReader().ReadAsync(new MemoryStream(file), "cv.docx", TestContext.Current.CancellationToken);
}
