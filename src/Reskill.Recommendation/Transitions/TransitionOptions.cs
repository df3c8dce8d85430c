namespace Reskill.Recommendation.Transitions;

/// <summary>How much each term counts in the score of a move. The positive weights add up to 1 by default.</summary>
/// <remarks>
/// Set by judgement, not learnt: docs/decisions/0007-transition-score.md says why each is what it is. No term reads anything of
/// who the person is.
/// </remarks>
public sealed class TransitionOptions
{
    /// <summary>Version of the formula, for <see cref="Recommendation.ModelVersions"/>.</summary>
    public const string Version = "transitions-1";

    /// <summary>Weight of the share of skills asked for that are held, in [0, 1]. Default 0.35.</summary>
    public double SkillsHeld { get; init; } = 0.35;

    /// <summary>Weight of an official mobility out of a job held, in [0, 1]. Default 0.22.</summary>
    public double Mobility { get; init; } = 0.22;

    /// <summary>Weight of having worked in the same family, in [0, 1]. Default 0.08.</summary>
    public double Family { get; init; } = 0.08;

    /// <summary>Weight of closeness in meaning, in [0, 1]. Default 0.1.</summary>
    public double Closeness { get; init; } = 0.1;

    /// <summary>Weight of open offers in the area, in [0, 1]. Default 0.1.</summary>
    public double Demand { get; init; } = 0.1;

    /// <summary>Weight of a training in reach that leads there, in [0, 1]. Default 0.05.</summary>
    public double Training { get; init; } = 0.05;

    /// <summary>Weight of what the person asks for, in [0, 1]. Default 0.1.</summary>
    public double Wish { get; init; } = 0.1;

    /// <summary>Taken off when every essential skill is missing, in [0, 1]. Default 0.1.</summary>
    public double EssentialMissing { get; init; } = 0.1;

    /// <summary>Taken off for an occupation that the law regulates and that the person has never held, in [0, 1]. Default 0.05.</summary>
    public double Regulated { get; init; } = 0.05;

    /// <summary>Taken off when every open offer asks for a licence or level that the person lacks, in [0, 1]. Default 0.05.</summary>
    public double OutOfReach { get; init; } = 0.05;

    /// <summary>What a skill implied by a job, not stated, counts against a stated one, in [0, 1]. Default 0.6.</summary>
    public double ImpliedSkill { get; init; } = 0.6;

    /// <summary>Offers in the area from which more make no difference, above 0. Default 20.</summary>
    public int PlentyOfOffers { get; init; } = 20;

    /// <summary>Months in a job from which more make no difference, above 0. Default 24.</summary>
    public int SeasonedMonths { get; init; } = 24;

    /// <summary>
    /// How many of the first occupations come from different families (the first three characters of their codes). Default 5.
    /// </summary>
    public int DifferentFamilies { get; init; } = 5;

    /// <summary>
    /// The least share of the score of an occupation that one of another family must have to go before it, in [0, 1]. Default 0.75.
    /// </summary>
    public double FamilyTolerance { get; init; } = 0.75;
}
