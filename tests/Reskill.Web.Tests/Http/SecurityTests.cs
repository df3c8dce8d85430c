using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Reskill.Taxonomy;
using Reskill.Web.Hosting;
using Reskill.Web.Tests.Hosting;

namespace Reskill.Web.Tests.Http;

public partial class SecurityTests(WebService service)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/cv/fichier")]
    [InlineData("/nowhere")]
    [InlineData("/api/v1/nowhere")]
    [InlineData("/health/live")]
    public async Task Every_answer_forbids_scripts_frames_sniffing_referrers_and_caching(string path)
    {
        using Visitor visitor = service.NewVisitor();

        Answer answer = await visitor.GetAsync(path);

        string policy = answer.Headers["Content-Security-Policy"];
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("style-src 'self'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldContain("form-action 'self'");
        policy.ShouldNotContain("unsafe");
        answer.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
        answer.Headers["X-Frame-Options"].ShouldBe("DENY");
        answer.Headers["Referrer-Policy"].ShouldBe("no-referrer");
        answer.Headers["Cache-Control"].ShouldBe("no-store");
        answer.Headers.ShouldNotContainKey("Server");
    }

    [Fact]
    public async Task Pages_carry_neither_script_nor_inline_style_nor_anything_from_elsewhere()
    {
        using Visitor visitor = service.NewVisitor();
        Answer results = await visitor.ReachResultsAsync("cariste-nimes.pdf");
        Answer occupation = await visitor.GetAsync("/metier/N1103");

        foreach (Answer page in (Answer[])[results, occupation, await visitor.GetAsync("/"), await visitor.GetAsync("/profil")])
        {
            page.Html.ShouldNotContain("<script");
            page.Html.ShouldNotContain(" style=");
            page.Html.ShouldNotContain("<!--");
            page.Html.ShouldNotMatch("(src|href)=\"(https?:)?//");
            page.Html.Length.ShouldBeLessThan(150_000);
        }
    }

    [Fact]
    public async Task The_style_sheet_is_small_kept_for_good_and_compressed()
    {
        using Visitor visitor = service.NewVisitor();
        string path = Stylesheet().Match((await visitor.GetAsync("/")).Html).Groups[1].Value;

        using HttpRequestMessage request = new(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", "br" } } };
        using HttpResponseMessage compressed = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
        using HttpResponseMessage plain = await visitor.Client.GetAsync(path, TestContext.Current.CancellationToken);

        compressed.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        (await compressed.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length.ShouldBeLessThan(20_000);
        plain.Content.Headers.ContentType?.MediaType.ShouldBe("text/css");
        (await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("--bg: #ffffff");
        plain.Headers.CacheControl?.ToString().ShouldBe("public, max-age=31536000, immutable");
    }

    [Fact]
    public async Task An_unknown_page_is_not_found_in_the_language_of_its_path_and_a_program_gets_a_problem()
    {
        using Visitor visitor = service.NewVisitor();

        Answer french = await visitor.GetAsync("/nulle/part.html");
        Answer english = await visitor.GetAsync("/en/nowhere");
        Answer program = await visitor.GetAsync("/api/v2/trainings");

        french.Status.ShouldBe(HttpStatusCode.NotFound);
        french.Title.ShouldBe("Cette page n'existe pas – Reskill");
        english.Title.ShouldBe("Page not found – Reskill");
        program.Status.ShouldBe(HttpStatusCode.NotFound);
        program.Headers["Content-Type"].ShouldStartWith("application/problem+json");
    }

    [Fact]
    public async Task Too_many_forms_from_one_address_are_told_when_to_come_back()
    {
        await using WebApplication app = await service.StartAsync(new WebServiceOptions { Urls = ["http://127.0.0.1:0"], PostsPerMinute = 2 });
        using Visitor visitor = new(new Uri(app.Urls.First()));

        Answer first = await visitor.PostAsync("/cv", "/cv", ("choix", "texte"));
        await visitor.PostAsync("/cv", "/cv", ("choix", "texte"));
        Answer third = await visitor.PostAsync("/cv", "/cv", ("choix", "texte"));
        Answer read = await visitor.GetAsync("/cv");

        first.Status.ShouldBe(HttpStatusCode.SeeOther);
        third.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        third.Headers.ShouldContainKey("Retry-After");
        third.Text.ShouldContain("Réessayez dans 1 minute");
        read.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task No_address_at_all_is_told_rather_than_one_chosen()
    {
        Task run = ReskillWebApplication.RunAsync(
            service.Workspace, new WebServiceOptions { Urls = [] }, cancellationToken: TestContext.Current.CancellationToken);

        InputException error = await Should.ThrowAsync<InputException>(run.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));

        error.Text.French.ShouldContain("Il manque une adresse");
        error.Text.English.ShouldContain("No address to listen on");
    }

    [Theory]
    [InlineData("")]
    [InlineData("not an address")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("ftp://127.0.0.1:1")]
    [InlineData("http://localhost:0")]
    [InlineData("https://127.0.0.1:0")]
    public async Task An_address_that_cannot_be_listened_on_is_told_in_one_line(string url)
    {
        Task run = ReskillWebApplication.RunAsync(
            service.Workspace, new WebServiceOptions { Urls = [url] }, cancellationToken: TestContext.Current.CancellationToken);

        InputException error = await Should.ThrowAsync<InputException>(run.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));

        error.Text.English.ShouldContain(url);
        error.Text.English.ShouldNotContain("\n");
    }

    [Fact]
    public async Task An_address_in_use_is_told_with_what_to_do()
    {
        Task run = ReskillWebApplication.RunAsync(
            service.Workspace,
            new WebServiceOptions { Urls = [service.Address.ToString()] },
            cancellationToken: TestContext.Current.CancellationToken);

        InputException error = await Should.ThrowAsync<InputException>(run.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));

        error.Text.English.ShouldContain("another program already listens there");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("http://192.0.2.1:5080")] // kept for documentation: no machine has it
    public async Task An_address_that_the_system_refuses_leaves_no_trace_on_the_log(string? url)
    {
        LogRecorder log = new();
        string refused = url ?? service.Address.ToString();

        Task run = ReskillWebApplication.RunAsync(
            service.Workspace,
            new WebServiceOptions { Urls = [refused] },
            listening: null,
            builder => builder.Logging.ClearProviders().AddProvider(log),
            TestContext.Current.CancellationToken);
        InputException error = await Should.ThrowAsync<InputException>(run.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));

        error.Text.English.ShouldContain(refused);
        error.Text.English.ShouldContain("--urls");
        log.AtLeast(LogLevel.Error).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_service_says_where_it_listens_and_stops_when_told()
    {
        using CancellationTokenSource stop = new();
        TaskCompletionSource<IReadOnlyList<string>> listening = new();

        Task run = ReskillWebApplication.RunAsync(
            service.Workspace, new WebServiceOptions { Urls = ["http://127.0.0.1:0"] }, listening.SetResult, stop.Token);
        string address = (await listening.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        await stop.CancelAsync();
        await run.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        address.ShouldMatch("^http://127.0.0.1:[1-9][0-9]*$");
    }

    [GeneratedRegex("""<link rel="stylesheet" href="([^"]+)""")]
    private static partial Regex Stylesheet();
}
