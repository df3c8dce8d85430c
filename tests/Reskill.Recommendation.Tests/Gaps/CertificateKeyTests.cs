using Reskill.Recommendation.Gaps;

namespace Reskill.Recommendation.Tests.Gaps;

public sealed class CertificateKeyTests
{
    [Theory]
    [InlineData("Chariots élévateurs frontaux (CACES R 489-3) - Depuis le 01/01/2020", "R489", "3")]
    [InlineData("CACES R482 catégorie F - Engins de chantier", "R482", "F")]
    [InlineData("Transpalettes et préparateurs (CACES R 489-1A) - Depuis le 01/01/2020", "R489", "1A")]
    [InlineData("Grues mobiles (CACES R 483) - Depuis le 01/01/2020", "R483", null)]
    [InlineData("Permis de conduire catégorie C1E", "PERMIS", "C1E")]
    [InlineData("Permis de conduire E", "PERMIS", "E")]
    [InlineData("Formation Initiale Minimum Obligatoire (FIMO)", "FIMO", null)]
    [InlineData("Service de sécurité incendie (SSIAP 1) - diplôme d'agent de service", "SSIAP1", null)]
    public void An_official_name_tells_its_certificate(string name, string family, string? category)
    {
        CertificateKey? key = CertificateKey.InOfficialName(name);

        key.ShouldBe(new CertificateKey(family, category));
    }

    [Theory]
    [InlineData("Conduire un chariot")]
    [InlineData("Voiturette (sans permis)")]
    [InlineData("Véhicule nécessitant un permis T « piste aéroportuaire »")]
    public void Other_official_names_are_about_none(string name)
    {
        CertificateKey? key = CertificateKey.InOfficialName(name);

        key.ShouldBeNull();
    }

    [Theory]
    [InlineData("CACES R489 cat. 3", "R489/3")]
    [InlineData("CACES R489 catégories 1A, 3 et 5", "R489/1A R489/3 R489/5")]
    [InlineData("Caces R 489 : 1A-3-5", "R489/1A R489/3 R489/5")]
    [InlineData("CACES R.482 cat A", "R482/A")]
    [InlineData("CACES R489, obtenu en 2022", "R489/")]
    [InlineData("CACES R489 - 3 ans d'expérience", "R489/")]
    [InlineData("SSIAP 1 (2021)", "SSIAP1/")]
    [InlineData("Recyclage SST 2024", "SST/")]
    public void A_line_of_a_CV_tells_its_certificates(string line, string keys)
    {
        string read = string.Join(" ", CertificateKey.InCv(line).Where(key => key.Family != "CACES").Select(key => $"{key.Family}/{key.Category}"));

        read.ShouldBe(keys);
    }
}
