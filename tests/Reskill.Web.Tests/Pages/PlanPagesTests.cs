using System.Net;
using System.Text.RegularExpressions;
using Reskill.Web.Tests.Hosting;

namespace Reskill.Web.Tests.Pages;

public partial class PlanPagesTests(WebService service)
{
    [Theory]
    [InlineData("/profil", "/cv")]
    [InlineData("/souhaits", "/cv")]
    [InlineData("/resultats", "/cv")]
    [InlineData("/metier/N1103", "/cv")]
    [InlineData("/en/resultats", "/en/cv")]
    public async Task Without_a_cv_every_later_step_leads_back_to_the_first(string path, string first)
    {
        using Visitor visitor = service.NewVisitor();

        Answer answer = await visitor.GetAsync(path);

        answer.Status.ShouldBe(HttpStatusCode.SeeOther);
        answer.Location.ShouldBe(first);
    }

    [Fact]
    public async Task The_wishes_begin_with_the_commune_of_the_cv()
    {
        using Visitor visitor = service.NewVisitor();
        await visitor.UploadAsync(await ReadAsync("cariste-nimes.pdf"), "cv.pdf");

        Answer page = await visitor.GetAsync("/souhaits");

        page.Title.ShouldBe("Vos souhaits – Étape 3 sur 4 – Reskill");
        page.Html.ShouldMatch("""<input[^>]*id="near"[^>]*value="Nîmes""");
        page.Text.ShouldContain("Où cherchez-vous ?");
    }

    [Fact]
    public async Task Wishes_that_cannot_be_read_are_kept_and_all_told_at_once()
    {
        using Visitor visitor = service.NewVisitor();
        await visitor.UploadAsync(await ReadAsync("cariste-nimes.pdf"), "cv.pdf");

        Answer page = await visitor.PostAsync("/souhaits", "/souhaits", ("near", "Nimess"), ("radius", "50"), ("budget", "beaucoup"));

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Title.ShouldStartWith("Erreur\u00A0: Vos souhaits");
        page.Html.ShouldContain("""<a href="#near">Choisissez une commune dans la liste</a>""");
        page.Html.ShouldContain("""<a href="#budget">Indiquez un montant en euros, par exemple 300</a>""");
        page.Html.ShouldContain("value=\"Nimess\"");
        page.Html.ShouldContain("value=\"beaucoup\"");
        page.Html.ShouldMatch("""<input type="radio"[^>]*name="commune"[^>]*value="30189""");
    }

    [Fact]
    public async Task A_commune_ticked_among_those_suggested_counts_while_the_text_stays()
    {
        using Visitor visitor = service.NewVisitor();
        await visitor.UploadAsync(await ReadAsync("cariste-nimes.pdf"), "cv.pdf");

        Answer ticked = await visitor.PostAsync(
            "/souhaits", "/souhaits", ("near", "Nimess"), ("asked", "Nimess"), ("commune", "30189"));
        Answer typedAfter = await visitor.PostAsync(
            "/souhaits", "/souhaits", ("near", "Albi"), ("asked", "Nimess"), ("commune", "30189"));
        Answer page = await visitor.GetAsync("/souhaits");

        ticked.Location.ShouldBe("/resultats");
        typedAfter.Location.ShouldBe("/resultats");
        page.Html.ShouldMatch("""<input[^>]*id="near"[^>]*value="Albi""");
    }

    [Fact]
    public async Task Results_name_occupations_with_reasons_for_and_against_and_no_score()
    {
        using Visitor visitor = service.NewVisitor();

        Answer page = await visitor.ReachResultsAsync("cariste-nimes.pdf");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Title.ShouldMatch("^[0-9]+\u00A0métiers possibles près de Nîmes – Étape 4 sur 4 – Reskill$");
        string[] cards = [.. Cards().Matches(page.Html).Select(card => new Answer(page.Status, null, card.Value, page.Headers).Text)];
        cards.Length.ShouldBeInRange(5, 10);
        cards.ShouldAllBe(card => card.Contains("Pour ") && card.Contains("Contre ") && card.Contains("Compétences : "));
        cards.ShouldAllBe(card => !card.Contains('%'));
    }

    [Fact]
    public async Task An_occupation_shows_the_gap_the_pathways_side_by_side_and_the_offers()
    {
        using Visitor visitor = service.NewVisitor();
        Answer results = await visitor.ReachResultsAsync("vendeuse-tarbes.pdf");
        string[] links = [.. Links().Matches(results.Html).Select(link => link.Groups[1].Value)];
        links.ShouldNotBeEmpty();
        List<Answer> pages = [];
        foreach (string link in links)
        {
            pages.Add(await visitor.GetAsync(link));
        }

        pages.ShouldAllBe(page => page.Status == HttpStatusCode.OK);
        pages.ShouldAllBe(page => page.Text.Contains("Pourquoi ce métier") && page.Text.Contains("Acquises (") && page.Text.Contains("Ouvertes maintenant ("));
        Answer withPathways = pages.First(page => page.Html.Contains("rk-timeline", StringComparison.Ordinal));
        withPathways.Text.ShouldContain("Les parcours comparés");
        withPathways.Text.ShouldContain("Le moins cher");
        withPathways.Text.ShouldContain("Vous y apprenez");
        withPathways.Html.ShouldMatch("<time datetime=\"20[0-9]{2}-[0-9]{2}-[0-9]{2}\">");
    }

