using Reskill.Recommendation.Explanations;

namespace Reskill.Recommendation.Pathways;

/// <summary>Says which constraint leaves no pathway, and the smallest change of one that gives one, by planning again.</summary>
internal sealed class ObstacleFinder(PathwayPlanner planner)
{
    // What one step of effort is, to compare a change of one kind with a change of another.
    private const double EffortEuros = 500;
    private const double EffortKilometres = 25;
    private const double EffortWeeks = 4;
    private const double EffortDays = 30;

    /// <summary>A budget that no price of a training reaches; unlike no budget it leaves unknown prices out.</summary>
    private const decimal AnyKnownPrice = 1_000_000_000;
    private const double LargestRadius = 1000;

    /// <summary>Explains why a query has no pathway.</summary>
    /// <param name="query">The query, with trainings of any place and date.</param>
    /// <param name="request">The request that its limits come from.</param>
    /// <param name="today">No pathway starts before.</param>
    /// <param name="cancellationToken">Stops between two plans.</param>
    public PathwayObstacle Find(PathwayQuery query, RecommendationRequest request, DateOnly today, CancellationToken cancellationToken = default)
    {
        PathwayProblem problem = planner.Layout(query);
        if (!problem.Trainings.Any(training => !training.Covers.IsEmpty))
        {
            return ObstacleTexts.Supply(query.Target);
        }

        (double Effort, PathwayObstacle Obstacle)[] changes =
        [
            .. Budget(problem, query, request),
            .. Radius(problem, query, request, cancellationToken),
            .. Weeks(problem, query, request, cancellationToken),
            .. From(problem, query, request, today, cancellationToken),
        ];
        return changes.Length > 0 ? changes.MinBy(change => change.Effort).Obstacle : WithoutOneChange(problem, query, request, today);
    }

    private PathwayObstacle WithoutOneChange(PathwayProblem problem, PathwayQuery query, RecommendationRequest request, DateOnly today)
    {
        PathwayProblem open = problem.WithoutPrerequisites();
        PathwayLimits free = new() { From = today, Near = query.Limits.Near };
        if (planner.Model(open, query.Limits)?.Solve(PathwayObjective.Coverage) is PathwayChoice barred)
        {
            return ObstacleTexts.Prerequisite(problem.FirstNeedOf(barred), query.Taxonomy);
        }

        if (planner.Model(problem, free)?.Solve(PathwayObjective.Cost, PathwayObjective.End) is PathwayChoice nearest)
        {
            return ObstacleTexts.Several(nearest, request);
        }

        return planner.Model(open, free)?.Solve(PathwayObjective.Coverage) is PathwayChoice asked
            ? ObstacleTexts.Prerequisite(problem.FirstNeedOf(asked), query.Taxonomy)
            : ObstacleTexts.NoDate(query.Target);
    }

    private IEnumerable<(double Effort, PathwayObstacle Obstacle)> Budget(
        PathwayProblem problem, PathwayQuery query, RecommendationRequest request)
    {
        if (request.Budget is decimal budget
            && planner.Model(problem, query.Limits with { Budget = AnyKnownPrice })?.Solve(PathwayObjective.Cost) is PathwayChoice cheapest)
        {
            decimal needed = cheapest.Cents / 100m;
            yield return ((double)(needed - budget) / EffortEuros, ObstacleTexts.Budget(request, needed));
        }
    }

    private IEnumerable<(double Effort, PathwayObstacle Obstacle)> Radius(
        PathwayProblem problem, PathwayQuery query, RecommendationRequest request, CancellationToken cancellationToken)
    {
        if (query.Limits is not { Near: not null, RadiusKm: double radius })
        {
            yield break;
        }

        double[] wider = [.. SessionSieve.Sift(problem, query.Limits with { RadiusKm = null })
            .Select(session => Math.Ceiling(session.DistanceKm ?? 0))
            .Where(distance => distance > radius && distance <= LargestRadius)
            .Distinct()
            .Order()];
        if (FirstFeasible(wider, kilometres => query.Limits with { RadiusKm = kilometres }, problem, cancellationToken) is double needed)
        {
            yield return ((needed - radius) / EffortKilometres, ObstacleTexts.Distance(request, needed));
        }
    }

    private IEnumerable<(double Effort, PathwayObstacle Obstacle)> Weeks(
        PathwayProblem problem, PathwayQuery query, RecommendationRequest request, CancellationToken cancellationToken)
    {
        if (request.MaximumWeeks is not int weeks)
        {
            yield break;
        }

        IReadOnlyList<CandidateSession> sessions = SessionSieve.Sift(problem, query.Limits with { MaximumWeeks = null });
        if (sessions.Count == 0)
        {
            yield break;
        }

        int longest = ((sessions.Max(session => session.End) - sessions.Min(session => session.Start)) / 7) + 1;
        int[] longer = [.. Enumerable.Range(weeks + 1, Math.Max(0, longest - weeks))];
        if (FirstFeasible(longer, value => query.Limits with { MaximumWeeks = value }, problem, cancellationToken) is int needed)
        {
            yield return ((needed - weeks) / EffortWeeks, ObstacleTexts.Duration(request, needed));
        }
    }

    private IEnumerable<(double Effort, PathwayObstacle Obstacle)> From(
        PathwayProblem problem, PathwayQuery query, RecommendationRequest request, DateOnly today, CancellationToken cancellationToken)
    {
        DateOnly from = query.Limits.From;
        DateOnly[] earlier = [.. SessionSieve.Sift(problem, query.Limits with { From = today })
            .Select(session => session.Session.Start)
            .Where(start => start < from)
            .Distinct()
            .OrderDescending()];
        if (FirstFeasible(earlier, start => query.Limits with { From = start }, problem, cancellationToken) is DateOnly needed)
        {
            yield return ((from.DayNumber - needed.DayNumber) / EffortDays, ObstacleTexts.Dates(request, needed));
        }
    }

    /// <summary>The first value that gives a pathway, where each value allows all that the ones before it do; null when none does.</summary>
    private T? FirstFeasible<T>(T[] values, Func<T, PathwayLimits> limits, PathwayProblem problem, CancellationToken cancellationToken)
        where T : struct
    {
        int low = 0;
        int high = values.Length;
        while (low < high)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int middle = (low + high) / 2;
            if (planner.Model(problem, limits(values[middle]))?.Solve(PathwayObjective.Steps) is null)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < values.Length ? values[low] : null;
    }
}
