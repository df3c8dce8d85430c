using System.Globalization;
using Reskill.Taxonomy;

namespace Reskill.Web.Pages;

/// <summary>Pages that say why there is no other.</summary>
internal static class Messages
{
    public static IResult NotFound(HttpContext context) => Of(
        Visit.Of(context), StatusCodes.Status404NotFound, new LocalizedText("Cette page n'existe pas", "Page not found"), null);

    public static IResult Malformed(Visit visit) => Of(
        visit,
        StatusCodes.Status400BadRequest,
        new LocalizedText("Ce formulaire n'a pas pu être lu", "This form could not be read"),
        new LocalizedText("Revenez à la page d'avant et recommencez.", "Go back to the page before and start again."));

    public static IResult Forged(Visit visit) => Of(
        visit,
        StatusCodes.Status400BadRequest,
        new LocalizedText("Cette page était ouverte depuis trop longtemps", "This page was open for too long"),
        new LocalizedText("Revenez à la page d'avant, rechargez-la et recommencez.", "Go back to the page before, reload it and start again."));

    public static IResult TooMany(HttpContext context, int minutes)
    {
        string number = minutes.ToString(CultureInfo.InvariantCulture);
        return Of(
            Visit.Of(context),
            StatusCodes.Status429TooManyRequests,
            new LocalizedText("Trop d'essais", "Too many tries"),
            minutes == 1
                ? new LocalizedText("Réessayez dans 1 minute.", "Try again in 1 minute.")
                : new LocalizedText($"Réessayez dans {number} minutes.", $"Try again in {number} minutes."));
    }

    public static IResult ServerError(HttpContext context) => Of(
        Visit.Of(context),
        StatusCodes.Status500InternalServerError,
        new LocalizedText("Le service a un problème", "The service has a problem"),
        new LocalizedText("Vos réponses sont gardées. Réessayez plus tard.", "Your answers are kept. Try again later."));

    private static IResult Of(Visit visit, int status, LocalizedText title, LocalizedText? text)
        => visit.Show<MessagePage>(new() { [nameof(MessagePage.Title)] = title, [nameof(MessagePage.Text)] = text }, status);
}
