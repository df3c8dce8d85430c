using System.Net;
using Reskill.Web.Assets;
using Reskill.Web.Tests.Hosting;

namespace Reskill.Web.Tests.Http;

public class HeadRequestTests(WebService service)
{
    public static TheoryData<string> Paths =>
        ["/", "/en", "/cv", "/en/vie-privee", "/health/live", "/openapi/v1.json", StaticAssets.StylesheetPath, StaticAssets.IconPath];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Head_answers_as_get_does_without_the_body(string path)
    {
        using Visitor visitor = service.NewVisitor();
        Answer got = await visitor.GetAsync(path);
        using HttpRequestMessage request = new(HttpMethod.Head, path);

        using HttpResponseMessage response = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);

        got.Status.ShouldBe(HttpStatusCode.OK);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe(got.Headers["Content-Type"]);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/api/v1/recommendations")]
    public async Task Head_finds_nothing_where_get_finds_nothing(string path)
    {
        using Visitor visitor = service.NewVisitor();
        Answer got = await visitor.GetAsync(path);
        using HttpRequestMessage request = new(HttpMethod.Head, path);

        using HttpResponseMessage response = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(got.Status);
        got.Status.ShouldNotBe(HttpStatusCode.OK);
    }
}
