using Reskill.Taxonomy;
using Reskill.Web.Presentation;

namespace Reskill.Web.Tests.Presentation;

public class PageFormatTests
{
    [Theory]
    [InlineData(1, "1\u00A0semaine", "1\u00A0week")]
    [InlineData(12, "12\u00A0semaines (environ 3\u00A0mois)", "12\u00A0weeks (about 3\u00A0months)")]
    public void Long_times_are_also_said_in_months(int weeks, string french, string english)
    {
        PageFormat.Weeks(weeks, Language.French).ShouldBe(french);
        PageFormat.Weeks(weeks, Language.English).ShouldBe(english);
    }

    [Theory]
    [InlineData(7, "7\u00A0mois", "7\u00A0months")]
    [InlineData(12, "1\u00A0an", "1\u00A0year")]
    [InlineData(27, "2\u00A0ans et 3\u00A0mois", "2\u00A0years and 3\u00A0months")]
    public void Months_become_years(int months, string french, string english)
    {
        PageFormat.Months(months, Language.French).ShouldBe(french);
        PageFormat.Months(months, Language.English).ShouldBe(english);
    }

    [Fact]
    public void Zero_is_singular_in_french_and_plural_in_english()
    {
        PageFormat.Count(0, Language.French, "offre", "offres", "offer", "offers").ShouldBe("0\u00A0offre");
        PageFormat.Count(0, Language.English, "offre", "offres", "offer", "offers").ShouldBe("0\u00A0offers");
    }

    [Fact]
    public void Numbers_group_thousands_and_keep_the_decimals_that_they_have()
    {
        PageFormat.Number(1234.5m, Language.French, 1).ShouldBe("1\u202F234,5");
        PageFormat.Number(1234.5m, Language.English, 1).ShouldBe("1,234.5");
        PageFormat.Number(50, Language.French, 1).ShouldBe("50");
    }

    [Fact]
    public void Dates_in_tables_are_short_and_months_have_names()
    {
        PageFormat.TableDate(new DateOnly(2026, 12, 1)).ShouldBe("01/12/2026");
        PageFormat.Iso(new DateOnly(2026, 12, 1)).ShouldBe("2026-12-01");
        PageFormat.Month(2026, 8, Language.French).ShouldBe("août 2026");
        PageFormat.Month(2026, 8, Language.English).ShouldBe("August 2026");
    }
}
