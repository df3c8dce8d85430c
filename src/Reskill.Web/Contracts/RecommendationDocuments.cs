using Reskill.Client;
using Reskill.Recommendation;
using Reskill.Taxonomy;

namespace Reskill.Web.Contracts;

/// <summary>
/// Writes a <see cref="Recommendation.Recommendation"/> as the document of <c>reskill recommend --json</c> and of the API.
/// </summary>
public static class RecommendationDocuments
{
    /// <summary>The document of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language of sentences and names.</param>
    public static RecommendationDocument ToDocument(this Recommendation.Recommendation plan, Language language)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new RecommendationDocument
        {
            Profile = plan.Profile.ToDocument(language),
            Request = plan.Request.ToDocument(),
            Targets = [.. plan.Targets.Select(target => ToDocument(target, language))],
            Warnings = [.. plan.Warnings.Select(warning => warning.In(language))],
            GeneratedAt = plan.GeneratedAt,
            ModelVersions = plan.ModelVersions,
        };
    }

    internal static IReadOnlyList<string> Sentences(this IReadOnlyList<Reason> reasons, Language language)
        => [.. reasons.Select(reason => reason.Text.In(language))];

    internal static IReadOnlyList<ReasonDocument> Details(this IReadOnlyList<Reason> reasons, Language language)
        => [.. reasons.Select(reason => new ReasonDocument(
            ToDocument(reason.Kind), reason.Text.In(language), reason.Evidence, Rounded.Share(reason.Weight)))];

    internal static SkillDocument ToDocument(this Skill skill, Language language) => new(skill.Code, skill.Label(language));

    private static RequestDocument ToDocument(this RecommendationRequest request) => new()
    {
        Near = request.Near is { } near ? new PlaceDocument(near.Code, near.Name) : null,
        RadiusKm = request.RadiusKm,
        Budget = request.Budget,
        MaxWeeks = request.MaximumWeeks,
        From = request.From,
        Target = request.Target,
    };

    private static TargetDocument ToDocument(TargetPlan target, Language language) => new()
    {
        Occupation = new OccupationDocument(
            target.Occupation.Code,
            target.Occupation.Label(language),
            target.Occupation.Definition,
            target.Occupation.IsRegulated),
        Score = Rounded.Share(target.Score),
        Reasons = target.Reasons.Sentences(language),
        ReasonDetails = target.Reasons.Details(language),
        Gap = new GapDocument
        {
            Held = [.. target.Gap.Held.Select(held => new HeldSkillDocument(
                held.Demand.Skill.ToDocument(language),
                Rounded.Share(held.Demand.Weight),
                held.Demand.IsEssential,
                held.Evidence,
                held.IsStated))],
            Missing = [.. target.Gap.Missing.Select(demand => new MissingSkillDocument(
                demand.Skill.ToDocument(language), Rounded.Share(demand.Weight), demand.IsEssential))],
            Coverage = Rounded.Share(target.Gap.Coverage),
        },
        Pathways = PathwayDocuments.ByKind(target.Pathways, language),
        Obstacle = target.Obstacle is { } obstacle
            ? new ObstacleDocument(ToDocument(obstacle.Constraint), obstacle.Text.In(language), obstacle.Relaxed?.ToDocument())
            : null,
        OffersNow = [.. target.OffersNow.Select(offer => OfferDocuments.Of(offer, language))],
        OffersAfter = [.. target.OffersAfter.Select(offer => OfferDocuments.Of(offer, language))],
    };

    private static ReasonDocumentKind ToDocument(ReasonKind kind) => kind switch
    {
        ReasonKind.Experience => ReasonDocumentKind.Experience,
        ReasonKind.Mobility => ReasonDocumentKind.Mobility,
        ReasonKind.SkillsHeld => ReasonDocumentKind.SkillsHeld,
        ReasonKind.Closeness => ReasonDocumentKind.Closeness,
        ReasonKind.Demand => ReasonDocumentKind.Demand,
        ReasonKind.SkillsMissing => ReasonDocumentKind.SkillsMissing,
        ReasonKind.Requirement => ReasonDocumentKind.Requirement,
        ReasonKind.Pathway => ReasonDocumentKind.Pathway,
        ReasonKind.Offer => ReasonDocumentKind.Offer,
        ReasonKind.Wish => ReasonDocumentKind.Wish,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of reason."),
    };

    private static ConstraintDocumentKind ToDocument(PathwayConstraint constraint) => constraint switch
    {
        PathwayConstraint.Supply => ConstraintDocumentKind.Supply,
        PathwayConstraint.Budget => ConstraintDocumentKind.Budget,
        PathwayConstraint.Duration => ConstraintDocumentKind.Duration,
        PathwayConstraint.Distance => ConstraintDocumentKind.Distance,
        PathwayConstraint.Prerequisite => ConstraintDocumentKind.Prerequisite,
        PathwayConstraint.Dates => ConstraintDocumentKind.Dates,
        _ => throw new ArgumentOutOfRangeException(nameof(constraint), constraint, "Not a constraint."),
    };
}
