using Reskill.Catalog;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Transitions;

/// <summary>What each term adds to the score of one move, or takes off it.</summary>
internal readonly record struct TransitionTerms(
    double Stated,
    double Implied,
    double Mobility,
    double Family,
    double Closeness,
    double Demand,
    double Training,
    double Wish,
    double EssentialMissing,
    double Regulated,
    double OutOfReach)
{
    /// <summary>The sum: ranks even what is cut.</summary>
    public double Sum => Stated + Implied + Mobility + Family + Closeness + Demand + Training + Wish + EssentialMissing + Regulated + OutOfReach;

    /// <summary>The sum, cut to [0, 1].</summary>
    public double Score => Math.Clamp(Sum, 0, 1);
}

/// <summary>One occupation to move to, scored, with what each term rests on.</summary>
internal sealed record ScoredTransition
{
    /// <summary>The occupation.</summary>
    public required Occupation Occupation { get; init; }

    /// <summary>The terms of its score.</summary>
    public required TransitionTerms Terms { get; init; }

    /// <summary>The job held from which an official mobility leads here, or null.</summary>
    public Experience? MobilityFrom { get; init; }

    /// <summary>The job held of the same family, or null.</summary>
    public Experience? FamilyFrom { get; init; }

    /// <summary>The words of the CV nearest in meaning, or null.</summary>
    public string? CloseWords { get; init; }

    /// <summary>The open offers, or null.</summary>
    public OccupationDemand? Demand { get; init; }

    /// <summary>A training in reach that leads here, or null.</summary>
    public Training? Training { get; init; }

    /// <summary>
    /// The same score, resting on what the plan holds: its steps rather than a training that it leaves out, and how many of the open
    /// offers it shows.
    /// </summary>
    public ScoredTransition Planned(IReadOnlyList<Pathway> pathways, int offersShown) => this with
    {
        Demand = Demand is null ? null : Demand with { Shown = offersShown },
        Training = Training is null ? null : MainStep(pathways)?.Training ?? Training,
    };

    /// <summary>The step that leads here by what its provider says, or else the one that teaches most; the best pathway's first.</summary>
    private PathwayStep? MainStep(IReadOnlyList<Pathway> pathways) => pathways
        .OrderByDescending(pathway => pathway.Kinds.Contains(PathwayKind.Best))
        .SelectMany(pathway => pathway.Steps)
        .OrderByDescending(step => step.Training.Occupations.Contains(Occupation.Code))
        .ThenByDescending(step => step.Covers.Count)
        .FirstOrDefault();
}
