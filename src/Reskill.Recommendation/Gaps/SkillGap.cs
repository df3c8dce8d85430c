using Reskill.Profiles;
using Reskill.Recommendation.Gaps;
using Reskill.Taxonomy;

namespace Reskill.Recommendation;

/// <summary>What an occupation asks for, split into what a profile shows and what it does not. Immutable and thread-safe.</summary>
/// <remarks>
/// A skill is held when the CV states it or a narrower one, names a certificate or licence that the official skill is about,
/// or tells of a job of which it is core (docs/decisions/0006-what-counts-as-held.md).
/// </remarks>
public sealed class SkillGap
{
    private SkillGap(IReadOnlyList<HeldSkill> held, IReadOnlyList<SkillDemand> missing, double coverage)
    {
        Held = held;
        Missing = missing;
        Coverage = coverage;
    }

    /// <summary>Skills that the profile shows, heaviest first, ties by code.</summary>
    public IReadOnlyList<HeldSkill> Held { get; }

    /// <summary>Skills to learn, heaviest first, ties by code. Empty when none is missing.</summary>
    public IReadOnlyList<SkillDemand> Missing { get; }

    /// <summary>Held share of the weight asked, in [0, 1]; 1 when nothing is missing.</summary>
    public double Coverage { get; }

    /// <summary>Measures the gap from a profile to an occupation.</summary>
    /// <param name="profile">A profile linked to <paramref name="taxonomy"/>.</param>
    /// <param name="target">An occupation of it.</param>
    /// <param name="taxonomy">Knows the narrower skills and what the jobs held ask for.</param>
    /// <exception cref="ArgumentException">The occupation is not of the taxonomy.</exception>
    public static SkillGap Between(Profile profile, Occupation target, Taxonomy.Taxonomy taxonomy)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(taxonomy);
        if (taxonomy.FindOccupation(target.Code) is null)
        {
            throw new ArgumentException(
                $"Occupation {target.Code} is not in {taxonomy.Scheme} {taxonomy.Version}; give the taxonomy that it comes from.",
                nameof(target));
        }

        return Between(HeldSkills.Of(profile, taxonomy), target);
    }

    internal static SkillGap Between(HeldSkills held, Occupation target)
    {
        List<HeldSkill> shown = [];
        List<SkillDemand> missing = [];
        foreach (SkillDemand demand in target.Skills.OrderByDescending(demand => demand.Weight).ThenBy(demand => demand.Skill.Code, StringComparer.Ordinal))
        {
            if (held.Find(demand.Skill) is HeldEvidence evidence)
            {
                shown.Add(new HeldSkill(demand, evidence.Words, evidence.IsStated));
            }
            else
            {
                missing.Add(demand);
            }
        }

        // An occupation that asks for nothing would give 0/0.
        double coverage = missing.Count == 0
            ? 1
            : 1 - (missing.Sum(demand => demand.Weight) / target.Skills.Sum(demand => demand.Weight));
        return new SkillGap(shown, missing, coverage);
    }
}
