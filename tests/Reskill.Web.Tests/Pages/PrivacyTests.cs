using System.Net;
using Microsoft.Extensions.Logging;
using Reskill.Web.Tests.Hosting;

namespace Reskill.Web.Tests.Pages;

public class PrivacyTests(WebService service)
{
    // Invented; planted so that a leak anywhere is seen.
    private static readonly string[] _planted = ["Zébulon Quiquandon", "zebulon.quiquandon@example.org", "06 39 98 17 42", "17 rue des Trois-Ponceaux", "3 mai 1981"];

    private static readonly string _cv = $"""
        {_planted[0]}
        {_planted[3]}, 30000 Nîmes
        {_planted[2]} - {_planted[1]}
        Né le {_planted[4]}, marié, deux enfants, nationalité française
        Expérience professionnelle
        Cariste, entrepôt logistique, Nîmes, depuis 2019
        Chargement et déchargement de camions, gestion des stocks, préparation de commandes
        Formation
        CAP opérateur logistique 2012
        Permis B, CACES R489 catégorie 3
        """;

    [Fact]
    public async Task What_tells_who_a_person_is_reaches_no_page_no_answer_and_no_log()
    {
        using Visitor visitor = service.NewVisitor();
        (await visitor.PostAsync("/cv/texte", "/cv/texte", ("texte", _cv))).Location.ShouldBe("/profil");
        (await visitor.PostAsync("/souhaits", "/souhaits", ("near", "Nîmes"), ("radius", "50"))).Location.ShouldBe("/resultats");

        List<string> shown = [];
        foreach (string path in (string[])["/profil", "/souhaits", "/resultats", "/metier/N1103", "/en/profil", "/en/resultats"])
        {
            Answer page = await visitor.GetAsync(path);
            page.Status.ShouldBe(HttpStatusCode.OK);
            shown.Add(page.Html);
            shown.Add(page.Text);
        }

        foreach (string secret in _planted.SelectMany(text => (string[])[text, text.Split(' ')[^1]]).Where(text => text.Length > 5))
        {
            shown.ShouldAllBe(page => !page.Contains(secret, StringComparison.OrdinalIgnoreCase));
            service.Log.AtLeast(LogLevel.Information).ShouldAllBe(line => !line.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Cookies_are_of_the_session_of_this_site_and_unreadable_by_scripts()
    {
        using Visitor visitor = service.NewVisitor();
        Answer sent = await visitor.PostAsync("/cv/texte", "/cv/texte", ("texte", _cv));

        string set = sent.Headers["Set-Cookie"];

        set.ShouldContain("reskill-draft=");
        set.ShouldContain("httponly", Case.Insensitive);
        set.ShouldContain("samesite=lax", Case.Insensitive);
        set.ShouldNotContain("expires", Case.Insensitive);
        visitor.Cookies.Keys.ShouldBe(["reskill-form", "reskill-draft"], ignoreOrder: true);
        visitor.Cookies.Values.ShouldAllBe(cookie => cookie.HttpOnly);
    }

    [Fact]
    public async Task One_visitor_never_sees_what_another_gave()
    {
        using Visitor first = service.NewVisitor();
        using Visitor second = service.NewVisitor();
        await first.PostAsync("/cv/texte", "/cv/texte", ("texte", _cv));

        Answer page = await second.GetAsync("/profil");

        page.Location.ShouldBe("/cv");
    }
}
