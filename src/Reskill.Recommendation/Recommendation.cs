using Reskill.Catalog;
using Reskill.Profiles;
using Reskill.Taxonomy;

namespace Reskill.Recommendation;

/// <summary>What a person asks for.</summary>
public sealed record RecommendationRequest
{
    /// <summary>Where they look for work and training; null to take the commune of the profile.</summary>
    public Taxonomy.Geography.Commune? Near { get; init; }

    /// <summary>How far from it, in kilometres as the crow flies, 1 to 1,000. Default 50.</summary>
    public double RadiusKm { get; init; } = 50;

    /// <summary>What they can spend on one pathway, in euros, 0 or more; null without limit.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Longest time from start to end of a pathway, in weeks, 1 or more; null without limit.</summary>
    public int? MaximumWeeks { get; init; }

    /// <summary>First day they can start; null for today.</summary>
    public DateOnly? From { get; init; }

    /// <summary>ROME code of an occupation that they have in mind: it alone is planned. Null to rank all.</summary>
    public string? Target { get; init; }

    /// <summary>How many occupations to return, 1 to 20. Default 5.</summary>
    public int Top { get; init; } = 5;
}

/// <summary>One reason and what it rests on.</summary>
/// <param name="Kind">What kind of reason.</param>
/// <param name="Text">The sentence to show.</param>
/// <param name="Evidence">The words of the CV, the official relation or the catalogue record that it rests on.</param>
/// <param name="Weight">Its share in the score; below 0 when it speaks against.</param>
public sealed record Reason(ReasonKind Kind, LocalizedText Text, string Evidence, double Weight);

/// <summary>Kinds of reasons.</summary>
public enum ReasonKind
{
    /// <summary>The person has done this job or one of the same family.</summary>
    Experience,

    /// <summary>An official mobility relation leads there.</summary>
    Mobility,

    /// <summary>Skills held are asked for.</summary>
    SkillsHeld,

    /// <summary>Close in meaning to what the person has done.</summary>
    Closeness,

    /// <summary>Offers are open nearby.</summary>
    Demand,

    /// <summary>Skills are missing.</summary>
    SkillsMissing,

    /// <summary>A certificate or level is asked for by law or by the training.</summary>
    Requirement,

    /// <summary>Price, length, dates, distance or coverage of a pathway.</summary>
    Pathway,

    /// <summary>An offer fits.</summary>
    Offer,
}

/// <summary>A plan for one person.</summary>
public sealed record Recommendation
{
    /// <summary>The profile that it was made for.</summary>
    public required Profile Profile { get; init; }

    /// <summary>The request, with every default filled in.</summary>
    public required RecommendationRequest Request { get; init; }

    /// <summary>Occupations to move to, best first.</summary>
    public required IReadOnlyList<TargetPlan> Targets { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset GeneratedAt { get; init; }

    /// <summary>Versions of the taxonomy, models and catalogue it was made with, by name.</summary>
    public required IReadOnlyDictionary<string, string> ModelVersions { get; init; }
}

/// <summary>One occupation to move to, and how.</summary>
public sealed record TargetPlan
{
    /// <summary>The occupation.</summary>
    public required Occupation Occupation { get; init; }

    /// <summary>How well it fits, in [0, 1].</summary>
    public required double Score { get; init; }

    /// <summary>Reasons for and against, the weightiest first.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>Skills held and missing.</summary>
    public required SkillGap Gap { get; init; }

    /// <summary>Ways to close the gap: cheapest, fastest and best covering; equal ones once. Empty with <see cref="Obstacle"/>.</summary>
    public required IReadOnlyList<Pathway> Pathways { get; init; }

    /// <summary>Why there is no pathway and the smallest change that would give one; null when there is one or none is needed.</summary>
    public PathwayObstacle? Obstacle { get; init; }

    /// <summary>Offers open with the skills held.</summary>
    public required IReadOnlyList<OfferMatch> OffersNow { get; init; }

    /// <summary>Offers open once the best pathway is done.</summary>
    public required IReadOnlyList<OfferMatch> OffersAfter { get; init; }
}

/// <summary>A skill asked for that the profile shows.</summary>
/// <param name="Demand">The skill asked for.</param>
/// <param name="Evidence">The words of the CV, or the job or certificate, that show it.</param>
/// <param name="IsStated">Stated in the CV; false when implied by a job held, to be confirmed.</param>
public sealed record HeldSkill(SkillDemand Demand, string Evidence, bool IsStated);

/// <summary>What makes a pathway stand out.</summary>
public enum PathwayKind
{
    /// <summary>Least money.</summary>
    Cheapest,

    /// <summary>Earliest end.</summary>
    Fastest,

    /// <summary>Most of the gap covered.</summary>
    Best,
}

/// <summary>One session to follow.</summary>
/// <param name="Training">The training.</param>
/// <param name="Session">The session of it.</param>
/// <param name="Covers">Missing skills that it teaches and no earlier step does.</param>
/// <param name="DistanceKm">From the person's place; null when at a distance or the place is unknown.</param>
/// <param name="Reasons">Why this step.</param>
public sealed record PathwayStep(
    Training Training, TrainingSession Session, IReadOnlyList<SkillDemand> Covers, double? DistanceKm, IReadOnlyList<Reason> Reasons);

/// <summary>Sessions, in order, that close the gap.</summary>
public sealed record Pathway
{
    /// <summary>What it is the best at; several when one pathway wins more than once.</summary>
    public required IReadOnlyList<PathwayKind> Kinds { get; init; }

    /// <summary>Its steps, in order of time, none overlapping another.</summary>
    public required IReadOnlyList<PathwayStep> Steps { get; init; }

    /// <summary>Total price in euros.</summary>
    public required decimal Cost { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly End { get; init; }

    /// <summary>From first to last day, in weeks begun.</summary>
    public int Weeks => (End.DayNumber - Start.DayNumber + 7) / 7;

    /// <summary>Share of the target's weight held once done, in [0, 1].</summary>
    public required double Coverage { get; init; }

    /// <summary>Whether the solver proved that nothing is better.</summary>
    public required bool IsProvedOptimal { get; init; }

    /// <summary>Why this pathway.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }
}

/// <summary>Why no pathway keeps every constraint.</summary>
/// <param name="Constraint">The constraint that excludes them.</param>
/// <param name="Text">What clashes, and the smallest change that would give a pathway.</param>
/// <param name="Relaxed">The request with that change; null when no change of one constraint would do.</param>
public sealed record PathwayObstacle(PathwayConstraint Constraint, LocalizedText Text, RecommendationRequest? Relaxed);

/// <summary>Constraints on a pathway.</summary>
public enum PathwayConstraint
{
    /// <summary>No training of the catalogue teaches a missing skill.</summary>
    Supply,

    /// <summary>The budget.</summary>
    Budget,

    /// <summary>The length.</summary>
    Duration,

    /// <summary>The distance.</summary>
    Distance,

    /// <summary>The entry level or another prerequisite.</summary>
    Prerequisite,

    /// <summary>The dates of the sessions, or free places.</summary>
    Dates,
}

/// <summary>An offer and why it fits.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="DistanceKm">From the person's place; null when the place is unknown.</param>
/// <param name="Reasons">Why it fits.</param>
public sealed record OfferMatch(JobOffer Offer, double? DistanceKm, IReadOnlyList<Reason> Reasons);
