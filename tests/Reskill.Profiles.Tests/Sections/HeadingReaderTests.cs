using Reskill.Profiles.Sections;

namespace Reskill.Profiles.Tests.Sections;

public sealed class HeadingReaderTests
{
    [Theory]
    [InlineData("Expériences professionnelles", nameof(SectionKind.Experience))]
    [InlineData("EXPERIENCES PROFESSIONNELLES", nameof(SectionKind.Experience))]
    [InlineData("E X P É R I E N C E S  P R O F E S S I O N N E L L E S", nameof(SectionKind.Experience))]
    [InlineData("EXPÉRIENCESPROFESSIONNELLES", nameof(SectionKind.Experience))]
    [InlineData("Parcours", nameof(SectionKind.Experience))]
    [InlineData("Mon parcours professionnel :", nameof(SectionKind.Experience))]
    [InlineData("Work experience", nameof(SectionKind.Experience))]
    [InlineData("Employment history", nameof(SectionKind.Experience))]
    [InlineData("Parcours scolaire", nameof(SectionKind.Education))]
    [InlineData("Formations et diplômes", nameof(SectionKind.Education))]
    [InlineData("F O R M AT I O N", nameof(SectionKind.Education))]
    [InlineData("Education and training", nameof(SectionKind.Education))]
    [InlineData("Compétences clés", nameof(SectionKind.Skills))]
    [InlineData("SAVOIR-FAIRE", nameof(SectionKind.Skills))]
    [InlineData("Technical skills", nameof(SectionKind.Skills))]
    [InlineData("Langues étrangères", nameof(SectionKind.Languages))]
    [InlineData("Permis", nameof(SectionKind.Licences))]
    [InlineData("Driving licence", nameof(SectionKind.Licences))]
    [InlineData("Habilitations et permis", nameof(SectionKind.Certifications))]
    [InlineData("Centres d'intérêt", nameof(SectionKind.Interests))]
    [InlineData("Bénévolat", nameof(SectionKind.Volunteering))]
    [InlineData("☎ Coordonnées", nameof(SectionKind.Contact))]
    [InlineData("À propos de moi", nameof(SectionKind.Summary))]
    [InlineData("Informations complémentaires", nameof(SectionKind.Miscellaneous))]
    public void A_heading_is_known_however_it_is_written(string line, string kind)
        => HeadingReader.Read(line).ShouldBe(new Heading(Enum.Parse<SectionKind>(kind), null));

    [Theory]
    [InlineData("Agent de sécurité")]
    [InlineData("Responsable formation")]
    [InlineData("16 ans d'expérience")]
    [InlineData("• Permis B")]
    [InlineData("Professeur de langues")]
    [InlineData("Réalisation des travaux de maçonnerie")]
    public void Other_lines_are_no_headings(string line)
        => HeadingReader.Read(line).ShouldBeNull();

    [Fact]
    public void A_heading_may_stand_on_the_line_of_its_content()
        => HeadingReader.Read("Langues : anglais courant").ShouldBe(new Heading(SectionKind.Languages, "anglais courant"));
}
