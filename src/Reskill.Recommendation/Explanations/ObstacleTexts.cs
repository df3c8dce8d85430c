using Reskill.Recommendation.Pathways;
using Reskill.Taxonomy;
using static Reskill.Recommendation.Explanations.Format;

namespace Reskill.Recommendation.Explanations;

/// <summary>What stands in the way of any pathway, and what would lift it.</summary>
internal static class ObstacleTexts
{
    private static readonly string[] FrenchLevels = ["CAP", "bac", "bac + 2", "bac + 3", "bac + 5", "doctorat"];
    private static readonly string[] EnglishLevels =
        ["vocational certificate (CAP)", "baccalauréat", "two years after the baccalauréat", "bachelor's degree", "master's degree", "doctorate"];

    public static PathwayObstacle Supply(Occupation target) => new(
        PathwayConstraint.Supply,
        Sentence.Of(
            $"Aucune formation du catalogue n'est faite pour ce qui vous manque comme {Quote(target.Label(Language.French), Language.French)}.",
            $"No training of the catalogue is made for what you lack as {Quote(target.Label(Language.English), Language.English)}."),
        null);

    public static PathwayObstacle NoDate(Occupation target) => new(
        PathwayConstraint.Dates,
        Sentence.Of(
            $"Les formations pour {Quote(target.Label(Language.French), Language.French)} n'ont pas de session à venir avec des places.",
            $"Trainings for {Quote(target.Label(Language.English), Language.English)} have no session to come with free places."),
        null);

    public static PathwayObstacle Budget(RecommendationRequest request, decimal needed) => new(
        PathwayConstraint.Budget,
        Sentence.Of(
            $"Aucun parcours ne coûte {Money(request.Budget ?? 0, Language.French)} ou moins. Le moins cher coûte {Money(needed, Language.French)}.",
            $"No pathway costs {Money(request.Budget ?? 0, Language.English)} or less. The cheapest costs {Money(needed, Language.English)}."),
        request with { Budget = needed });

    public static PathwayObstacle Distance(RecommendationRequest request, double needed) => new(
        PathwayConstraint.Distance,
        Sentence.Of(
            $"Aucun parcours à {Format.Distance(request.RadiusKm, Language.French)} ou moins. Le plus proche est à {Format.Distance(needed, Language.French)}.",
            $"No pathway within {Format.Distance(request.RadiusKm, Language.English)}. The nearest is {Format.Distance(needed, Language.English)} away."),
        request with { RadiusKm = needed });

    public static PathwayObstacle Duration(RecommendationRequest request, int needed) => new(
        PathwayConstraint.Duration,
        Sentence.Of(
            $"Aucun parcours ne tient en {Weeks(request.MaximumWeeks ?? 0, Language.French)}. Le plus court dure {Weeks(needed, Language.French)}.",
            $"No pathway fits in {Weeks(request.MaximumWeeks ?? 0, Language.English)}. The shortest lasts {Weeks(needed, Language.English)}."),
        request with { MaximumWeeks = needed });

    public static PathwayObstacle Dates(RecommendationRequest request, DateOnly needed)
    {
        DateOnly from = request.From ?? needed;
        return new PathwayObstacle(
            PathwayConstraint.Dates,
            Sentence.Of(
                $"Aucun parcours ne commence le {Date(from, Language.French)} ou après. Le dernier possible commence le {Date(needed, Language.French)}.",
                $"No pathway starts on {Date(from, Language.English)} or later. The last possible one starts on {Date(needed, Language.English)}."),
            request with { From = needed });
    }

    public static PathwayObstacle Prerequisite(Prerequisite need, Taxonomy.Taxonomy taxonomy) => new(
        PathwayConstraint.Prerequisite,
        Sentence.Of(
            $"Les formations possibles demandent d'abord {Name(need, taxonomy, Language.French)}. Votre CV ne le montre pas.",
            $"The trainings ask first for {Name(need, taxonomy, Language.English)}. Your CV does not show it."),
        null);

    /// <summary>No single change is enough: what the cheapest pathway without limits would take.</summary>
    public static PathwayObstacle Several(PathwayChoice nearest, RecommendationRequest request)
    {
        DateOnly start = nearest.Sessions.Min(session => session.Session.Start);
        int weeks = (nearest.End - start.DayNumber + 7) / 7;
        double? distance = nearest.Sessions.Max(session => session.DistanceKm);
        decimal cost = nearest.Cents / 100m;
        PathwayConstraint constraint = request.Budget < cost ? PathwayConstraint.Budget
            : request.MaximumWeeks < weeks ? PathwayConstraint.Duration
            : distance > request.RadiusKm ? PathwayConstraint.Distance
            : PathwayConstraint.Dates;
        string french = distance is double kilometres ? $", jusqu'à {Format.Distance(kilometres, Language.French)} de chez vous" : "";
        string english = distance is double away ? $", up to {Format.Distance(away, Language.English)} away" : "";
        return new PathwayObstacle(
            constraint,
            Sentence.Of(
                $"Changer une seule limite ne suffit pas. Sans limite, le moins cher coûte {Money(cost, Language.French)}, dure {Weeks(weeks, Language.French)} et commence le {Date(start, Language.French)}{french}.",
                $"Changing one limit is not enough. Without limits, the cheapest costs {Money(cost, Language.English)}, lasts {Weeks(weeks, Language.English)} and starts on {Date(start, Language.English)}{english}."),
            null);
    }

    private static string Name(Prerequisite need, Taxonomy.Taxonomy taxonomy, Language language)
    {
        bool isFrench = language == Language.French;
        switch (need.Kind)
        {
            case PrerequisiteKind.Level:
                int level = need.Value[0] - '0';
                string name = level >= 3 && level - 3 < FrenchLevels.Length ? (isFrench ? FrenchLevels : EnglishLevels)[level - 3] : need.Value;
                return isFrench ? $"un niveau {level} ({name})" : $"level {level} ({name})";
            case PrerequisiteKind.Skill:
                return Quote(taxonomy.FindSkill(need.Value)?.Label(language) ?? need.Value, language);
            case PrerequisiteKind.Licence:
                return isFrench ? $"le permis {need.Value}" : $"driving licence {need.Value}";
            default:
                return isFrench ? $"la formation {need.Value}" : $"training {need.Value}";
        }
    }
}
