using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reskill.EndToEnd.Tests;

/// <summary>The API of the running service, over a real socket.</summary>
public sealed class ApiTests(RunningService service, FilledDataFolder data)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_API_answers_what_the_command_prints()
    {
        const string Cv = "macon-montauban";
        using HttpClient client = new() { BaseAddress = service.Address };
        using MultipartFormDataContent form = new()
        {
            { new ByteArrayContent(await File.ReadAllBytesAsync(SampleCvs.Path(Cv), Token)), "cv", "cv.pdf" },
            { new StringContent("Montauban"), "near" },
            { new StringContent("40"), "radius" },
            { new StringContent("2500"), "budget" },
        };

        using HttpResponseMessage response = await client.PostAsync(new Uri("/api/v1/recommendations", UriKind.Relative), form, Token);
        string answered = await response.Content.ReadAsStringAsync(Token);
        ProgramResult printed = await ReskillProgram.RunAsync(
            data.Path, "recommend", SampleCvs.Path(Cv), "--near", "Montauban", "--radius", "40", "--budget", "2500", "--json");

        response.StatusCode.ShouldBe(HttpStatusCode.OK, answered);
        Timeless(answered).ShouldBe(Timeless(printed.Output));
    }

    [Fact]
    public async Task The_service_is_alive_and_ready_and_describes_itself()
    {
        using HttpClient client = new() { BaseAddress = service.Address };

        (await client.GetAsync(new Uri("/health/live", UriKind.Relative), Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetAsync(new Uri("/health/ready", UriKind.Relative), Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using JsonDocument openApi = JsonDocument.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), Token));

        openApi.RootElement.GetProperty("openapi").GetString()!.ShouldStartWith("3.1");
        openApi.RootElement.GetProperty("paths").TryGetProperty("/api/v1/recommendations", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task The_log_holds_no_word_that_names_the_person()
    {
        const string Cv = "aide-soignante-albi";
        using HttpClient client = new() { BaseAddress = service.Address };
        using MultipartFormDataContent form = new()
        {
            { new ByteArrayContent(await File.ReadAllBytesAsync(SampleCvs.Path(Cv), Token)), "cv", Cv + ".pdf" },
            { new StringContent("Castelnaudary"), "near" },
        };
        string[] identifying = [.. (await SampleCvs.WordsAsync(Cv)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Contains('@', StringComparison.Ordinal))];

        using HttpResponseMessage response = await client.PostAsync(new Uri("/api/v1/recommendations", UriKind.Relative), form, Token);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        identifying.ShouldNotBeEmpty();
        foreach (string word in identifying.Append(Cv).Append("Castelnaudary"))
        {
            service.Log.ShouldNotContain(word);
        }
    }

    /// <summary>A document without the moment it was made at.</summary>
    private static string Timeless(string json)
    {
        JsonObject document = JsonNode.Parse(json)!.AsObject();
        document.Remove("generatedAt").ShouldBeTrue();
        return document.ToJsonString();
    }
}
