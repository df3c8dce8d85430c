using Reskill.Catalog;

namespace Reskill.Recommendation.Pathways;

/// <summary>Keeps the sessions that a pathway could use under given limits, and of these the ones that no other makes useless.</summary>
internal static class SessionSieve
{
    /// <summary>The sessions to choose among, earliest first.</summary>
    public static IReadOnlyList<CandidateSession> Sift(PathwayProblem problem, PathwayLimits limits)
    {
        List<CandidateSession> fit = [];
        foreach (CandidateTraining training in problem.Trainings)
        {
            foreach (TrainingSession session in training.Training.Sessions)
            {
                double? distance = limits.Near is { } near && session.Modality != Modality.Remote ? session.Location?.DistanceTo(near) : null;
                CandidateSession candidate = new(training, session, distance);
                if (Fits(candidate, limits))
                {
                    fit.Add(candidate);
                }
            }
        }

        fit.Sort(Compare);
        return [.. fit.Where((session, position) => !IsDominated(session, position, fit))];
    }

    private static bool Fits(CandidateSession candidate, PathwayLimits limits)
    {
        TrainingSession session = candidate.Session;
        return session.Start >= limits.From
            && session.Places != 0
            && (limits.Budget is not decimal budget || session.Price <= budget)
            && (limits.MaximumWeeks is not int weeks || candidate.End - candidate.Start + 1 <= 7 * weeks)
            && (limits.RadiusKm is not double radius || session.Modality == Modality.Remote || candidate.DistanceKm <= radius);
    }

    /// <summary>
    /// A session is useless beside one that is worth as much, takes no day outside its days and costs no more: put in its place,
    /// it keeps every constraint and worsens no objective. Of two equals the nearer stays, then the first.
    /// </summary>
    private static bool IsDominated(CandidateSession session, int position, List<CandidateSession> all)
    {
        for (int i = 0; i < all.Count; i++)
        {
            CandidateSession other = all[i];
            if (i != position && Dominates(other, session)
                && (!Dominates(session, other) || Nearness(other, i).CompareTo(Nearness(session, position)) < 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Dominates(CandidateSession one, CandidateSession other)
        => one.Start >= other.Start && one.End <= other.End && (one.Cents ?? long.MaxValue) <= (other.Cents ?? long.MaxValue)
            && one.Training.IsWorth(other.Training);

    private static (double Distance, int Position) Nearness(CandidateSession session, int position) => (session.DistanceKm ?? 0, position);

    private static int Compare(CandidateSession left, CandidateSession right)
        => (left.Start, left.End, left.Cents ?? long.MaxValue).CompareTo((right.Start, right.End, right.Cents ?? long.MaxValue)) is var order and not 0
            ? order
            : string.CompareOrdinal(left.Session.Id, right.Session.Id);
}
