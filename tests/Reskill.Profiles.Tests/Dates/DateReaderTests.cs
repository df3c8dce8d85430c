using Reskill.Profiles.Dates;

namespace Reskill.Profiles.Tests.Dates;

public sealed class DateReaderTests
{
    private static readonly YearMonth Today = new(2026, 11);

    [Theory]
    [InlineData("03/2019 - 06/2022", "2019-03", "2022-06", false, 40)]
    [InlineData("mars 2019 à juin 2022", "2019-03", "2022-06", false, 40)]
    [InlineData("De janvier 2015 à mai 2026", "2015-01", "2026-05", false, 137)]
    [InlineData("du 12/03/2019 au 30/06/2022", "2019-03", "2022-06", false, 40)]
    [InlineData("1er mars 2019 au 30 juin 2022", "2019-03", "2022-06", false, 40)]
    [InlineData("Sept. 2017 - févr. 2021", "2017-09", "2021-02", false, 42)]
    [InlineData("2019-03 – 2022-06", "2019-03", "2022-06", false, 40)]
    [InlineData("2015-2018", "2015", "2018", false, 36)]
    [InlineData("2015 / 2018", "2015", "2018", false, 36)]
    [InlineData("2015-18", "2015", "2018", false, 36)]
    [InlineData("de 2015 à 2018", "2015", "2018", false, 36)]
    [InlineData("Entre 2015 et 2018", "2015", "2018", false, 36)]
    [InlineData("depuis 2020", "2020", null, true, 76)]
    [InlineData("Depuis septembre 2018", "2018-09", null, true, 98)]
    [InlineData("2020 - aujourd'hui", "2020", null, true, 76)]
    [InlineData("11/2019 – ce jour", "2019-11", null, true, 84)]
    [InlineData("juin 2021 à ce jour", "2021-06", null, true, 65)]
    [InlineData("2020 (en cours)", "2020", null, true, 76)]
    [InlineData("Since May 2021", "2021-05", null, true, 66)]
    [InlineData("Jan 2018 – Present", "2018-01", null, true, 106)]
    [InlineData("January 2017 to April 2021", "2017-01", "2021-04", false, 52)]
    [InlineData("mars à juin 2022", "2022-03", "2022-06", false, 4)]
    [InlineData("été 2017", "2017-06", "2017-08", false, 3)]
    [InlineData("Summer 2019", "2019-06", "2019-08", false, 3)]
    [InlineData("Juillet 2012", "2012-07", "2012-07", false, 1)]
    [InlineData("6 mois en 2018", "2018", "2018", false, 6)]
    [InlineData("2018 (3 semaines)", "2018", "2018", false, 1)]
    [InlineData("2018", "2018", "2018", false, null)]
    public void A_period_is_read_in_its_many_forms(string text, string start, string? end, bool isCurrent, int? months)
    {
        Period period = DateReader.Find(text)!.Value.Period;

        period.Start.ToString().ShouldBe(start);
        period.End?.ToString().ShouldBe(end);
        period.IsCurrent.ShouldBe(isCurrent);
        period.Months(Today).ShouldBe(months);
        DateReader.IsNothingButDate(text).ShouldBeTrue();
    }

    [Theory]
    [InlineData("06 00 00 00 11")]
    [InlineData("31000 Toulouse")]
    [InlineData("Norme NF C 15-100")]
    [InlineData("CACES R489 catégories 1A, 3 et 5")]
    [InlineData("180 colis par heure")]
    [InlineData("Encadrement de 2000 personnes")]
    public void Other_numbers_are_no_dates(string text)
        => (DateReader.Find(text)?.Period.Start).ShouldBeNull();

    [Theory]
    [InlineData("De mars 2015", "à mai 2019", true)]
    [InlineData("Sept. 2001 –", "déc. 2006", true)]
    [InlineData("2020", "1998", false)]
    [InlineData("2020", "Toulouse", false)]
    public void A_date_on_two_lines_is_told_from_two_dates(string above, string below, bool goesOn)
        => DateReader.ContinuesDate(above, below).ShouldBe(goesOn);

    [Fact]
    public void The_words_around_a_date_are_kept_apart()
    {
        const string Text = "Maçon, SARL Exemple – de mars 2019 à juin 2022 (CDI)";

        (string before, string after) = DateReader.Find(Text)!.Value.Around(Text);

        before.ShouldBe("Maçon, SARL Exemple – ");
        after.ShouldBe(" (CDI)");
    }
}