    [Fact]
    public async Task An_occupation_outside_the_results_is_planned_for_and_an_unknown_one_is_not_found()
    {
        using Visitor visitor = service.NewVisitor();
        await visitor.ReachResultsAsync("cariste-nimes.pdf");

        Answer known = await visitor.GetAsync("/metier/j1501");
        Answer unknown = await visitor.GetAsync("/metier/Z9999");

        known.Status.ShouldBe(HttpStatusCode.OK);
        known.Text.ShouldContain("Aide-soignant");
        unknown.Status.ShouldBe(HttpStatusCode.NotFound);
        unknown.Text.ShouldContain("Cette page n'existe pas");
    }

    [Fact]
    public async Task Wishes_that_no_pathway_keeps_offer_one_change_and_pressing_it_gives_a_pathway()
    {
        using Visitor visitor = service.NewVisitor();
        Answer results = await visitor.ReachResultsAsync("cariste-nimes.pdf", "", ("budget", "1"));
        string? stuck = null;
        foreach (string link in Links().Matches(results.Html).Select(link => link.Groups[1].Value))
        {
            if ((await visitor.GetAsync(link)).Html.Contains("/assouplir", StringComparison.Ordinal))
            {
                stuck = link;
                break;
            }
        }

        stuck.ShouldNotBeNull("no occupation was out of reach of one euro");
        Answer before = await visitor.GetAsync(stuck);
        Answer pressed = await visitor.PostAsync(stuck, stuck + "/assouplir");
        Answer after = await visitor.GetAsync(pressed.Location!);

        before.Text.ShouldContain("Aucun parcours ne respecte tout");
        before.Text.ShouldContain("Aller jusqu'à");
        pressed.Location.ShouldBe(stuck);
        after.Text.ShouldContain("Les parcours comparés");
    }

    [Fact]
    public async Task The_english_way_has_no_french_sentence_of_ours()
    {
        using Visitor visitor = service.NewVisitor();

        Answer results = await visitor.ReachResultsAsync("it-support-toulouse.pdf", "/en");
        Answer occupation = await visitor.GetAsync(Links().Match(results.Html).Groups[1].Value);

        results.Title.ShouldMatch("^[0-9]+\u00A0possible jobs near Nîmes – Step 4 of 4 – Reskill$");
        foreach (Answer page in (Answer[])[results, occupation])
        {
            string ours = new Answer(page.Status, null, Foreign().Replace(page.Html, ""), page.Headers).Text;
            ours.ShouldNotContain(" métier");
            ours.ShouldNotContain("Votre ");
            ours.ShouldNotContain(" compétence");
        }
    }

    [Fact]
    public async Task Leaving_erases_the_draft_and_the_cookie()
    {
        using Visitor visitor = service.NewVisitor();
        await visitor.ReachResultsAsync("cariste-nimes.pdf");
        string token = visitor.Cookies["reskill-draft"].Value;

        Answer sent = await visitor.PostAsync("/resultats", "/effacer");
        Answer receipt = await visitor.GetAsync(sent.Location!);
        Answer later = await visitor.GetAsync("/resultats");
        using HttpRequestMessage replay = new(HttpMethod.Get, "/profil") { Headers = { { "Cookie", $"reskill-draft={token}" } } };
        using Visitor thief = service.NewVisitor();
        using HttpResponseMessage replayed = await thief.Client.SendAsync(replay, TestContext.Current.CancellationToken);

        sent.Location.ShouldBe("/efface");
        receipt.Text.ShouldContain("Tout est effacé");
        receipt.Text.ShouldNotContain("Quitter et tout effacer");
        visitor.Cookies.ShouldNotContainKey("reskill-draft");
        later.Location.ShouldBe("/cv");
        replayed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private static Task<byte[]> ReadAsync(string cv) => File.ReadAllBytesAsync(WebService.Cv(cv), TestContext.Current.CancellationToken);

    [GeneratedRegex("""<li class="rk-card">.*?</svg>.*?</li>""", RegexOptions.Singleline)]
    private static partial Regex Cards();

    [GeneratedRegex("""<h2><a href="([^"]*/metier/[^"]+)""")]
    private static partial Regex Links();

    [GeneratedRegex("""<(\w+)[^>]* lang="fr"[^>]*>.*?</\1>""", RegexOptions.Singleline)]
    private static partial Regex Foreign();
}
