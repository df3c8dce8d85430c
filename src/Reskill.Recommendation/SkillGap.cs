using Reskill.Taxonomy;

namespace Reskill.Recommendation;

/// <summary>What an occupation asks for, split into what a profile shows and what it does not. Immutable.</summary>
public sealed class SkillGap
{
    internal SkillGap(IReadOnlyList<HeldSkill> held, IReadOnlyList<SkillDemand> missing, double coverage)
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
}
