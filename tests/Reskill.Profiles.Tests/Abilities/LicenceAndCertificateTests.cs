using Reskill.Profiles.Abilities;
using Reskill.Profiles.Sections;

namespace Reskill.Profiles.Tests.Abilities;

public sealed class LicenceAndCertificateTests
{
    [Theory]
    [InlineData("Permis B, véhicule personnel", "B")]
    [InlineData("Permis A et B", "A B")]
    [InlineData("permis C, CE depuis 2012", "C CE")]
    [InlineData("Permis B – CACES R489 – SST", "B")]
    [InlineData("Permis de conduire : B / BE", "B BE")]
    [InlineData("Permis EC et D", "CE D")]
    [InlineData("Permis poids lourd", "C")]
    [InlineData("Driving licence (category B)", "B")]
    [InlineData("pas de permis, se déplace en bus", "")]
    [InlineData("Permis de construire, dépôt de dossiers", "")]
    public void Licences_are_read_by_category(string line, string expected)
        => string.Join(' ', LicenceReader.Read(In(SectionKind.Miscellaneous, line))).ShouldBe(expected);

    [Fact]
    public void Under_its_own_heading_a_category_stands_alone()
        => LicenceReader.Read(In(SectionKind.Licences, "Full licence, category B")).ShouldBe(["B"]);

    [Theory]
    [InlineData("CACES R489 catégories 1A, 3 et 5 (2023)", "CACES R489 catégories 1A, 3 et 5")]
    [InlineData("Titulaire du CACES R482 cat. A", "CACES R482 cat. A")]
    [InlineData("Habilitation électrique B1V, B2V, BR", "Habilitation électrique B1V, B2V, BR")]
    [InlineData("SSIAP 1 et SST à jour", "SSIAP 1|SST")]
    [InlineData("Sauveteur secouriste du travail 2023", "Sauveteur secouriste du travail")]
    [InlineData("Certiphyto opérateur, FIMO marchandises", "Certiphyto opérateur|FIMO marchandises")]
    [InlineData("Le reste de la ligne ne dit rien", "")]
    public void Certificates_are_found_anywhere(string line, string expected)
        => string.Join('|', CertificationReader.Read(In(SectionKind.Miscellaneous, line))).ShouldBe(expected);

    [Fact]
    public void Under_their_heading_each_item_is_one_without_its_validity()
    {
        IReadOnlyList<Section> sections = In(
            SectionKind.Certifications, "Permis B – FIMO marchandises (2012)", "Carte professionnelle CNAPS, valable jusqu'en 2029", "SST (2024)");

        IReadOnlyList<string> certificates = CertificationReader.Read(sections);

        certificates.ShouldBe(["FIMO marchandises", "Carte professionnelle CNAPS", "SST"]);
    }

    private static Section[] In(SectionKind kind, params string[] lines)
        => [new Section(kind, [.. lines.Select(line => new CvLine(line, 1, 0, 0, false))])];
}
