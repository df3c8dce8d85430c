using Google.OrTools.Sat;

namespace Reskill.Recommendation.Pathways;

/// <summary>What a pathway can be the best at; each is compared when the ones before it are equal.</summary>
internal enum PathwayObjective
{
    /// <summary>Most weight covered.</summary>
    Coverage,

    /// <summary>Least money.</summary>
    Cost,

    /// <summary>Earliest end.</summary>
    End,

    /// <summary>Fewest steps.</summary>
    Steps,
}

/// <summary>A choice of sessions, as the solver found it.</summary>
/// <param name="Sessions">In order of time.</param>
/// <param name="Covered">Weight covered, in <see cref="PathwayModel.WeightUnits"/>.</param>
/// <param name="Cents">Price, unknown prices at the dearest known.</param>
/// <param name="End">Last day.</param>
/// <param name="IsProved">Whether nothing is better.</param>
internal sealed record PathwayChoice(IReadOnlyList<CandidateSession> Sessions, long Covered, long Cents, int End, bool IsProved)
{
    /// <summary>Whether two choices are as good in everything.</summary>
    public bool IsAsGoodAs(PathwayChoice other)
        => (Covered, Cents, End, Sessions.Count) == (other.Covered, other.Cents, other.End, other.Sessions.Count);
}

/// <summary>The constraints of a pathway as a CP-SAT model over one boolean a session, solved for one order of objectives after another.</summary>
/// <remarks>One worker and a fixed seed: the same model gives the same answer on every run. Not thread-safe.</remarks>
internal sealed class PathwayModel
{
    /// <summary>Weights are counted in millionths, so that sums are exact.</summary>
    public const long WeightUnits = 1_000_000;

    // Objectives are folded into one as long as its bound stays well inside what the solver adds without rounding.
    private const long LargestObjective = 1L << 50;
    private const string Deterministic = "random_seed:20260101 num_workers:1 linearization_level:1 cp_model_presolve:true symmetry_level:0 max_deterministic_time:";

    private readonly CpModel _model = new();
    private readonly IReadOnlyList<CandidateSession> _sessions;
    private readonly PathwayOptions _options;
    private readonly BoolVar[] _chosen;
    private readonly Dictionary<PathwayObjective, (LinearExpr Expression, long Range)> _objectives = [];
    private readonly long[] _cents;
    private readonly long[] _weights;
    private readonly long _weightUnit;

    public PathwayModel(PathwayProblem problem, IReadOnlyList<CandidateSession> sessions, PathwayLimits limits, PathwayOptions options)
    {
        _sessions = sessions;
        _options = options;
        _chosen = [.. sessions.Select((session, i) => _model.NewBoolVar($"s{i}"))];
        // Sums are taken in the largest unit that measures them all, so that they stay small.
        _weights = [.. problem.Missing.Select(demand => (long)Math.Round(demand.Weight * WeightUnits))];
        _weightUnit = CommonUnit(_weights);

        _cents = [.. sessions.Select(session => session.Cents ?? problem.DearestCents)];

        AddCalendar();
        AddOnePerTraining();
        AddPrerequisites(problem);
        AddCost(limits);
        AddEnd(limits);
        AddCoverage();
        _model.Add(LinearExpr.Sum(_chosen) <= options.MaximumSteps);
        _objectives[PathwayObjective.Steps] = (LinearExpr.Sum(_chosen), options.MaximumSteps);
    }

    /// <summary>Asks every later answer to cover at least this weight.</summary>
    public void RequireCoverage(long units)
        => _model.Add(_objectives[PathwayObjective.Coverage].Expression >= ((units + _weightUnit - 1) / _weightUnit));

    /// <summary>The best choice by the objectives in their order; null when the constraints leave none.</summary>
    public PathwayChoice? Solve(params IReadOnlyList<PathwayObjective> order)
    {
        int constraints = _model.Model.Constraints.Count;
        try
        {
            return SolveInOrder(order);
        }
        finally
        {
            while (_model.Model.Constraints.Count > constraints)
            {
                _model.Model.Constraints.RemoveAt(_model.Model.Constraints.Count - 1);
            }
        }
    }

