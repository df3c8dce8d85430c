using Reskill.Taxonomy;

namespace Reskill.Recommendation.Pathways;

/// <summary>One gap and the trainings that could close it, laid out by position. Immutable once built.</summary>
/// <remarks>What depends on the person and not on the limits of the request is here; <see cref="SessionSieve"/> applies those.</remarks>
internal sealed class PathwayProblem
{
    private PathwayProblem(
        IReadOnlyList<SkillDemand> missing,
        IReadOnlyList<CandidateTraining> trainings,
        IReadOnlyList<Prerequisite> prerequisites,
        long dearestCents)
    {
        Missing = missing;
        Trainings = trainings;
        Prerequisites = prerequisites;
        DearestCents = dearestCents;
    }

    /// <summary>Skills to learn, by position.</summary>
    public IReadOnlyList<SkillDemand> Missing { get; }

    /// <summary>Trainings that are worth following for the target, or open one that is, directly or not.</summary>
    public IReadOnlyList<CandidateTraining> Trainings { get; }

    /// <summary>Prerequisites that the person lacks, by position.</summary>
    public IReadOnlyList<Prerequisite> Prerequisites { get; }

    /// <summary>The dearest known price: nobody knows one that is not given, so that it must not look cheap.</summary>
    public long DearestCents { get; }

    /// <summary>Lays a query out.</summary>
    public static PathwayProblem Of(PathwayQuery query, PathwayOptions options)
    {
        EntryRules entry = new(query);
        TaughtTraining[] all = [.. query.Trainings.Select(training => TaughtTraining.Of(training, query.Taxonomy))];
        List<TaughtTraining> kept = Sensible(all, query, options, entry);
        Prerequisite[] prerequisites = [.. kept.SelectMany(taught => entry.LackedFor(taught.Training)).Distinct()];
        long dearest = query.Trainings.SelectMany(training => training.Sessions).Max(session => CandidateSession.ToCents(session.Price)) ?? 0;
        return new PathwayProblem(
            query.Gap.Missing,
            [.. kept.Select(taught => Layout(taught, query.Gap.Missing, prerequisites, entry))],
            prerequisites,
            dearest);
    }

    /// <summary>The same trainings, open to anybody.</summary>
    public PathwayProblem WithoutPrerequisites()
        => new(Missing, [.. Trainings.Select(training => training with { Needs = new SkillMask(0) })], [], DearestCents);

    /// <summary>The first thing that the sessions of a choice ask for, the earliest session first.</summary>
    public Prerequisite FirstNeedOf(PathwayChoice choice)
    {
        foreach (CandidateSession session in choice.Sessions)
        {
            SkillMask needs = Trainings.First(training => training.Training.Id == session.Training.Training.Id).Needs;
            for (int position = 0; position < Prerequisites.Count; position++)
            {
                if (needs[position])
                {
                    return Prerequisites[position];
                }
            }
        }

        throw new ArgumentException("None of the sessions asks for anything.", nameof(choice));
    }

    /// <summary>What is worth following for the target and, from there backwards, what opens it; in the order given.</summary>
    private static List<TaughtTraining> Sensible(TaughtTraining[] all, PathwayQuery query, PathwayOptions options, EntryRules entry)
    {
        StepRelevance relevance = new(query, options);
        HashSet<string> missing = [.. query.Gap.Missing.Select(demand => demand.Skill.Code)];
        Queue<TaughtTraining> toOpen = new(all.Where(taught => missing.Overlaps(taught.Codes) && relevance.IsForTarget(taught)));
        HashSet<TaughtTraining> kept = new(toOpen, ReferenceEqualityComparer.Instance);
        while (toOpen.TryDequeue(out TaughtTraining? opened))
        {
            foreach (Prerequisite need in entry.LackedFor(opened.Training))
            {
                foreach (TaughtTraining taught in all)
                {
                    if (entry.Gives(taught, need) && StepRelevance.IsWorthOpening(taught.Training, opened.Training, need.Kind) && kept.Add(taught))
                    {
                        toOpen.Enqueue(taught);
                    }
                }
            }
        }

        return [.. all.Where(kept.Contains)];
    }

    private static CandidateTraining Layout(
        TaughtTraining taught, IReadOnlyList<SkillDemand> missing, Prerequisite[] prerequisites, EntryRules entry)
    {
        CandidateTraining candidate = new(
            taught.Training, new SkillMask(missing.Count), new SkillMask(prerequisites.Length), new SkillMask(prerequisites.Length));
        for (int position = 0; position < missing.Count; position++)
        {
            if (taught.Codes.Contains(missing[position].Skill.Code))
            {
                candidate.Covers.Add(position);
            }
        }

        foreach (Prerequisite need in entry.LackedFor(taught.Training))
        {
            candidate.Needs.Add(Array.IndexOf(prerequisites, need));
        }

        for (int position = 0; position < prerequisites.Length; position++)
        {
            if (entry.Gives(taught, prerequisites[position]))
            {
                candidate.Gives.Add(position);
            }
        }

        return candidate;
    }
}
