using Reskill.Recommendation;
using Reskill.Recommendation.Explanations;
using Reskill.Taxonomy;

namespace Reskill.Web.Presentation;

/// <summary>What the button that loosens one wish says.</summary>
internal static class Relaxation
{
    public static LocalizedText Offer(PathwayConstraint constraint, RecommendationRequest relaxed, Language language) => constraint switch
    {
        PathwayConstraint.Budget when relaxed.Budget is { } budget => new(
            $"Aller jusqu'à {Format.Money(budget, language)}", $"Go up to {Format.Money(budget, language)}"),
        PathwayConstraint.Duration when relaxed.MaximumWeeks is { } weeks => new(
            $"Aller jusqu'à {PageFormat.Weeks(weeks, language)}", $"Go up to {PageFormat.Weeks(weeks, language)}"),
        PathwayConstraint.Distance => new(
            $"Aller jusqu'à {Kilometres(relaxed, language)}", $"Go up to {Kilometres(relaxed, language)}"),
        PathwayConstraint.Dates when relaxed.From is { } from => new(
            $"Commencer à partir du {Format.Date(from, language)}", $"Start from {Format.Date(from, language)}"),
        _ => new("Appliquer ce changement", "Apply this change"),
    };

    private static string Kilometres(RecommendationRequest relaxed, Language language)
        => PageFormat.Number(Math.Ceiling((decimal)relaxed.RadiusKm), language) + "\u00A0km";
}
