using Reskill.Recommendation.Explanations;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Tests.Explanations;

public sealed class FormatTests
{
    [Theory]
    [InlineData("0", "0\u00A0€", "€0")]
    [InlineData("250", "250\u00A0€", "€250")]
    [InlineData("1250", "1\u202F250\u00A0€", "€1,250")]
    [InlineData("1234.5", "1\u202F234,50\u00A0€", "€1,234.50")]
    [InlineData("1234567.891", "1\u202F234\u202F567,89\u00A0€", "€1,234,567.89")]
    [InlineData("-12", "-12\u00A0€", "-€12")]
    public void Money_is_written_as_each_language_does(string euros, string french, string english)
    {
        decimal amount = decimal.Parse(euros, System.Globalization.CultureInfo.InvariantCulture);

        Format.Money(amount, Language.French).ShouldBe(french);
        Format.Money(amount, Language.English).ShouldBe(english);
    }

    [Theory]
    [InlineData("2027-01-11", "11 janvier 2027", "11 January 2027")]
    [InlineData("2026-12-01", "1er décembre 2026", "1 December 2026")]
    [InlineData("2028-02-29", "29 février 2028", "29 February 2028")]
    public void A_date_is_written_in_full(string date, string french, string english)
    {
        DateOnly day = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);

        Format.Date(day, Language.French).ShouldBe(french);
        Format.Date(day, Language.English).ShouldBe(english);
    }

    [Theory]
    [InlineData("2027-01-11", "2027-03-26", "du 11 janvier au 26 mars 2027", "11 January to 26 March 2027")]
    [InlineData("2027-03-01", "2027-03-26", "du 1er au 26 mars 2027", "1 to 26 March 2027")]
    [InlineData("2026-12-01", "2027-01-01", "du 1er décembre 2026 au 1er janvier 2027", "1 December 2026 to 1 January 2027")]
    [InlineData("2027-01-11", "2027-01-11", "le 11 janvier 2027", "11 January 2027")]
    public void A_range_gives_its_month_and_year_once(string start, string end, string french, string english)
    {
        DateOnly first = DateOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture);
        DateOnly last = DateOnly.Parse(end, System.Globalization.CultureInfo.InvariantCulture);

        Format.Range(first, last, Language.French).ShouldBe(french);
        Format.Range(first, last, Language.English).ShouldBe(english);
    }

    [Theory]
    [InlineData(1, "1\u00A0mois", "1\u00A0month")]
    [InlineData(8, "8\u00A0mois", "8\u00A0months")]
    [InlineData(12, "1\u00A0an", "1\u00A0year")]
    [InlineData(18, "18\u00A0mois", "18\u00A0months")]
    [InlineData(41, "3\u00A0ans", "3\u00A0years")]
    public void Months_become_whole_years_from_two_on(int months, string french, string english)
    {
        Format.Months(months, Language.French).ShouldBe(french);
        Format.Months(months, Language.English).ShouldBe(english);
    }

    [Theory]
    [InlineData(0, "0\u00A0semaine", "0\u00A0weeks")]
    [InlineData(1, "1\u00A0semaine", "1\u00A0week")]
    [InlineData(12, "12\u00A0semaines", "12\u00A0weeks")]
    public void Zero_is_singular_in_French_alone(int weeks, string french, string english)
    {
        Format.Weeks(weeks, Language.French).ShouldBe(french);
        Format.Weeks(weeks, Language.English).ShouldBe(english);
    }

    [Theory]
    [InlineData(0.4, "moins de 1\u00A0km", "under 1\u00A0km")]
    [InlineData(12.4, "12\u00A0km", "12\u00A0km")]
    public void A_distance_is_in_whole_kilometres(double kilometres, string french, string english)
    {
        Format.Distance(kilometres, Language.French).ShouldBe(french);
        Format.Distance(kilometres, Language.English).ShouldBe(english);
    }

    [Fact]
    public void Shares_and_quotations_follow_each_language()
    {
        Format.Share(0.456, Language.French).ShouldBe("46\u00A0%");
        Format.Share(0.456, Language.English).ShouldBe("46%");
        Format.Quote("stock", Language.French).ShouldBe("«\u00A0stock\u00A0»");
        Format.Quote("stock", Language.English).ShouldBe("“stock”");
    }
}
