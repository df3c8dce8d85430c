using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Reskill.EndToEnd.Tests;

/// <summary>A job seeker's way through the pages in a real Chromium.</summary>
public sealed class BrowserTests(RunningService service, ChromiumFixture chromium)
{
    private static readonly ViewportSize Desk = new() { Width = 1280, Height = 900 };
    private static readonly ViewportSize Phone = new() { Width = 360, Height = 740 };

    public static TheoryData<bool> WithAndWithoutJavaScript => [true, false];

    [Theory]
    [MemberData(nameof(WithAndWithoutJavaScript))]
    public async Task A_CV_becomes_a_plan(bool javaScript)
    {
        await using IBrowserContext context = await OpenAsync(Desk, javaScript);
        IPage page = await context.NewPageAsync();

        await ReachResultsAsync(page, "/", "Commencer", "Toulouse");

        (await page.Locator("h1").InnerTextAsync()).ShouldContain("Toulouse");
        (await page.Locator("ol h2 a").CountAsync()).ShouldBeGreaterThanOrEqualTo(3);
        await ScreenshotAsync(page, javaScript ? "resultats" : "resultats-sans-javascript");
        await page.Locator("ol h2 a").First.ClickAsync();
        (await page.Locator("main").InnerTextAsync()).ShouldContain("À apprendre");
        await ScreenshotAsync(page, javaScript ? "metier" : "metier-sans-javascript");
    }

    [Fact]
    public async Task No_page_on_the_way_has_an_accessibility_violation_at_desk_or_on_a_phone()
    {
        foreach (ViewportSize viewport in new[] { Desk, Phone })
        {
            await using IBrowserContext context = await OpenAsync(viewport, javaScript: true);
            IPage page = await context.NewPageAsync();
            List<string> violations = [];

            await ReachResultsAsync(page, "/", "Commencer", "Albi", async () => await CheckAsync(page, violations));
            await page.Locator("ol h2 a").First.ClickAsync();
            await CheckAsync(page, violations);
            await ScreenshotAsync(page, viewport == Phone ? "metier-360" : "metier-1280");

            violations.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task The_English_pages_lead_to_a_plan_in_English()
    {
        await using IBrowserContext context = await OpenAsync(Desk, javaScript: true);
        IPage page = await context.NewPageAsync();

        await page.GotoAsync(new Uri(service.Address, "/en").ToString());

        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("en");
        (await page.Locator("h1").InnerTextAsync()).ShouldContain("Find a new job");
    }

    [Fact]
    public async Task The_browser_asks_nothing_of_anyone_else_and_reports_no_breach_of_the_content_policy()
    {
        await using IBrowserContext context = await OpenAsync(Desk, javaScript: true);
        IPage page = await context.NewPageAsync();
        List<string> foreign = [];
        List<string> console = [];
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != service.Address.Authority)
            {
                foreign.Add(request.Url);
            }
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                console.Add(message.Text);
            }
        };

        await ReachResultsAsync(page, "/", "Commencer", "Nîmes");

        foreign.ShouldBeEmpty();
        console.ShouldBeEmpty();
    }

    private async Task<IBrowserContext> OpenAsync(ViewportSize viewport, bool javaScript)
        => await chromium.Browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = viewport, JavaScriptEnabled = javaScript, Locale = "fr-FR" });

    private async Task ReachResultsAsync(IPage page, string start, string begin, string place, Func<Task>? onPage = null)
    {
        onPage ??= () => Task.CompletedTask;
        await page.GotoAsync(new Uri(service.Address, start).ToString());
        await onPage();
        await page.Locator("main").GetByText(begin, new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        await page.GetByLabel("Envoyer un fichier").CheckAsync();
        await onPage();
        await page.GetByText("Continuer", new PageGetByTextOptions { Exact = true }).ClickAsync();
        await onPage();
        await page.Locator("input[type=file]").SetInputFilesAsync(SampleCvs.Path(SampleCvs.Names.First().Data));
        await page.GetByText("Lire mon CV", new PageGetByTextOptions { Exact = true }).ClickAsync();
        await onPage();
        await page.GetByText("C'est correct, continuer").ClickAsync();
        await onPage();
        await page.GetByLabel("Où cherchez-vous ?").FillAsync(place);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Voir les métiers possibles" }).ClickAsync();
        await onPage();
    }

    private static async Task CheckAsync(IPage page, List<string> violations)
    {
        AxeResult result = await page.RunAxe();
        violations.AddRange(result.Violations.Select(violation => $"{page.Url}: {violation.Id} {violation.Nodes[0].Html}"));
        bool scrollsSideways = await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (scrollsSideways)
        {
            violations.Add($"{page.Url}: scrolls sideways at {page.ViewportSize!.Width} px");
        }
    }

    private static Task<byte[]> ScreenshotAsync(IPage page, string name)
        => page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(ChromiumFixture.Screenshots, name + ".png"), FullPage = true });
}
