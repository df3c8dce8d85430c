using Reskill.Catalog;
using Reskill.Recommendation.Gaps;
using Reskill.Recommendation.Transitions;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Pathways;

/// <summary>Which trainings make sense as steps towards an occupation (docs/decisions/0008-what-makes-a-step.md).</summary>
/// <remarks>
/// Nearly every long training teaches some general skill that any occupation asks for; nobody follows months of another trade for
/// it. A training is for the target when it leads to it, or when enough of what it teaches is asked for there.
/// </remarks>
internal sealed class StepRelevance(PathwayQuery query, PathwayOptions options)
{
    private readonly HashSet<string> _asked = [.. query.Target.Skills.Select(demand => demand.Skill.Code)];

    /// <summary>Whether a training is for the target.</summary>
    public bool IsForTarget(TaughtTraining taught)
        => taught.Training.Occupations.Any(LeadsToTarget)
            || taught.Training.Skills.Count(IsAsked) >= options.LeastFocus * taught.Training.Skills.Count;

    /// <summary>
    /// Whether a training is worth following only because it opens another. One that the other names, or a licence, always is; one
    /// that merely gives a level or a skill must be of the same family.
    /// </summary>
    public static bool IsWorthOpening(Training training, Training opened, PrerequisiteKind need)
        => need is PrerequisiteKind.Training or PrerequisiteKind.Licence
            || training.Occupations.Any(code => opened.Occupations.Any(other => TransitionRanker.FamilyOf(code) == TransitionRanker.FamilyOf(other)));

    private bool LeadsToTarget(string code) => code == query.Target.Code || code == query.Target.ParentCode;

    private bool IsAsked(string taught)
        => _asked.Contains(taught)
            || (query.Taxonomy.FindSkill(taught) is Skill skill && HeldSkills.BroaderThan(skill, query.Taxonomy).Any(_asked.Contains));
}
