using Reskill.Profiles;
using Reskill.Recommendation.Explanations;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;

namespace Reskill.Recommendation;

/// <summary>Checks a request and fills its defaults in.</summary>
internal static class RequestRules
{
    private const double LeastRadius = 1;
    private const double LargestRadius = 1000;
    private const int MostTargets = 20;
    private const int LongestPathway = 520;
    private const decimal LargestBudget = 1_000_000;

    /// <summary>The request with its defaults, or an exception that names the field that is wrong.</summary>
    public static RecommendationRequest Complete(
        RecommendationRequest request, Profile profile, Taxonomy.Taxonomy taxonomy, Gazetteer gazetteer, DateOnly today)
    {
        if (request.Budget is decimal budget && budget is < 0 or > LargestBudget)
        {
            throw Refuse(
                $"Budget : {budget} trouvé. Indiquez un montant en euros, de 0 à {Format.Money(LargestBudget, Language.French)}.",
                $"Budget: {budget} found. Give an amount in euros, from 0 to {Format.Money(LargestBudget, Language.English)}.");
        }

        if (request.MaximumWeeks is int weeks && weeks is < 1 or > LongestPathway)
        {
            throw Refuse(
                $"Durée : {weeks} trouvé. Indiquez un nombre de semaines, de 1 à {LongestPathway}.",
                $"Length: {weeks} found. Give a number of weeks, from 1 to {LongestPathway}.");
        }

        if (request.From is DateOnly from && from < today)
        {
            throw Refuse(
                $"Début : le {Format.Date(from, Language.French)} est passé. Indiquez une date à partir du {Format.Date(today, Language.French)}.",
                $"Start: {Format.Date(from, Language.English)} is in the past. Give a date from {Format.Date(today, Language.English)} on.");
        }

        // Written so that NaN is refused too.
        if (!(request.RadiusKm >= LeastRadius && request.RadiusKm <= LargestRadius))
        {
            throw Refuse(
                FormattableString.Invariant($"Distance : {request.RadiusKm} trouvé. Indiquez un nombre de kilomètres, de {LeastRadius} à {LargestRadius}."),
                FormattableString.Invariant($"Distance: {request.RadiusKm} found. Give a number of kilometres, from {LeastRadius} to {LargestRadius}."));
        }

        if (request.Top is < 1 or > MostTargets)
        {
            throw Refuse(
                $"Nombre de métiers : {request.Top} trouvé. Indiquez un nombre de 1 à {MostTargets}.",
                $"Number of occupations: {request.Top} found. Give a number from 1 to {MostTargets}.");
        }

        return request with
        {
            From = request.From ?? today,
            Near = request.Near ?? (profile.Location?.InseeCode is string code ? gazetteer.FindByCode(code) : null),
            Target = Target(request.Target, taxonomy),
        };
    }

    private static string? Target(string? target, Taxonomy.Taxonomy taxonomy)
    {
        if (target is null)
        {
            return null;
        }

        string code = target.Trim().ToUpperInvariant();
        return taxonomy.FindOccupation(code) is not null
            ? code
            : throw Refuse(
                $"Métier visé : « {target} » n'est pas un code du ROME {taxonomy.Version} (une lettre, quatre chiffres, comme {taxonomy.Occupations[0].Code}).",
                $"Target: “{target}” is no code of ROME {taxonomy.Version} (one letter, four digits, such as {taxonomy.Occupations[0].Code}).");
    }

    private static InputException Refuse(string french, string english) => new(new LocalizedText(french, english));
}