    private PathwayChoice? SolveInOrder(IReadOnlyList<PathwayObjective> order)
    {
        bool proved = true;
        PathwayChoice? best = null;
        for (int next = 0; next < order.Count;)
        {
            (LinearExpr expression, int folded) = Fold(order, next);
            _model.Minimize(expression);
            CpSolver solver = new() { StringParameters = Deterministic + FormattableString.Invariant($"{_options.MaximumWork}") };
            CpSolverStatus status = solver.Solve(_model);
            if (status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
            {
                return best is null ? null : best with { IsProved = false };
            }

            proved &= status == CpSolverStatus.Optimal;
            best = Read(solver) with { IsProved = proved };
            next += folded;
            if (next < order.Count)
            {
                // What is reached so far holds for the objectives that follow, and for this order alone.
                _model.Add(expression <= (long)solver.ObjectiveValue);
            }
        }

        return best;
    }

    /// <summary>Sessions that share a day exclude one another; the sessions under way on the first day of each are enough to say so.</summary>
    private void AddCalendar()
    {
        foreach (int day in _sessions.Select(session => session.Start).Distinct())
        {
            List<BoolVar> underWay = [];
            for (int i = 0; i < _sessions.Count; i++)
            {
                if (_sessions[i].Start <= day && day <= _sessions[i].End)
                {
                    underWay.Add(_chosen[i]);
                }
            }

            if (underWay.Count > 1)
            {
                _model.AddAtMostOne(underWay);
            }
        }
    }

    private void AddOnePerTraining()
    {
        foreach (IGrouping<string, int> sessions in Enumerable.Range(0, _sessions.Count).GroupBy(i => _sessions[i].Training.Training.Id))
        {
            if (sessions.Skip(1).Any())
            {
                _model.AddAtMostOne(sessions.Select(i => _chosen[i]));
            }
        }
    }

    /// <summary>What a session asks for beforehand and the person lacks is given by a step that is over before it begins.</summary>
    private void AddPrerequisites(PathwayProblem problem)
    {
        for (int i = 0; i < _sessions.Count; i++)
        {
            for (int need = 0; need < problem.Prerequisites.Count; need++)
            {
                if (_sessions[i].Training.Needs[need])
                {
                    List<ILiteral> givers = [_chosen[i].Not()];
                    for (int j = 0; j < _sessions.Count; j++)
                    {
                        if (_sessions[j].Training.Gives[need] && _sessions[j].End < _sessions[i].Start)
                        {
                            givers.Add(_chosen[j]);
                        }
                    }

                    _model.AddBoolOr(givers);
                }
            }
        }
    }

    private void AddCost(PathwayLimits limits)
    {
        long unit = CommonUnit(_cents);
        long[] prices = [.. _cents.Select(cents => cents / unit)];
        LinearExpr cost = LinearExpr.WeightedSum(_chosen, prices);
        if (limits.Budget is decimal budget)
        {
            _model.Add(cost <= (long)Math.Floor(budget * 100) / unit);
        }

        _objectives[PathwayObjective.Cost] = (cost, prices.OrderDescending().Take(_options.MaximumSteps).Sum());
    }

    private void AddEnd(PathwayLimits limits)
    {
        int first = limits.From.DayNumber;
        int last = _sessions.Max(session => session.End) - first;
        IntVar end = _model.NewIntVar(0, last, "end");
        for (int i = 0; i < _sessions.Count; i++)
        {
            _model.Add(end >= (_sessions[i].End - first) * _chosen[i]);
        }

        _objectives[PathwayObjective.End] = (end, last);
        if (limits.MaximumWeeks is int weeks)
        {
            IntVar start = _model.NewIntVar(0, last, "start");
            for (int i = 0; i < _sessions.Count; i++)
            {
                // Free (last) unless the session is chosen.
                _model.Add(start <= last - ((last - (_sessions[i].Start - first)) * _chosen[i]));
            }

            _model.Add(end - start + 1 <= 7L * weeks);
        }
    }

    private void AddCoverage()
    {
        List<BoolVar> covered = [];
        List<long> weights = [];
        for (int skill = 0; skill < _weights.Length; skill++)
        {
            BoolVar[] teachers = [.. Enumerable.Range(0, _sessions.Count).Where(i => _sessions[i].Training.Covers[skill]).Select(i => _chosen[i])];
            if (teachers.Length > 0)
            {
                BoolVar isCovered = _model.NewBoolVar($"c{skill}");
                _model.AddBoolOr(teachers.Append<ILiteral>(isCovered.Not()));
                covered.Add(isCovered);
                weights.Add(_weights[skill] / _weightUnit);
            }
        }

        LinearExpr coverage = LinearExpr.WeightedSum(covered, weights);
        _model.Add(coverage >= 1);
        _objectives[PathwayObjective.Coverage] = (coverage, weights.Sum());
    }

    /// <summary>As many objectives, from one on, as one number can hold, the first the most significant.</summary>
    private (LinearExpr Expression, int Folded) Fold(IReadOnlyList<PathwayObjective> order, int next)
    {
        (LinearExpr expression, long size) = Part(order[next]);
        int folded = 1;
        while (next + folded < order.Count)
        {
            (LinearExpr part, long range) = Part(order[next + folded]);
            if (size > LargestObjective / (range + 1))
            {
                break;
            }

            expression = (expression * (range + 1)) + part;
            size *= range + 1;
            folded++;
        }

        return (expression, folded);
    }

    private (LinearExpr Expression, long Size) Part(PathwayObjective objective)
    {
        (LinearExpr expression, long range) = _objectives[objective];
        return (objective == PathwayObjective.Coverage ? -expression : expression, range + 1);
    }

    /// <summary>The greatest common divisor; 1 for none or only zeros.</summary>
    private static long CommonUnit(long[] values)
    {
        long unit = 0;
        foreach (long value in values)
        {
            for ((unit, long rest) = (value, unit); rest != 0;)
            {
                (unit, rest) = (rest, unit % rest);
            }
        }

        return Math.Max(1, unit);
    }

    private PathwayChoice Read(CpSolver solver)
    {
        List<int> chosen = [.. Enumerable.Range(0, _sessions.Count).Where(i => solver.BooleanValue(_chosen[i]))];
        long covered = 0;
        for (int skill = 0; skill < _weights.Length; skill++)
        {
            covered += chosen.Exists(i => _sessions[i].Training.Covers[skill]) ? _weights[skill] : 0;
        }

        return new PathwayChoice(
            [.. chosen.Select(i => _sessions[i])],
            covered,
            chosen.Sum(i => _cents[i]),
            chosen.Max(i => _sessions[i].End),
            IsProved: false);
    }
}
