using Reskill.Recommendation;
using Reskill.Taxonomy.Geography;
using Reskill.Taxonomy.Sample;
using Reskill.Web.Requests;

namespace Reskill.Web.Tests.Requests;

public class RequestFieldsTests
{
    private static readonly DateOnly _today = new(2026, 11, 24);
    private static readonly Gazetteer _gazetteer = Gazetteer.Load(RepositoryFiles.Path("data-samples/geography/communes.csv"));
    private static readonly Taxonomy.Taxonomy _rome = SampleTaxonomy.Load(RepositoryFiles.Path("data-samples/taxonomy"));

    [Fact]
    public void Every_field_is_read_as_people_type_it()
    {
        RequestFields fields = new()
        {
            Near = " nimes ",
            Radius = "12,5",
            Budget = "1 500 €",
            MaxWeeks = "26",
            From = "2027-01-04",
            Target = "n1103",
        };

        RequestReading reading = fields.Read(_gazetteer, _rome, _today);

        reading.Errors.ShouldBeEmpty();
        RecommendationRequest request = reading.Request;
        request.Near.ShouldNotBeNull().Code.ShouldBe("30189");
        request.RadiusKm.ShouldBe(12.5);
        request.Budget.ShouldBe(1500);
        request.MaximumWeeks.ShouldBe(26);
        request.From.ShouldBe(new DateOnly(2027, 1, 4));
        request.Target.ShouldBe("N1103");
    }

    [Fact]
    public void Blank_fields_take_their_defaults()
    {
        RequestReading reading = new RequestFields { Near = " ", Budget = "" }.Read(_gazetteer, _rome, _today);

        reading.Errors.ShouldBeEmpty();
        reading.Request.ShouldBe(new RecommendationRequest());
    }

    [Fact]
    public void An_unknown_place_comes_with_near_names()
    {
        FieldError error = new RequestFields { Near = "Toulouze" }.Read(_gazetteer, _rome, _today).Errors.ShouldHaveSingleItem();

        error.Field.ShouldBe("near");
        error.Code.ShouldBe("unknownPlace");
        error.Suggestions.Select(commune => commune.Name).ShouldContain("Toulouse");
        error.Text.French.ShouldContain("« Toulouze »");
        error.Text.French.ShouldContain("Toulouse");
    }

    [Fact]
    public void A_place_too_long_to_be_one_is_refused_without_a_search_and_quoted_in_part()
    {
        FieldError error = new RequestFields { Near = new string('x', 100_000) }.Read(_gazetteer, _rome, _today).Errors.ShouldHaveSingleItem();

        error.Text.French.Length.ShouldBeLessThan(300);
    }

    [Theory]
    [InlineData("radius", "0")]
    [InlineData("radius", "2000")]
    [InlineData("radius", "loin")]
    [InlineData("budget", "-1")]
    [InlineData("budget", "beaucoup")]
    [InlineData("maxWeeks", "0")]
    [InlineData("maxWeeks", "2.5")]
    [InlineData("from", "2026-11-23")]
    [InlineData("from", "04/01/2027")]
    [InlineData("from", "2126-01-01")]
    [InlineData("target", "G16O2")]
    public void A_value_out_of_range_names_the_field_and_quotes_what_was_found(string field, string value)
    {
        RequestFields fields = field switch
        {
            "radius" => new() { Radius = value },
            "budget" => new() { Budget = value },
            "maxWeeks" => new() { MaxWeeks = value },
            "from" => new() { From = value },
            _ => new() { Target = value },
        };

        FieldError error = fields.Read(_gazetteer, _rome, _today).Errors.ShouldHaveSingleItem();

        error.Field.ShouldBe(field);
        error.Text.French.ShouldContain(value);
        error.Text.English.ShouldContain(value);
    }

    [Fact]
    public void All_errors_are_told_at_once_in_the_order_of_the_form()
    {
        RequestFields fields = new() { Near = "Nulle-Part-Du-Tout", Budget = "-5", MaxWeeks = "x" };

        IReadOnlyList<FieldError> errors = fields.Read(_gazetteer, _rome, _today).Errors;

        errors.Select(error => error.Field).ShouldBe(["near", "budget", "maxWeeks"]);
        errors[0].Text.French.ShouldStartWith("Lieu");
    }

    [Fact]
    public void Fields_with_the_limits_of_a_request_read_back_the_same()
    {
        RecommendationRequest request = new() { RadiusKm = 63, Budget = 1499.5m, MaximumWeeks = 30, From = new DateOnly(2027, 2, 1) };

        RequestReading reading = new RequestFields().With(request).Read(_gazetteer, _rome, _today);

        reading.Errors.ShouldBeEmpty();
        reading.Request.ShouldBe(request);
    }
}
