using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Reskill.Search.Embedded;
using Reskill.Search.Embedded.Analysis;

namespace Reskill.Search.Tests.Embedded;

public sealed class TradeRootTests
{
    [Theory]
    [InlineData("soudeur soudeuse soudure soudage souder soudeurs soudures")]
    [InlineData("plombier plombière plomberie plombiers")]
    [InlineData("maçon maçonne maçonnerie maçons")]
    [InlineData("cuisinier cuisinière cuisine cuisiner")]
    [InlineData("boulanger boulangère boulangerie")]
    [InlineData("électricien électricienne électricité électrique electricien")]
    [InlineData("mécanicien mécanicienne mécanique")]
    [InlineData("carreleur carreleuse carrelage carreler")]
    [InlineData("menuisier menuisière menuiserie")]
    [InlineData("charpentier charpentière charpente")]
    [InlineData("coiffeur coiffeuse coiffure coiffer")]
    [InlineData("couturier couturière couture")]
    [InlineData("livreur livreuse livraison livrer")]
    [InlineData("jardinier jardinière jardinage jardin")]
    [InlineData("viticulteur viticulture")]
    [InlineData("comptable comptabilité")]
    [InlineData("secrétaire secrétariat")]
    [InlineData("gestionnaire gestion")]
    [InlineData("formateur formatrice formation")]
    [InlineData("animateur animatrice animation")]
    [InlineData("développeur développeuse développement développer")]
    [InlineData("magasinier magasinière magasin magasinage")]
    public void Words_of_one_trade_share_a_root(string words)
    {
        string[] roots = Roots(words);

        roots.Length.ShouldBeGreaterThan(1);
        roots.Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("soudeur", "serveur")]
    [InlineData("maçon", "magasinier")]
    [InlineData("boulanger", "boucher")]
    [InlineData("plombier", "plaquiste")]
    public void Words_of_two_trades_do_not(string one, string other)
    {
        string[] roots = Roots($"{one} {other}");

        roots[0].ShouldNotBe(roots[1]);
    }

    private static string[] Roots(string text)
    {
        using CatalogAnalyzer analyzer = new();
        using TokenStream stream = analyzer.GetTokenStream(IndexFields.Roots, text);
        ICharTermAttribute term = stream.GetAttribute<ICharTermAttribute>();
        List<string> roots = [];
        stream.Reset();
        while (stream.IncrementToken())
        {
            roots.Add(term.ToString()!);
        }

        return [.. roots];
    }
}
