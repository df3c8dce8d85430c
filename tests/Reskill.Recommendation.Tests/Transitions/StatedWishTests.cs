using Reskill.Recommendation.Transitions;

namespace Reskill.Recommendation.Tests.Transitions;

public sealed class StatedWishTests
{
    [Theory]
    [InlineData("Électricien du bâtiment, en route vers le photovoltaïque", "photovoltaïque")]
    [InlineData("IT support technician, moving into web development", "web development")]
    [InlineData("Vendeuse en reconversion dans l'aide à la personne", "aide à la personne")]
    [InlineData("Devenir aide-soignante", "aide-soignante")]
    [InlineData("Waiter becoming a baker.", "baker")]
    public void What_follows_words_of_change_is_the_wish(string headline, string wish)
    {
        StatedWish.In(headline).ShouldBe(wish);
    }

    [Theory]
    [InlineData("Cariste")]
    [InlineData("Conducteur d'engins, en reconversion")]
    [InlineData("Responsable de boutique et vendeuse en prêt-à-porter")]
    [InlineData("Divers travaux d'entretien")]
    public void A_headline_that_says_what_the_person_does_states_none(string headline)
    {
        StatedWish.In(headline).ShouldBeNull();
    }
}
