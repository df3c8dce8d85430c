using Reskill.Taxonomy;
using Reskill.Web.Presentation;

namespace Reskill.Web.Tests.Presentation;

public class FormatTests
{
    [Theory]
    [InlineData(0, "0\u00A0€", "€0")]
    [InlineData(1450, "1\u202F450\u00A0€", "€1,450")]
    [InlineData(1234.5, "1\u202F234,50\u00A0€", "€1,234.50")]
    public void Money_is_in_euros_in_both_languages(double amount, string french, string english)
    {
        Format.Euros((decimal)amount, Language.French).ShouldBe(french);
        Format.Euros((decimal)amount, Language.English).ShouldBe(english);
    }

    [Fact]
    public void The_first_of_a_month_is_1er_in_french()
    {
        DateOnly date = new(2026, 12, 1);

        Format.LongDate(date, Language.French).ShouldBe("mardi 1er décembre 2026");
        Format.LongDate(date, Language.English).ShouldBe("Tuesday 1 December 2026");
    }

    [Fact]
    public void A_range_says_the_year_once_unless_it_changes()
    {
        Format.Range(new(2027, 1, 11), new(2027, 3, 26), Language.French).ShouldBe("du 11 janvier au 26 mars 2027");
        Format.Range(new(2027, 1, 11), new(2027, 3, 26), Language.English).ShouldBe("11 January to 26 March 2027");
        Format.Range(new(2026, 12, 7), new(2027, 3, 26), Language.French).ShouldBe("du 7 décembre 2026 au 26 mars 2027");
        Format.Range(new(2027, 1, 11), new(2027, 1, 11), Language.French).ShouldBe("le 11 janvier 2027");
    }

    [Theory]
    [InlineData(1, "1\u00A0semaine", "1\u00A0week")]
    [InlineData(12, "12\u00A0semaines (environ 3\u00A0mois)", "12\u00A0weeks (about 3\u00A0months)")]
    public void Long_times_are_also_said_in_months(int weeks, string french, string english)
    {
        Format.Weeks(weeks, Language.French).ShouldBe(french);
        Format.Weeks(weeks, Language.English).ShouldBe(english);
    }

    [Theory]
    [InlineData(7, "7\u00A0mois", "7\u00A0months")]
    [InlineData(12, "1\u00A0an", "1\u00A0year")]
    [InlineData(27, "2\u00A0ans et 3\u00A0mois", "2\u00A0years and 3\u00A0months")]
    public void Months_become_years(int months, string french, string english)
    {
        Format.Months(months, Language.French).ShouldBe(french);
        Format.Months(months, Language.English).ShouldBe(english);
    }

    [Fact]
    public void Zero_is_singular_in_french_and_plural_in_english()
    {
        Format.Count(0, Language.French, "offre", "offres", "offer", "offers").ShouldBe("0\u00A0offre");
        Format.Count(0, Language.English, "offre", "offres", "offer", "offers").ShouldBe("0\u00A0offers");
    }

    [Fact]
    public void Short_distances_have_a_decimal()
    {
        Format.Kilometres(3.46, Language.French).ShouldBe("3,5\u00A0km");
        Format.Kilometres(12.3, Language.English).ShouldBe("12\u00A0km");
    }
}
