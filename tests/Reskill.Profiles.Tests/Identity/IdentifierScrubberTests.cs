using Reskill.Profiles.Identity;
using Reskill.Profiles.Sections;

namespace Reskill.Profiles.Tests.Identity;

public sealed class IdentifierScrubberTests
{
    [Theory]
    [InlineData("Cariste – camille.exemple@example.org", "Cariste")]
    [InlineData("Cariste – 06 00 00 00 11", "Cariste")]
    [InlineData("Cariste +33 (0)6 00 00 00 11", "Cariste")]
    [InlineData("Cariste, 06.00.00.00.11", "Cariste")]
    [InlineData("Cariste – www.example.org/camille", "Cariste")]
    [InlineData("Cariste – linkedin.com/in/camille-exemple", "Cariste")]
    [InlineData("Cariste, né le 12 mai 1984 à Albi", "Cariste")]
    [InlineData("Cariste, nationalité française", "Cariste")]
    [InlineData("Cariste, 52 ans", "Cariste")]
    [InlineData("Cariste, marié, deux enfants", "Cariste")]
    [InlineData("Cariste, 12 bis rue des Lilas, 81000", "Cariste")]
    [InlineData("Cariste, 1 81 02 66 136 001 42", "Cariste")]
    [InlineData("Mme Camille EXEMPLE, cariste", "cariste")]
    [InlineData("Camille EXEMPLE | Cariste", "Cariste")]
    [InlineData("Warehouse worker, 34 years old, single", "Warehouse worker")]
    [InlineData("Cariste, RQTH", "Cariste")]
    [InlineData("Infirmière - 34 ans - célibataire - Permis B - Française", "Infirmière - Permis B")]
    [InlineData("Cariste | Marocain | Albi", "Cariste | Albi")]
    [InlineData("Cariste (franco-tunisien)", "Cariste")]
    [InlineData("Nurse, Irish, female", "Nurse")]
    [InlineData("Cariste – passeport : portugais", "Cariste")]
    [InlineData("Cariste, titulaire d'un titre de séjour", "Cariste")]
    [InlineData("Professeure de langue française", "Professeure de langue française")]
    public void What_tells_who_the_person_is_is_taken_out_of_the_lines_about_them(string line, string expected)
        => Clean(SectionKind.Header, line).ShouldBe(expected);

    [Theory]
    [InlineData("Garde de deux enfants de 3 et 5 ans")]
    [InlineData("16 ans d'expérience en boulangerie")]
    [InlineData("Accueillir 25 enfants en centre de loisirs")]
    [InlineData("Accompagner des personnes handicapées")]
    [InlineData("Entretien de la rue et des places")]
    [InlineData("Conduite d'une presse de 2000 tonnes")]
    public void What_tells_of_a_job_stays(string line)
        => Clean(SectionKind.Experience, line).ShouldBe(line);

    [Theory]
    [InlineData("Congé parental")]
    [InlineData("arrêt pour élever mes enfants")]
    [InlineData("Maternity leave")]
    public void Family_is_taken_out_of_jobs_too(string line)
        => Clean(SectionKind.Experience, line).ShouldBe(string.Empty);

    [Theory]
    [InlineData("Père de 3 enfants")]
    [InlineData("• mère de famille")]
    [InlineData("mother of two")]
    [InlineData("married, 2 children")]
    [InlineData("Irish passport")]
    [InlineData("Titulaire d'un passeport français")]
    public void An_item_on_family_or_papers_is_no_skill(string line)
        => Clean(SectionKind.Skills, line).ShouldBe(string.Empty);

    [Theory]
    [InlineData("Garde de 2 enfants, cuisine française")]
    [InlineData("Français, anglais")]
    [InlineData("Passeport prévention")]
    public void Skills_that_only_look_like_it_stay(string line)
        => Clean(SectionKind.Skills, line).ShouldBe(line);

    [Theory]
    [InlineData("Anne-Laure Le Goff", "")]
    [InlineData("LE GOFF Anne-Laure, Word", "Word")]
    [InlineData("Anne-Laure Marie Le Goff", "")]
    [InlineData("Le suivi des stocks", "Le suivi des stocks")]
    public void Nothing_of_a_name_is_left_in_an_item(string line, string expected)
        => Clean(SectionKind.Skills, line, "anne", "laure", "le", "goff").ShouldBe(expected);

    [Fact]
    public void The_name_is_taken_out_everywhere_but_a_trade_alone_is_no_name()
    {
        Clean(SectionKind.Experience, "Atelier Exemple").ShouldBe("Atelier");
        Clean(SectionKind.Experience, "Ouvrier boulanger", "boulanger").ShouldBe("Ouvrier boulanger");
        Clean(SectionKind.Experience, "Maison Camille Boulanger", "camille", "boulanger").ShouldBe("Maison");
    }

    private static string Clean(SectionKind kind, string line, params string[] name)
    {
        IdentifierScrubber scrubber = new(name.Length > 0 ? name : ["camille", "exemple"], word => word == "boulanger");
        Section section = new(kind, [new CvLine(line, 1, 0, 0, false)]);
        return scrubber.Clean([section])[0].Lines.Select(cleaned => cleaned.Text).FirstOrDefault(string.Empty);
    }
}
