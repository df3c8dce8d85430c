using Reskill.Training.HashedEmbeddings;
using Reskill.Training.Numerics;

namespace Reskill.Training.Tests.HashedEmbeddings;

public sealed class TradeLexiconTests
{
    [Fact]
    public void A_line_pairs_each_French_word_with_each_English_one_and_with_its_synonyms()
    {
        TradeLexicon lexicon = TradeLexicon.Parse(new StringReader("# words\n\npanne | défaut = fault | failure\n"));

        lexicon.Pairs.ShouldBe(
        [
            ("panne", "fault"), ("panne", "failure"), ("panne", "défaut"), ("défaut", "fault"), ("défaut", "failure"),
        ]);
    }

    [Theory]
    [InlineData("Soudeur à l'arc", "welder")]
    [InlineData("SOUDEURS", "welder")]
    [InlineData("Opérateur de soudage", "operateur welding")]
    [InlineData("Le la les", null)]
    public void A_French_name_is_read_word_by_word(string name, string? gloss)
    {
        TradeLexicon lexicon = TradeLexicon.Parse(new StringReader("soudeur | soudeuse = welder\nsoudage = welding\n"));

        lexicon.Gloss(name, new SplitMix64(1)).ShouldBe(gloss);
    }

    [Fact]
    public void Every_line_of_our_list_has_both_sides_and_none_comes_twice()
    {
        string[] lines = [.. File.ReadLines(RepositoryFiles.Path("src/Reskill.Training/HashedEmbeddings/trades-fr-en.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')];

        lines.ShouldAllBe(line => line.Split(" = ", StringSplitOptions.None).Length == 2 && line.Trim() == line);
        lines.ShouldBeUnique();
        TradeLexicon.Load().Pairs.Count.ShouldBeGreaterThan(1500);
    }
}
