using Reskill.Taxonomy.Linking.Text;

namespace Reskill.Taxonomy.Tests.Linking;

public sealed class LabelFormsTests
{
    [Theory]
    [InlineData("Vendeur / Vendeuse", "Vendeur|Vendeuse")]
    [InlineData("Aide-soignant(e)", "Aide-soignant|Aide-soignante")]
    [InlineData("Conducteur / Conductrice d'engins agricoles", "Conducteur d'engins agricoles|Conductrice d'engins agricoles")]
    [InlineData("Agent administratif / Agente administrative de banque", "Agent administratif de banque|Agente administrative de banque")]
    [InlineData("directeur technique/directrice technique", "directeur technique|directrice technique")]
    [InlineData("Homme / Femme de ménage", "Homme de ménage|Femme de ménage")]
    [InlineData("Régleur(se) metteur(se) au point", "Régleur metteur au point|Régleuse metteuse au point")]
    [InlineData("Technicien(ne) en implantation", "Technicien en implantation|Technicienne en implantation")]
    [InlineData("Animateur(trice) sportif(ive)", "Animateur sportif|Animatrice sportive")]
    [InlineData("Infirmier·ère", "Infirmier|Infirmière")]
    [InlineData("Premier vendeur / vendeuse en caisse", "Premier vendeur en caisse|Premier vendeuse en caisse")]
    [InlineData("Directeur / Directrice de site(s) d'entreposage", "Directeur de site d'entreposage|Directrice de site d'entreposage")]
    [InlineData("Comptable", "Comptable")]
    [InlineData("Achats / Ventes", "Achats Ventes|Achats|Ventes")]
    public void A_label_is_written_out_in_both_genders_with_its_shared_tail(string label, string expected)
    {
        List<LabelForm> forms = [];

        LabelForms.Expand(label, forms);

        forms.Select(form => form.Text).ShouldBe(expected.Split('|'));
    }

    [Fact]
    public void An_addition_in_brackets_may_be_left_out_and_initials_stand_for_the_whole_name_only()
    {
        List<LabelForm> hospital = [];
        List<LabelForm> project = [];

        LabelForms.Expand("Agent / Agente de service hospitalier (ASH)", hospital);
        LabelForms.Expand("Chef / Cheffe de projet maîtrise d'ouvrage (MOA)", project);

        hospital.Select(form => form.Text).ShouldBe(
        [
            "Agent de service hospitalier (ASH)", "Agente de service hospitalier (ASH)",
            "Agent de service hospitalier", "ASH", "Agente de service hospitalier",
        ]);
        hospital.Single(form => form.Text == "ASH").Worth.ShouldBeLessThan(1);
        project.ShouldNotContain(form => form.Text == "MOA");
    }

    [Theory]
    [InlineData("soudeur", "soudeuse")]
    [InlineData("soudeur", "souder")]
    [InlineData("soudage", "soudure")]
    [InlineData("conducteurs", "conductrice")]
    [InlineData("infirmier", "infirmiere")]
    [InlineData("technicien", "techniciennes")]
    [InlineData("sportif", "sportive")]
    [InlineData("professionnel", "professionnelles")]
    [InlineData("commercial", "commerciaux")]
    [InlineData("technologie", "technology")]
    [InlineData("welder", "welding")]
    [InlineData("metier", "metiers")]
    public void Words_of_one_family_have_one_stem(string word, string other)
    {
        string stem = LightStemmer.Stem(word).ToString();

        LightStemmer.Stem(other).ToString().ShouldBe(stem);
    }

    [Theory]
    [InlineData("garage", "garant")]
    [InlineData("menage", "mener")]
    [InlineData("bus", "bu")]
    public void Words_of_other_families_have_other_stems(string word, string other)
    {
        string stem = LightStemmer.Stem(word).ToString();

        LightStemmer.Stem(other).ToString().ShouldNotBe(stem);
    }

    [Theory]
    [InlineData("Aide-soignant(e) à l’hôpital", "aide soignant e a l hopital")]
    [InlineData("C++ / C# et .NET", "c++ c# et net")]
    [InlineData("  Œuvres   d'art  ", "oeuvres d art")]
    [InlineData("", "")]
    [InlineData("!!!", "")]
    public void Text_is_compared_as_folded_words(string text, string expected)
    {
        string normalized = LinkText.Normalize(text);

        normalized.ShouldBe(expected);
    }
}
