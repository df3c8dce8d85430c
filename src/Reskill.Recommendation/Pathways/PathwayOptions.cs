namespace Reskill.Recommendation.Pathways;

/// <summary>Bounds of the planner.</summary>
public sealed class PathwayOptions
{
    /// <summary>Version of the planning rules, for <see cref="Recommendation.ModelVersions"/>.</summary>
    public const string Version = "pathways-1";

    /// <summary>Steps in one pathway, at most, above 0. Default 4: more is no plan that a person keeps.</summary>
    public int MaximumSteps { get; init; } = 4;

    /// <summary>
    /// Share of what the best pathway covers that the cheapest and the fastest must cover too, in ]0, 1]. Default 0.8: cheap or
    /// quick, they still lead to the job.
    /// </summary>
    public double SufficientShare { get; init; } = 0.8;

    /// <summary>
    /// Share of the skills that a training teaches which the occupation must ask for, unless the training leads to it, in [0, 1].
    /// Default 0.4.
    /// </summary>
    public double LeastFocus { get; init; } = 0.4;

    /// <summary>Work of the solver for one pathway, in its own deterministic seconds, so that a slow machine finds the same. Default 0.5.</summary>
    public double MaximumWork { get; init; } = 0.5;

    /// <summary>How many trainings are asked of the index for one occupation, 1 to 1,000. Default 300.</summary>
    public int MaximumTrainings { get; init; } = 300;
}
