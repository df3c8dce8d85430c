using Reskill.Catalog;
using Reskill.Recommendation.Gaps;
using Reskill.Recommendation.Pathways;

namespace Reskill.Recommendation.Tests.Pathways;

/// <summary>What one pathway is worth: millionths of weight covered, cents, last day, steps.</summary>
internal readonly record struct Worth(long Covered, long Cents, int End, int Steps);

/// <summary>The oracle: tries every choice of sessions, each constraint written as the contract words it.</summary>
internal sealed class BruteForcePlanner(PathwayQuery query, PathwayOptions options)
{
    private readonly (Training Training, TrainingSession Session)[] _sessions =
        [.. query.Trainings.SelectMany(training => training.Sessions.Select(session => (training, session)))];

    public (Worth Best, Worth Cheapest, Worth Fastest)? Plan()
    {
        List<Worth> all = [];
        for (int choice = 1; choice < 1 << _sessions.Length; choice++)
        {
            (Training Training, TrainingSession Session)[] chosen =
                [.. _sessions.Where((_, i) => (choice & (1 << i)) != 0).OrderBy(step => step.Session.Start)];
            if (chosen.Length <= options.MaximumSteps && IsAllowed(chosen) && WorthOf(chosen) is { Covered: > 0 } worth)
            {
                all.Add(worth);
            }
        }

        if (all.Count == 0)
        {
            return null;
        }

        Worth best = all.OrderByDescending(w => w.Covered).ThenBy(w => w.Cents).ThenBy(w => w.End).ThenBy(w => w.Steps).First();
        Worth[] enough = [.. all.Where(w => w.Covered >= Math.Ceiling(best.Covered * options.SufficientShare))];
        return (
            best,
            enough.OrderBy(w => w.Cents).ThenBy(w => w.End).ThenByDescending(w => w.Covered).ThenBy(w => w.Steps).First(),
            enough.OrderBy(w => w.End).ThenBy(w => w.Cents).ThenByDescending(w => w.Covered).ThenBy(w => w.Steps).First());
    }

    private bool IsAllowed((Training Training, TrainingSession Session)[] chosen)
    {
        PathwayLimits limits = query.Limits;
        for (int i = 0; i < chosen.Length; i++)
        {
            (Training training, TrainingSession session) = chosen[i];
            bool overlaps = i > 0 && session.Start <= chosen[i - 1].Session.End;
            bool isTwice = chosen[..i].Any(step => step.Training.Id == training.Id);
            bool isFull = session.Places == 0;
            bool isFar = limits.RadiusKm is double radius && session.Modality != Modality.Remote
                && session.Location!.Value.DistanceTo(limits.Near!.Value) > radius;
            if (overlaps || isTwice || isFull || isFar || session.Start < limits.From || !MayEnter(training, chosen, session.Start))
            {
                return false;
            }
        }

        bool isDear = limits.Budget is decimal budget
            && (chosen.Any(step => step.Session.Price is null) || chosen.Sum(step => step.Session.Price) > budget);
        int days = chosen.Max(step => step.Session.End.DayNumber) - chosen.Min(step => step.Session.Start.DayNumber) + 1;
        return !isDear && (limits.MaximumWeeks is not int weeks || days <= 7 * weeks);
    }

    private bool MayEnter(Training training, (Training Training, TrainingSession Session)[] chosen, DateOnly start)
    {
        Training[] before = [.. chosen.Where(step => step.Session.End < start).Select(step => step.Training)];
        TrainingPrerequisites asks = training.Prerequisites;
        int level = Math.Max(query.Profile.EducationLevel ?? 0, before.Max(step => step.ExitLevel) ?? 0);
        return asks.EntryLevel <= level
            && asks.Licences.All(licence => query.Profile.Licences.Contains(licence))
            && asks.Trainings.All(id => before.Any(step => step.Key.SourceId == id))
            && asks.Skills.All(code => query.Held.Find(query.Taxonomy.FindSkill(code)!) is not null
                || before.Any(step => step.Skills.Any(taught => IsOrIsBelow(taught, code))));
    }

    private bool IsOrIsBelow(string taught, string asked)
        => taught == asked || HeldSkills.BroaderThan(query.Taxonomy.FindSkill(taught)!, query.Taxonomy).Contains(asked);

    private Worth WorthOf((Training Training, TrainingSession Session)[] chosen)
    {
        decimal dearest = _sessions.Max(step => step.Session.Price) ?? 0;
        return new Worth(
            query.Gap.Missing
                .Where(demand => chosen.Any(step => step.Training.Skills.Any(taught => IsOrIsBelow(taught, demand.Skill.Code))))
                .Sum(demand => (long)Math.Round(demand.Weight * PathwayModel.WeightUnits)),
            (long)(chosen.Sum(step => step.Session.Price ?? dearest) * 100),
            chosen.Max(step => step.Session.End.DayNumber),
            chosen.Length);
    }
}
