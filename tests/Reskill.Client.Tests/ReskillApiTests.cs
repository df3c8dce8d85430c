using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Reskill.Client.Tests;

public class ReskillApiTests
{
    [Fact]
    public async Task A_file_and_the_query_are_sent_as_parts_in_invariant_form()
    {
        Recorder recorder = new(HttpStatusCode.OK, JsonSerializer.Serialize(Sample.Recommendation, ReskillJson.Options));
        await using ServiceProvider services = Services(recorder);
        RecommendationQuery query = new()
        {
            Near = "Nîmes",
            RadiusKm = 12.5,
            Budget = 1500.5m,
            MaximumWeeks = 26,
            From = new DateOnly(2027, 1, 4),
            Language = "en",
        };

        using MemoryStream cv = new("Cariste"u8.ToArray());
        RecommendationDocument plan = await services.GetRequiredService<IReskillApi>()
            .RecommendAsync(cv, "cv.txt", query, TestContext.Current.CancellationToken);

        plan.Targets[0].Occupation.Code.ShouldBe("N1103");
        recorder.Path.ShouldBe("/api/v1/recommendations");
        recorder.Parts.ShouldBe(new Dictionary<string, string>
        {
            ["cv"] = "Cariste",
            ["near"] = "Nîmes",
            ["radius"] = "12.5",
            ["budget"] = "1500.5",
            ["maxWeeks"] = "26",
            ["from"] = "2027-01-04",
            ["lang"] = "en",
        }, ignoreOrder: true);
    }

    [Fact]
    public async Task A_text_alone_is_sent_without_the_members_that_are_not_set()
    {
        Recorder recorder = new(HttpStatusCode.OK, JsonSerializer.Serialize(Sample.Recommendation, ReskillJson.Options));
        await using ServiceProvider services = Services(recorder);

        await services.GetRequiredService<IReskillApi>()
            .RecommendAsync("Cariste depuis 2019", cancellationToken: TestContext.Current.CancellationToken);

        recorder.Parts.ShouldBe(new Dictionary<string, string> { ["text"] = "Cariste depuis 2019" });
    }

    [Fact]
    public async Task A_refusal_carries_the_problem_document()
    {
        ProblemDocument problem = new()
        {
            Type = "about:blank",
            Title = "Demande à corriger",
            Status = 422,
            Detail = null,
            Errors = [new FieldErrorDocument("/near", "unknownPlace", "Lieu")],
        };
        Recorder recorder = new(HttpStatusCode.UnprocessableEntity, JsonSerializer.Serialize(problem, ReskillJson.Options));
        await using ServiceProvider services = Services(recorder);

        ApiException refusal = await Should.ThrowAsync<ApiException>(
            services.GetRequiredService<IReskillApi>().RecommendAsync("x", cancellationToken: TestContext.Current.CancellationToken));

        ProblemDocument? read = await refusal.GetContentAsAsync<ProblemDocument>();
        read.ShouldNotBeNull().Errors.ShouldHaveSingleItem().Code.ShouldBe("unknownPlace");
    }

    [Fact]
    public async Task Readiness_is_asked_where_the_service_tells_it()
    {
        Recorder recorder = new(HttpStatusCode.OK, """{"status":"ok"}""");
        await using ServiceProvider services = Services(recorder);

        HealthDocument health = await services.GetRequiredService<IReskillApi>().ReadyAsync(TestContext.Current.CancellationToken);

        health.Status.ShouldBe("ok");
        recorder.Path.ShouldBe("/health/ready");
    }

    private static ServiceProvider Services(Recorder recorder)
    {
        ServiceCollection services = new();
        services.AddReskillClient(new Uri("https://reskill.example/")).ConfigurePrimaryHttpMessageHandler(() => recorder);
        return services.BuildServiceProvider();
    }

    /// <summary>The far end of the wire: keeps what was sent and gives one answer.</summary>
    private sealed class Recorder(HttpStatusCode status, string answer) : HttpMessageHandler
    {
        public string? Path { get; private set; }

        public Dictionary<string, string> Parts { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Path = request.RequestUri?.AbsolutePath;
            if (request.Content is MultipartFormDataContent form)
            {
                foreach (HttpContent part in form)
                {
                    string name = part.Headers.ContentDisposition?.Name?.Trim('"') ?? "";
                    Parts[name] = await part.ReadAsStringAsync(cancellationToken);
                }
            }

            return new HttpResponseMessage(status)
            {
                RequestMessage = request,
                Content = new StringContent(answer, Encoding.UTF8, status == HttpStatusCode.OK ? "application/json" : "application/problem+json"),
            };
        }
    }
}
