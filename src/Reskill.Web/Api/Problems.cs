using System.Globalization;
using Reskill.Client;
using Reskill.Taxonomy;
using Reskill.Web.Requests;

namespace Reskill.Web.Api;

/// <summary>Refusals of the API as problem documents (RFC 9457).</summary>
internal static class Problems
{
    public const string ContentType = "application/problem+json";

    public static IResult Malformed(Language language) => Of(
        language,
        StatusCodes.Status400BadRequest,
        new LocalizedText("Demande illisible", "Unreadable request"),
        new LocalizedText(
            "Le corps n'est pas un formulaire multipart/form-data complet.", "The body is no complete multipart/form-data form."));

    public static IResult UnsupportedMediaType(Language language) => Of(
        language,
        StatusCodes.Status415UnsupportedMediaType,
        new LocalizedText("Type de contenu refusé", "Content type refused"),
        new LocalizedText("Envoyez le CV en multipart/form-data.", "Send the CV as multipart/form-data."));

    public static IResult TooLarge(Language language) => Of(
        language,
        StatusCodes.Status413PayloadTooLarge,
        new LocalizedText("Fichier trop grand", "File too large"),
        new LocalizedText("Le fichier doit faire moins de 10 Mo.", "The file must be under 10 MB."),
        new FieldErrorDocument("/cv", "tooLarge", new LocalizedText(
            "Le fichier doit faire moins de 10 Mo.", "The file must be under 10 MB.").In(language)));

    public static IResult Fields(Language language, IReadOnlyList<FieldError> errors) => Of(
        language,
        StatusCodes.Status422UnprocessableEntity,
        new LocalizedText("Demande à corriger", "Request to correct"),
        new LocalizedText("Un champ ou plusieurs ne peuvent pas être utilisés.", "One field or more cannot be used."),
        [.. errors.Select(error => new FieldErrorDocument("/" + error.Field, error.Code, error.Text.In(language)))]);

    public static IResult Field(Language language, int status, string field, string code, LocalizedText text) => Of(
        language,
        status,
        new LocalizedText("Demande à corriger", "Request to correct"),
        text,
        new FieldErrorDocument("/" + field, code, text.In(language)));

    public static IResult NotFound(Language language) => Of(
        language, StatusCodes.Status404NotFound, new LocalizedText("Adresse inconnue", "Unknown address"), null);

    public static IResult TooMany(HttpContext context, int minutes)
    {
        string number = minutes.ToString(CultureInfo.InvariantCulture);
        return Of(
            LanguageOf(context),
            StatusCodes.Status429TooManyRequests,
            new LocalizedText("Trop d'essais", "Too many tries"),
            minutes == 1
                ? new LocalizedText("Réessayez dans 1 minute.", "Try again in 1 minute.")
                : new LocalizedText($"Réessayez dans {number} minutes.", $"Try again in {number} minutes."));
    }

    public static IResult ServerError(HttpContext context) => Of(
        LanguageOf(context),
        StatusCodes.Status500InternalServerError,
        new LocalizedText("Le service a un problème", "The service has a problem"),
        new LocalizedText("Réessayez plus tard.", "Try again later."));

    /// <summary>The language that a program asks for with <c>Accept-Language</c>; French by default.</summary>
    public static Language LanguageOf(HttpContext context)
        => LanguageTags.Parse(context.Request.Headers.AcceptLanguage.ToString().Split(',', ';')[0].Trim()) ?? Language.French;

    private static IResult Of(
        Language language, int status, LocalizedText title, LocalizedText? detail, params IReadOnlyList<FieldErrorDocument> errors)
        => Results.Json(
            new ProblemDocument
            {
                Type = "about:blank",
                Title = title.In(language),
                Status = status,
                Detail = detail?.In(language),
                Errors = errors,
            },
            ReskillJson.Options,
            ContentType,
            status);
}
