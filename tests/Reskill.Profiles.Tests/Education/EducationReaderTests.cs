using Reskill.Profiles.Education;

namespace Reskill.Profiles.Tests.Education;

public sealed class EducationReaderTests
{
    [Theory]
    [InlineData("2008 : CAP cuisine, CFA de Nîmes", 3, "cuisine", 2008)]
    [InlineData("BEP carrières sanitaires et sociales (2003)", 3, "carrières sanitaires et sociales", 2003)]
    [InlineData("Baccalauréat professionnel commerce, 2012", 4, "commerce", 2012)]
    [InlineData("Bac général, 2015", 4, null, 2015)]
    [InlineData("BTS comptabilité et gestion - 2010", 5, "comptabilité et gestion", 2010)]
    [InlineData("DUT génie civil", 5, "génie civil", null)]
    [InlineData("BUT informatique, 2024", 6, "informatique", 2024)]
    [InlineData("Licence professionnelle logistique, Toulouse, 2016", 6, "logistique", 2016)]
    [InlineData("Master en ressources humaines", 7, "ressources humaines", null)]
    [InlineData("Diplôme d'ingénieur, INSA", 7, null, null)]
    [InlineData("Doctorat de chimie", 8, "chimie", null)]
    [InlineData("Titre professionnel maçon (niveau 3)", 3, "maçon", null)]
    [InlineData("Titre professionnel comptable, niveau IV, 2015", 4, "comptable", 2015)]
    [InlineData("Diplôme d'État d'aide-soignant, 2012", 3, "aide-soignant", 2012)]
    [InlineData("Diplôme d'État d'aide-soignant, 2023", 4, "aide-soignant", 2023)]
    [InlineData("Brevet des collèges", 2, null, null)]
    [InlineData("GCSEs, 2010", 3, null, 2010)]
    [InlineData("NVQ Level 2 Hairdressing", 3, "Hairdressing", null)]
    [InlineData("NVQ Level 3 Hairdressing, 2014", 4, "Hairdressing", 2014)]
    [InlineData("Level 3 Diploma in Adult Care", 4, "Adult Care", null)]
    [InlineData("BTEC Level 5 Business", 5, "Business", null)]
    [InlineData("Baccalauréat, mention très bien, 2012", 4, null, 2012)]
    [InlineData("Baccalauréat mention très bien, 2012", 4, null, 2012)]
    [InlineData("A-levels: French, History", 4, "French", null)]
    [InlineData("BSc in Computer Science, 2015", 6, "Computer Science", 2015)]
    [InlineData("PhD in Physics", 8, "Physics", null)]
    [InlineData("BTS tourisme, non obtenu, 2009", null, "tourisme", 2009)]
    [InlineData("Niveau BTS tourisme", null, "tourisme", null)]
    [InlineData("Formation bureautique, 2019", null, "bureautique", 2019)]
    public void A_diploma_has_its_level_field_and_year(string line, int? level, string? field, int? year)
    {
        ProfileEducation entry = EducationReader.Read(Lines(line)).ShouldHaveSingleItem();

        entry.Level.ShouldBe(level);
        entry.Field.ShouldBe(field);
        entry.Year.ShouldBe(year);
    }

    [Fact]
    public void A_year_on_its_own_line_belongs_to_the_diploma_beside_it()
    {
        IReadOnlyList<ProfileEducation> before = EducationReader.Read(Lines("2016", "CAP maçon", "2018", "BP maçon"));
        IReadOnlyList<ProfileEducation> after = EducationReader.Read(Lines("BP maçon", "2018 – Albi", "CAP maçon", "2016 – Albi"));

        before.Select(entry => (entry.Level, entry.Year)).ShouldBe([(4, 2018), (3, 2016)]);
        after.Select(entry => (entry.Level, entry.Year)).ShouldBe([(4, 2018), (3, 2016)]);
    }

    [Fact]
    public void A_certificate_of_work_is_no_diploma()
        => EducationReader.Read(Lines("2019 : SSIAP 1, Perpignan", "2020 : SST", "Level 2 Food Hygiene", "Food Safety Level 2", "Level 2 Award in Food Safety")).ShouldBeEmpty();

    private static CvLine[] Lines(params string[] lines) => [.. lines.Select(line => new CvLine(line, 1, 0, 0, false))];
}
