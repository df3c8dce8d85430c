using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Reskill.Client;
using Reskill.Profiles;
using Reskill.Taxonomy;
using Reskill.Web.Contracts;
using Reskill.Web.Hosting;
using Reskill.Web.Requests;
using Reskill.Web.Tests.Hosting;

namespace Reskill.Web.Tests.Api;

public class RecommendationEndpointTests(WebService service)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("fr", Language.French)]
    [InlineData("en", Language.English)]
    public async Task The_answer_is_the_document_that_the_command_line_prints(string lang, Language language)
    {
        CvToPlan planning = new(service.Workspace);
        Profile profile = await planning.ReadFileAsync(WebService.Cv("aide-soignante-albi.pdf"), Stop);
        RequestReading reading = await planning.ReadRequestAsync(new RequestFields { Near = "Toulouse", Radius = "30", Budget = "3000" }, Stop);
        Recommendation.Recommendation plan = await planning.PlanAsync(profile, reading.Request, Stop);

        (HttpStatusCode status, JsonElement root) = await PostAsync(
            "aide-soignante-albi.pdf", ("near", "Toulouse"), ("radius", "30"), ("budget", "3000"), ("lang", lang));

        status.ShouldBe(HttpStatusCode.OK);
        RecommendationDocument answered = root.Deserialize<RecommendationDocument>(ReskillJson.Options).ShouldNotBeNull();
        RecommendationDocument expected = plan.ToDocument(language) with { GeneratedAt = answered.GeneratedAt };
        JsonSerializer.Serialize(answered, ReskillJson.Indented).ShouldBe(JsonSerializer.Serialize(expected, ReskillJson.Indented));
        answered.Targets.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_typed_client_reads_what_the_service_writes()
    {
        using HttpClient http = new() { BaseAddress = service.Address };
        IReskillApi api = Refit.RestService.ForGenerated<IReskillApi>(
            http, new Refit.RefitSettings(new Refit.SystemTextJsonContentSerializer(ReskillJson.Options)));
        await using FileStream cv = File.OpenRead(WebService.Cv("macon-montauban.pdf"));

        RecommendationDocument plan = await api.RecommendAsync(cv, "cv.pdf", new RecommendationQuery { Near = "Montauban", RadiusKm = 80 }, Stop);

        plan.Request.Near.ShouldBe(new PlaceDocument("82121", "Montauban"));
        plan.Request.RadiusKm.ShouldBe(80);
        (await api.ReadyAsync(Stop)).Status.ShouldBe("ok");
    }

    [Fact]
    public async Task Text_is_taken_instead_of_a_file()
    {
        using MultipartFormDataContent form = new()
        {
            { new StringContent("Expérience professionnelle\nCariste, Nîmes, 2019 - 2024\nGestion des stocks\nFormation\nCAP vente 2012"), "text" },
            { new StringContent("Nîmes"), "near" },
        };

        (HttpStatusCode status, JsonElement root) = await SendAsync(form);

        status.ShouldBe(HttpStatusCode.OK);
        root.GetProperty("profile").GetProperty("occupations")[0].GetProperty("text").GetString().ShouldNotBeNull().ShouldContain("Cariste");
    }

    [Fact]
    public async Task One_occupation_alone_is_planned_when_it_is_asked_for()
    {
        (HttpStatusCode status, JsonElement root) = await PostAsync("cariste-nimes.pdf", ("near", "Nîmes"), ("target", "n1103"));

        status.ShouldBe(HttpStatusCode.OK);
        root.GetProperty("targets").EnumerateArray().ShouldHaveSingleItem()
            .GetProperty("occupation").GetProperty("code").GetString().ShouldBe("N1103");
    }

    [Theory]
    [InlineData("near", "Toulouze", "unknownPlace")]
    [InlineData("radius", "0", "outOfRange")]
    [InlineData("budget", "-5", "outOfRange")]
    [InlineData("maxWeeks", "many", "outOfRange")]
    [InlineData("from", "2020-01-01", "dateInPast")]
    [InlineData("target", "XXX", "unknownOccupation")]
    [InlineData("lang", "de", "unknownLanguage")]
    public async Task A_field_at_fault_is_pointed_at(string field, string value, string code)
    {
        (HttpStatusCode status, JsonElement root) = await PostAsync("cariste-nimes.pdf", (field, value));

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        root.GetProperty("status").GetInt32().ShouldBe(422);
        JsonElement error = root.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem();
        error.GetProperty("pointer").GetString().ShouldBe("/" + field);
        error.GetProperty("code").GetString().ShouldBe(code);
        error.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task The_language_of_a_refusal_is_the_one_asked_for()
    {
        (_, JsonElement french) = await PostAsync("cariste-nimes.pdf", ("near", "Toulouze"));
        (_, JsonElement english) = await PostAsync("cariste-nimes.pdf", ("near", "Toulouze"), ("lang", "en"));

        french.GetProperty("errors")[0].GetProperty("detail").GetString().ShouldNotBeNull().ShouldStartWith("Lieu");
        english.GetProperty("errors")[0].GetProperty("detail").GetString().ShouldNotBeNull().ShouldStartWith("Place");
    }

    [Fact]
    public async Task Neither_file_nor_text_is_told_and_both_too()
    {
        using MultipartFormDataContent none = new() { { new StringContent("Nîmes"), "near" } };
        using MultipartFormDataContent both = new() { { new StringContent("x"), "text" }, { new ByteArrayContent("x"u8.ToArray()), "cv", "cv.txt" } };

        (HttpStatusCode status, JsonElement missing) = await SendAsync(none);
        (_, JsonElement tooMany) = await SendAsync(both);

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        missing.GetProperty("errors")[0].GetProperty("code").GetString().ShouldBe("missing");
        tooMany.GetProperty("errors")[0].GetProperty("code").GetString().ShouldBe("tooMany");
    }

    [Theory]
    [InlineData("", HttpStatusCode.UnprocessableEntity, "empty")]
    [InlineData("\u0001\u0002\u0003", HttpStatusCode.UnsupportedMediaType, "unsupportedType")]
    [InlineData("%PDF-1.7\nbroken", HttpStatusCode.UnprocessableEntity, "damaged")]
    public async Task A_file_that_cannot_be_read_is_told_why(string content, HttpStatusCode expected, string code)
    {
        using MultipartFormDataContent form = new() { { new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(content)), "file", "cv.pdf" } };

        (HttpStatusCode status, JsonElement root) = await SendAsync(form);

        status.ShouldBe(expected);
        root.GetProperty("errors")[0].GetProperty("code").GetString().ShouldBe(code);
        root.GetProperty("errors")[0].GetProperty("pointer").GetString().ShouldBe("/cv");
    }

    [Fact]
    public async Task Another_content_type_a_cut_form_and_a_large_file_have_their_own_statuses()
    {
        using StringContent json = new("{}", new MediaTypeHeaderValue("application/json"));
        using ByteArrayContent cut = new("--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nhalf"u8.ToArray());
        cut.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        using MultipartFormDataContent large = new() { { new ByteArrayContent(new byte[(10 * 1024 * 1024) + 1]), "cv", "cv.pdf" } };

        (HttpStatusCode unsupported, _) = await SendAsync(json);
        (HttpStatusCode malformed, _) = await SendAsync(cut);
        (HttpStatusCode tooLarge, JsonElement root) = await SendAsync(large);

        unsupported.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        malformed.ShouldBe(HttpStatusCode.BadRequest);
        tooLarge.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        root.GetProperty("errors")[0].GetProperty("code").GetString().ShouldBe("tooLarge");
    }

    private async Task<(HttpStatusCode Status, JsonElement Root)> PostAsync(string cv, params (string Name, string Value)[] fields)
    {
        using MultipartFormDataContent form = new() { { new ByteArrayContent(await File.ReadAllBytesAsync(WebService.Cv(cv), Stop)), "cv", cv } };
        foreach ((string name, string value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        return await SendAsync(form);
    }

    private async Task<(HttpStatusCode Status, JsonElement Root)> SendAsync(HttpContent body)
    {
        using HttpClient client = new() { BaseAddress = service.Address };
        using HttpResponseMessage response = await client.PostAsync("/api/v1/recommendations", body, Stop);
        string expected = response.IsSuccessStatusCode ? "application/json" : "application/problem+json";
        response.Content.Headers.ContentType?.MediaType.ShouldBe(expected);
        using JsonDocument document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Stop));
        return (response.StatusCode, document.RootElement.Clone());
    }
}
