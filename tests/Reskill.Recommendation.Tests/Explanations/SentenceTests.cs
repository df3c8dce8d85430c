using Reskill.Recommendation.Explanations;

namespace Reskill.Recommendation.Tests.Explanations;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("Toulouse", "à Toulouse", "de Toulouse")]
    [InlineData("Albi", "à Albi", "d'Albi")]
    [InlineData("Évaux", "à Évaux", "d'Évaux")]
    [InlineData("Le Vigan", "au Vigan", "du Vigan")]
    [InlineData("Les Angles", "aux Angles", "des Angles")]
    [InlineData("La Grand-Combe", "à la Grand-Combe", "de la Grand-Combe")]
    [InlineData("L'Isle-Jourdain", "à l'Isle-Jourdain", "de l'Isle-Jourdain")]
    public void The_article_of_a_commune_is_drawn_into_the_sentence(string commune, string at, string from)
    {
        Sentence.At(commune).ShouldBe(at);
        Sentence.From(commune).ShouldBe(from);
    }

    [Fact]
    public void French_high_punctuation_never_starts_a_line()
    {
        string french = Sentence.Of("À confirmer : oui ; vraiment ?", "To confirm: yes").French;

        french.ShouldBe("À confirmer\u00A0: oui\u00A0; vraiment\u00A0?");
    }
}
