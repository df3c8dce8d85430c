using System.Net;
using System.Text;
using Reskill.Web.Tests.Hosting;

namespace Reskill.Web.Tests.Pages;

public class CvPagesTests(WebService service)
{
    [Theory]
    [InlineData("/", "fr", "Trouver un nouveau métier avec ce que vous savez déjà faire – Reskill")]
    [InlineData("/en", "en", "Find a new job with what you already know – Reskill")]
    [InlineData("/cv", "fr", "Comment voulez-vous présenter votre parcours\u00A0? – Étape 1 sur 4 – Reskill")]
    [InlineData("/en/cv/fichier", "en", "Your CV – Step 1 of 4 – Reskill")]
    [InlineData("/cv/texte", "fr", "Le texte de votre CV – Étape 1 sur 4 – Reskill")]
    [InlineData("/comment-ca-marche", "fr", "Comment ça marche – Reskill")]
    [InlineData("/en/vie-privee", "en", "Privacy – Reskill")]
    [InlineData("/accessibilite", "fr", "Accessibilité – Reskill")]
    [InlineData("/efface", "fr", "Tout est effacé – Reskill")]
    public async Task A_page_opens_in_the_language_of_its_path(string path, string language, string title)
    {
        using Visitor visitor = service.NewVisitor();

        Answer page = await visitor.GetAsync(path);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Title.ShouldBe(title);
        page.Html.ShouldStartWith("<!DOCTYPE html>");
        page.Html.ShouldContain($"""<html lang="{language}">""");
    }

    [Fact]
    public async Task The_language_link_leads_to_the_same_page()
    {
        using Visitor visitor = service.NewVisitor();

        Answer french = await visitor.GetAsync("/cv/fichier");
        Answer english = await visitor.GetAsync("/en");

        french.Html.ShouldContain("""<a href="/en/cv/fichier" lang="en" hreflang="en">English</a>""");
        english.Html.ShouldContain("""<a href="/" lang="fr" hreflang="fr">Français</a>""");
    }

    [Fact]
    public async Task Choosing_nothing_is_said_first_and_beside_the_field()
    {
        using Visitor visitor = service.NewVisitor();

        Answer page = await visitor.PostAsync("/cv", "/cv");

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Title.ShouldStartWith("Erreur\u00A0: Comment");
        page.Html.ShouldContain("""<a href="#fichier">Choisissez comment commencer</a>""");
        page.Html.ShouldContain("id=\"fichier-erreur\"");
    }

    [Fact]
    public async Task A_choice_leads_to_its_page_with_get()
    {
        using Visitor visitor = service.NewVisitor();

        Answer french = await visitor.PostAsync("/cv", "/cv", ("choix", "texte"));
        Answer english = await visitor.PostAsync("/en/cv", "/en/cv", ("choix", "fichier"));

        french.Status.ShouldBe(HttpStatusCode.SeeOther);
        french.Location.ShouldBe("/cv/texte");
        english.Location.ShouldBe("/en/cv/fichier");
    }

    [Theory]
    [InlineData("", "", "Choisissez un fichier", "Choose a file")]
    [InlineData("", "cv.pdf", "Le fichier est vide", "The file is empty")]
    [InlineData("\u0001\u0002\u0003\u0004", "cv.bin", "Le fichier doit être un PDF", "The file must be a PDF")]
    [InlineData("%PDF-1.7\nnot really", "cv.pdf", "Nous ne pouvons pas ouvrir ce fichier sans risque", "We cannot open this file safely")]
    [InlineData("Recette. Mélangez la farine et le beurre. Laissez reposer. Faites cuire une heure.", "r.txt",
        "Ce document ne ressemble pas à un CV", "This does not look like a CV")]
    public async Task A_file_that_cannot_be_used_says_what_to_do(string content, string name, string french, string english)
    {
        using Visitor visitor = service.NewVisitor();

        Answer first = await visitor.UploadAsync(Encoding.UTF8.GetBytes(content), name.Length == 0 ? "\"\"" : name);
        Answer second = await visitor.UploadAsync(Encoding.UTF8.GetBytes(content), name.Length == 0 ? "\"\"" : name, "/en");

        first.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        first.Title.ShouldStartWith("Erreur\u00A0: Votre CV");
        first.Text.ShouldContain($"Il y a un problème {french}");
        first.Html.ShouldContain("""aria-invalid="true" aria-describedby="cv-aide cv-erreur" """.TrimEnd());
        second.Text.ShouldContain($"There is a problem {english}");
    }

    [Fact]
    public async Task A_file_over_the_size_is_refused_with_the_page()
    {
        using Visitor visitor = service.NewVisitor();

        Answer page = await visitor.UploadAsync(new byte[(10 * 1024 * 1024) + 10], "cv.pdf");

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("Le fichier doit faire moins de 10 Mo");
    }

    [Fact]
    public async Task Pasted_text_is_kept_when_it_cannot_be_used()
    {
        using Visitor visitor = service.NewVisitor();

        Answer page = await visitor.PostAsync("/cv/texte", "/cv/texte", ("texte", "  Bonjour <b> à tous"));

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("Ce texte ne ressemble pas à un CV");
        page.Html.ShouldContain("  Bonjour &lt;b&gt; à tous</textarea>");
    }

    [Theory]
    [InlineData(0, "Écrivez ou collez votre parcours")]
    [InlineData(20_001, "Le texte doit faire moins de 20 000 signes")]
    public async Task Text_has_a_length(int length, string message)
    {
        using Visitor visitor = service.NewVisitor();

        Answer page = await visitor.PostAsync("/cv/texte", "/cv/texte", ("texte", new string('a', length)));

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain(message);
    }

    [Fact]
    public async Task A_form_without_the_token_of_a_page_is_refused()
    {
        using Visitor visitor = service.NewVisitor();

        using FormUrlEncodedContent form = new([KeyValuePair.Create("choix", "texte")]);
        using HttpResponseMessage answer = await visitor.Client.PostAsync("/cv", form, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("ouverte depuis trop longtemps");
    }

    [Fact]
    public async Task A_file_that_was_read_shows_what_was_read_with_the_words_that_show_it()
    {
        using Visitor visitor = service.NewVisitor();

        Answer sent = await visitor.UploadAsync(await File.ReadAllBytesAsync(WebService.Cv("cariste-nimes.pdf"), TestContext.Current.CancellationToken), "cv.pdf");
        Answer page = await visitor.GetAsync(sent.Location!);

        sent.Status.ShouldBe(HttpStatusCode.SeeOther);
        page.Title.ShouldBe("Vérifiez ce que nous avons lu – Étape 2 sur 4 – Reskill");
        page.Text.ShouldContain("Métiers exercés (");
        page.Text.ShouldContain("Cariste");
        page.Text.ShouldContain("Où l'avons-nous lu ?");
        page.Text.ShouldContain("Quitter et tout effacer");
    }

    [Fact]
    public async Task Pasted_text_is_read_like_a_file()
    {
        using Visitor visitor = service.NewVisitor();
        const string Text = "Expérience professionnelle\nVendeuse en boulangerie, Tarbes, 2019 - 2024\nEncaissement, conseil aux clients\nFormation\nCAP vente 2012\nLangues\nAnglais B1";

        Answer sent = await visitor.PostAsync("/cv/texte", "/cv/texte", ("texte", Text));
        Answer page = await visitor.GetAsync("/en/profil");

        sent.Location.ShouldBe("/profil");
        page.Text.ShouldContain("Vendeuse en boulangerie");
        page.Text.ShouldContain("English, level B1");
    }
}
