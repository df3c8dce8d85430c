namespace Reskill.Client;

/// <summary>One occupation to move to, and how.</summary>
public sealed record TargetDocument
{
    /// <summary>The occupation.</summary>
    public required OccupationDocument Occupation { get; init; }

    /// <summary>How well it fits, in [0, 1].</summary>
    public required double Score { get; init; }

    /// <summary>Reasons for and against as sentences in the language asked for, the weightiest first.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>The same reasons, in the same order, each with what it rests on.</summary>
    public required IReadOnlyList<ReasonDocument> ReasonDetails { get; init; }

    /// <summary>Skills held and missing.</summary>
    public required GapDocument Gap { get; init; }

    /// <summary>Ways to close the gap: one entry for each kind, even where two kinds are the same pathway.</summary>
    public required IReadOnlyList<PathwayDocument> Pathways { get; init; }

    /// <summary>Why there is no pathway; null when there is one or none is needed.</summary>
    public ObstacleDocument? Obstacle { get; init; }

    /// <summary>Offers open with the skills held.</summary>
    public required IReadOnlyList<OfferDocument> OffersNow { get; init; }

    /// <summary>Offers open once the best pathway is done.</summary>
    public required IReadOnlyList<OfferDocument> OffersAfter { get; init; }
}

/// <summary>An occupation.</summary>
/// <param name="Code">Its ROME code.</param>
/// <param name="Label">Its name in the language asked for.</param>
/// <param name="Definition">What it is, or null.</param>
/// <param name="IsRegulated">Whether the law asks for a certificate to practise it.</param>
public sealed record OccupationDocument(string Code, string Label, string? Definition, bool IsRegulated);

/// <summary>A skill.</summary>
/// <param name="Code">Its OGR number.</param>
/// <param name="Label">Its name in the language asked for.</param>
public sealed record SkillDocument(string Code, string Label);

/// <summary>What an occupation asks for, split into what a profile shows and what it does not.</summary>
public sealed record GapDocument
{
    /// <summary>Skills that the profile shows, heaviest first.</summary>
    public required IReadOnlyList<HeldSkillDocument> Held { get; init; }

    /// <summary>Skills to learn, heaviest first.</summary>
    public required IReadOnlyList<MissingSkillDocument> Missing { get; init; }

    /// <summary>Held share of the weight asked, in [0, 1].</summary>
    public required double Coverage { get; init; }
}

/// <summary>A skill asked for that the profile shows.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Weight">How much it counts, above 0 and at most 1.</param>
/// <param name="IsEssential">Core of the occupation rather than optional.</param>
/// <param name="Evidence">The words of the CV, or the job or certificate, that show it.</param>
/// <param name="IsStated">Stated in the CV; false when implied by a job held, to be confirmed.</param>
public sealed record HeldSkillDocument(SkillDocument Skill, double Weight, bool IsEssential, string Evidence, bool IsStated);

/// <summary>A skill asked for that the profile does not show.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Weight">How much it counts, above 0 and at most 1.</param>
/// <param name="IsEssential">Core of the occupation rather than optional.</param>
public sealed record MissingSkillDocument(SkillDocument Skill, double Weight, bool IsEssential);

/// <summary>Why no pathway keeps every constraint.</summary>
/// <param name="Constraint">The constraint that excludes them.</param>
/// <param name="Text">What clashes and the smallest change that would give a pathway, in the language asked for.</param>
/// <param name="Relaxed">The request with that change; null when no change of one constraint would do.</param>
public sealed record ObstacleDocument(ConstraintDocumentKind Constraint, string Text, RequestDocument? Relaxed);

/// <summary>Constraints on a pathway.</summary>
public enum ConstraintDocumentKind
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
