using System.Text;

namespace Reskill.Profiles.Tests.Reading;

public sealed class PlainTextTests
{
    private const string Text = "Éloïse Exemple\r\n\r\nExpérience\r\n- Secrétaire à l'hôpital, février 2019 à août 2021\r\n- Hôtesse d'accueil à Béziers\r\n";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("windows-1252", false)]
    [InlineData("iso-8859-15", false)]
    public async Task Any_usual_character_set_is_understood(string name, bool isMarked)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. isMarked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];

        CvDocument document = await ReadAsync(bytes);

        document.Lines.Select(line => line.Text).ShouldBe(
            ["Éloïse Exemple", "Expérience", "• Secrétaire à l'hôpital, février 2019 à août 2021", "• Hôtesse d'accueil à Béziers"]);
    }

    [Fact]
    public async Task Lines_that_were_wrapped_are_whole_again_and_empty_lines_separate_blocks()
    {
        const string Wrapped = "Je cherche un poste de jour dans un établissement qui accueille des\npersonnes âgées, à Albi.\n\nPermis B";

        CvDocument document = await ReadAsync(Encoding.UTF8.GetBytes(Wrapped));

        document.Lines.Select(line => line.Text).ShouldBe(
            ["Je cherche un poste de jour dans un établissement qui accueille des personnes âgées, à Albi.", "Permis B"]);
        document.Lines[0].Block.ShouldNotBe(document.Lines[1].Block);
    }

    [Fact]
    public async Task A_line_that_nobody_wrote_by_hand_is_cut()
    {
        string line = string.Join(' ', Enumerable.Repeat("maçon", 2000));

        CvDocument document = await ReadAsync(Encoding.UTF8.GetBytes(line));

        document.Lines.ShouldAllBe(part => part.Text.Length <= 2000);
        string.Join(' ', document.Lines.Select(part => part.Text)).ShouldBe(line);
    }

    private static Task<CvDocument> ReadAsync(byte[] bytes)
        => new CvReader().ReadAsync(new MemoryStream(bytes), "cv.txt", TestContext.Current.CancellationToken);
}
