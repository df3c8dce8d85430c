using System.Text.Json;
using Reskill.Web.Tests.Hosting;

namespace Reskill.Web.Tests.Api;

public class ApiDescriptionTests(WebService service)
{
    [Fact]
    public async Task The_document_is_openapi_3_1_and_describes_the_form_with_examples()
    {
        JsonElement root = await ReadAsync();

        root.GetProperty("openapi").GetString().ShouldNotBeNull().ShouldStartWith("3.1");
        JsonElement post = root.GetProperty("paths").GetProperty("/api/v1/recommendations").GetProperty("post");
        post.GetProperty("summary").GetString().ShouldBe("Make a plan from a CV");
        JsonElement fields = post.GetProperty("requestBody").GetProperty("content").GetProperty("multipart/form-data")
            .GetProperty("schema").GetProperty("properties");
        fields.EnumerateObject().Select(field => field.Name)
            .ShouldBe(["cv", "text", "near", "radius", "budget", "maxWeeks", "from", "target", "lang"]);
        fields.GetProperty("near").GetProperty("examples")[0].GetString().ShouldBe("Toulouse");
        post.GetProperty("responses").EnumerateObject().Select(response => response.Name)
            .ShouldBe(["200", "400", "413", "415", "422", "429"]);
    }

    [Fact]
    public async Task Pages_are_no_part_of_it()
    {
        JsonElement root = await ReadAsync();

        root.GetProperty("paths").EnumerateObject().ShouldHaveSingleItem().Name.ShouldBe("/api/v1/recommendations");
    }

    [Fact]
    public async Task Enumerations_are_described_as_they_are_written()
    {
        JsonElement schemas = (await ReadAsync()).GetProperty("components").GetProperty("schemas");

        schemas.GetProperty("PathwayDocumentKind").GetProperty("enum").EnumerateArray().Select(value => value.GetString())
            .ShouldBe(["cheapest", "fastest", "best"]);
    }

    [Fact]
    public async Task Members_are_described_in_words()
    {
        JsonElement schemas = (await ReadAsync()).GetProperty("components").GetProperty("schemas");

        schemas.GetProperty("TargetDocument").GetProperty("properties").GetProperty("score").GetProperty("description").GetString()
            .ShouldNotBeNull().ShouldContain("How well it fits");
    }

    private async Task<JsonElement> ReadAsync()
    {
        using HttpClient client = new() { BaseAddress = service.Address };
        using JsonDocument document = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }
}
