using System.Net;
using Reskill.Web.Tests.Hosting;

namespace Reskill.Web.Tests.Api;

public class HealthTests(WebService service)
{
    [Fact]
    public async Task The_service_lives_and_becomes_ready_by_itself()
    {
        using Visitor visitor = service.NewVisitor();

        Answer live = await visitor.GetAsync("/health/live");
        Answer ready = await visitor.GetAsync("/health/ready");
        for (int tries = 0; tries < 300 && ready.Status != HttpStatusCode.OK; tries++)
        {
            ready.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
            await Task.Delay(100, TestContext.Current.CancellationToken);
            ready = await visitor.GetAsync("/health/ready");
        }

        live.Html.ShouldBe("""{"status":"ok"}""");
        ready.Html.ShouldBe("""{"status":"ok"}""");
    }
}
