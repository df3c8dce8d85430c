using Reskill.Profiles.Sections;

namespace Reskill.Profiles.Tests.Sections;

public sealed class SectionReaderTests
{
    [Fact]
    public void A_new_column_without_a_heading_does_not_go_on_with_the_column_before()
    {
        CvDocument document = new(
        [
            new CvLine("Loisirs", 1, 0, 12, true) { Column = 1, ParentColumn = 0 },
            new CvLine("Course à pied", 1, 0, 10, false) { Column = 1, ParentColumn = 0 },
            new CvLine("Camille Exemple", 1, 1, 20, true) { Column = 2, ParentColumn = 0 },
        ], 1);

        IReadOnlyList<Section> sections = SectionReader.Read(document);

        sections.Select(section => section.Kind).ShouldBe([SectionKind.Interests, SectionKind.Header]);
    }

    [Fact]
    public void A_list_in_two_columns_goes_on_with_the_heading_above()
    {
        CvDocument document = new(
        [
            new CvLine("Compétences", 1, 0, 12, true) { Column = 0 },
            new CvLine("• Taille", 1, 1, 10, false) { Column = 1, ParentColumn = 0 },
            new CvLine("• Greffe", 1, 2, 10, false) { Column = 2, ParentColumn = 0 },
        ], 1);

        IReadOnlyList<Section> sections = SectionReader.Read(document);

        sections.ShouldAllBe(section => section.Kind == SectionKind.Skills);
        sections.Sum(section => section.Lines.Count).ShouldBe(2);
    }

    [Fact]
    public void A_smaller_heading_inside_a_job_stays_in_the_job()
    {
        CvDocument document = new(
        [
            new CvLine("EXPÉRIENCE", 1, 0, 14, true),
            new CvLine("2019 - 2021 : Cariste", 1, 0, 10, true),
            new CvLine("Compétences :", 1, 0, 10, false),
            new CvLine("• Charger des camions", 1, 0, 10, false),
        ], 1);

        IReadOnlyList<Section> sections = SectionReader.Read(document);

        sections.ShouldHaveSingleItem().Kind.ShouldBe(SectionKind.Experience);
    }
}
