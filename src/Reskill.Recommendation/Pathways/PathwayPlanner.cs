using Reskill.Recommendation.Explanations;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Pathways;

/// <summary>Chooses training sessions that close a gap under hard constraints, with CP-SAT. Thread-safe and deterministic.</summary>
/// <remarks>
/// Three pathways at most, the objectives compared in this order, each when the ones before it are equal. Best: weight covered,
/// cost, end. Cheapest: cost, end, weight. Fastest: end, cost, weight; these two cover at least
/// <see cref="PathwayOptions.SufficientShare"/> of what the best does. Fewer steps decide at last.
/// </remarks>
internal sealed class PathwayPlanner(PathwayOptions options)
{
    /// <summary>The pathways, each once with all that it is the best at; empty when the constraints leave none.</summary>
    public IReadOnlyList<Pathway> Plan(PathwayQuery query, CancellationToken cancellationToken = default)
    {
        PathwayProblem problem = Layout(query);
        if (Model(problem, query.Limits) is not PathwayModel model
            || model.Solve(PathwayObjective.Coverage, PathwayObjective.Cost, PathwayObjective.End, PathwayObjective.Steps) is not PathwayChoice best)
        {
            return [];
        }

        cancellationToken.ThrowIfCancellationRequested();
        model.RequireCoverage((long)Math.Ceiling(best.Covered * options.SufficientShare));
        List<(PathwayChoice Choice, List<PathwayKind> Kinds)> distinct = [(best, [PathwayKind.Best])];
        Merge(distinct, PathwayKind.Cheapest, model.Solve(PathwayObjective.Cost, PathwayObjective.End, PathwayObjective.Coverage, PathwayObjective.Steps));
        cancellationToken.ThrowIfCancellationRequested();
        Merge(distinct, PathwayKind.Fastest, model.Solve(PathwayObjective.End, PathwayObjective.Cost, PathwayObjective.Coverage, PathwayObjective.Steps));
        return [.. distinct
            .Select(pair => Describe(query, problem, pair.Choice, [.. pair.Kinds.Order()]))
            .OrderBy(pathway => pathway.Kinds[0])];
    }

    /// <summary>Lays a query out, for several plans under different limits.</summary>
    internal PathwayProblem Layout(PathwayQuery query) => PathwayProblem.Of(query, options);

    /// <summary>The model of a problem under limits; null when no session is left to choose.</summary>
    internal PathwayModel? Model(PathwayProblem problem, PathwayLimits limits)
    {
        IReadOnlyList<CandidateSession> sessions = SessionSieve.Sift(problem, limits);
        return sessions.Any(session => !session.Training.Covers.IsEmpty) ? new PathwayModel(problem, sessions, limits, options) : null;
    }

    private static void Merge(List<(PathwayChoice Choice, List<PathwayKind> Kinds)> distinct, PathwayKind kind, PathwayChoice? choice)
    {
        // The best one is itself a choice, so null is a solver that was stopped: better no pathway of the kind than a wrong one.
        if (choice is null)
        {
            return;
        }

        int equal = distinct.FindIndex(pair => pair.Choice.IsAsGoodAs(choice));
        if (equal < 0)
        {
            distinct.Add((choice, [kind]));
            return;
        }

        distinct[equal].Kinds.Add(kind);
        if (!choice.IsProved)
        {
            distinct[equal] = (distinct[equal].Choice with { IsProved = false }, distinct[equal].Kinds);
        }
    }

    private static Pathway Describe(PathwayQuery query, PathwayProblem problem, PathwayChoice choice, IReadOnlyList<PathwayKind> kinds)
    {
        List<PathwayStep> steps = [];
        HashSet<int> covered = [];
        foreach (CandidateSession session in choice.Sessions.OrderBy(session => session.Start))
        {
            List<SkillDemand> covers = [];
            for (int skill = 0; skill < problem.Missing.Count; skill++)
            {
                if (session.Training.Covers[skill] && covered.Add(skill))
                {
                    covers.Add(problem.Missing[skill]);
                }
            }

            PathwayStep step = new(session.Training.Training, session.Session, covers, session.DistanceKm, []);
            steps.Add(step with { Reasons = StepReasons.Of(step, query) });
        }

        double asked = query.Target.Skills.Sum(demand => demand.Weight);
        double gained = steps.SelectMany(step => step.Covers).Sum(demand => demand.Weight);
        Pathway pathway = new()
        {
            Kinds = kinds,
            Steps = steps,
            Cost = steps.Sum(step => step.Session.Price ?? 0),
            Start = steps[0].Session.Start,
            End = steps.Max(step => step.Session.End),
            Coverage = covered.Count == problem.Missing.Count ? 1 : Math.Min(1, query.Gap.Coverage + (gained / asked)),
            IsProvedOptimal = choice.IsProved,
            Reasons = [],
        };
        return pathway with { Reasons = PathwayReasons.Of(pathway, query.Gap, asked) };
    }
}
