using System.Net;
using System.Text.RegularExpressions;

namespace Reskill.Web.Tests.Hosting;

/// <summary>A browser without JavaScript: cookies, forms sent with the token of their page, redirections followed when asked.</summary>
public sealed partial class Visitor : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false };

    /// <summary>Opens the browser at a service.</summary>
    public Visitor(Uri address) => Client = new HttpClient(_handler) { BaseAddress = address };

    /// <summary>For requests that no page makes.</summary>
    public HttpClient Client { get; }

    /// <summary>The cookies that it holds, by name.</summary>
    public Dictionary<string, Cookie> Cookies => _handler.CookieContainer.GetAllCookies().ToDictionary(cookie => cookie.Name);

    /// <summary>Opens a page.</summary>
    public Task<Answer> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Fills the form of a page and sends it to an address of that page's forms.</summary>
    public async Task<Answer> PostAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        string token = await TokenAsync(page);
        return await SendAsync(new HttpRequestMessage(HttpMethod.Post, action)
        {
            Content = new FormUrlEncodedContent(
                [.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("__RequestVerificationToken", token)]),
        });
    }

    /// <summary>Sends a file from the page that asks for one.</summary>
    public async Task<Answer> UploadAsync(byte[] content, string name, string prefix = "")
    {
        string token = await TokenAsync(prefix + "/cv/fichier");
        using MultipartFormDataContent form = new();
        form.Add(new StringContent(token), "__RequestVerificationToken");
        form.Add(new ByteArrayContent(content), "cv", name);
        return await SendAsync(new HttpRequestMessage(HttpMethod.Post, prefix + "/cv/fichier") { Content = form });
    }

    /// <summary>Goes the whole way to the results.</summary>
    public async Task<Answer> ReachResultsAsync(string cv, string prefix = "", params (string Name, string Value)[] wishes)
    {
        (await UploadAsync(await File.ReadAllBytesAsync(WebService.Cv(cv)), cv, prefix)).Location.ShouldBe(prefix + "/profil");
        Answer sent = await PostAsync(prefix + "/souhaits", prefix + "/souhaits", [("near", "Nîmes"), ("radius", "100"), .. wishes]);
        sent.Location.ShouldBe(prefix + "/resultats");
        return await GetAsync(prefix + "/resultats");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        _handler.Dispose();
    }

    private async Task<string> TokenAsync(string page)
    {
        Answer answer = await GetAsync(page);
        Match token = TokenPattern().Match(answer.Html);
        token.Success.ShouldBeTrue($"{page} has no form");
        return WebUtility.HtmlDecode(token.Groups[1].Value);
    }

    private async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using HttpResponseMessage response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
            string html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            return new Answer(
                response.StatusCode,
                response.Headers.Location?.OriginalString,
                html,
                response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value)));
        }
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex TokenPattern();
}
