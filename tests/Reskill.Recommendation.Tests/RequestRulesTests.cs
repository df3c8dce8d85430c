using Reskill.Profiles;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Tests;

public sealed class RequestRulesTests
{
    public static TheoryData<RecommendationRequest, string, string> BadRequests => new()
    {
        { new() { Budget = -1 }, "Budget : -1 trouvé. Indiquez un montant en euros, de 0 à", "Budget: -1 found." },
        { new() { MaximumWeeks = 0 }, "Durée : 0 trouvé. Indiquez un nombre de semaines, de 1 à 520.", "Length: 0 found." },
        { new() { From = Sample.Day(-1) }, "Début : le 3 janvier 2027 est passé. Indiquez une date à partir du 4 janvier 2027.", "Start: 3 January 2027 is in the past." },
        { new() { RadiusKm = 0.5 }, "Distance : 0.5 trouvé. Indiquez un nombre de kilomètres, de 1 à 1000.", "Distance: 0.5 found." },
        { new() { RadiusKm = double.NaN }, "Distance : NaN trouvé.", "Distance: NaN found." },
        { new() { Top = 21 }, "Nombre de métiers : 21 trouvé. Indiquez un nombre de 1 à 20.", "Number of occupations: 21 found." },
        { new() { Target = "G16O2" }, "Métier visé : « G16O2 » n'est pas un code du ROME test", "Target: “G16O2” is no code of ROME test" },
    };

    [Theory]
    [MemberData(nameof(BadRequests))]
    public void A_request_out_of_range_names_the_field_what_was_found_and_what_is_expected(
        RecommendationRequest request, string french, string english)
    {
        InputException refusal = Should.Throw<InputException>(() => Complete(request));

        refusal.Text.French.Replace('\u00A0', ' ').ShouldStartWith(french);
        refusal.Text.English.ShouldStartWith(english);
    }

    [Fact]
    public void Defaults_are_today_and_the_commune_of_the_profile()
    {
        Profile profile = Sample.Profile() with { Location = new ProfileLocation("Albi", "81004", "81000") };

        RecommendationRequest complete = Complete(new RecommendationRequest(), profile);

        complete.From.ShouldBe(Sample.Today);
        complete.Near!.Name.ShouldBe("Albi");
        complete.RadiusKm.ShouldBe(50);
    }

    [Fact]
    public void A_place_asked_for_comes_before_that_of_the_profile()
    {
        Profile profile = Sample.Profile() with { Location = new ProfileLocation("Albi", "81004", "81000") };

        RecommendationRequest complete = Complete(RecommenderSample.NearToulouse, profile);

        complete.Near.ShouldBe(Sample.Toulouse);
    }

    [Theory]
    [InlineData("n1103")]
    [InlineData(" N1103 ")]
    public void A_target_is_read_whatever_its_case(string target)
    {
        RecommendationRequest complete = Complete(new RecommendationRequest { Target = target });

        complete.Target.ShouldBe("N1103");
    }

    private static RecommendationRequest Complete(RecommendationRequest request, Profile? profile = null)
        => RequestRules.Complete(request, profile ?? Sample.Profile(), RecommenderSample.Rome, RecommenderSample.Communes, Sample.Today);
}
