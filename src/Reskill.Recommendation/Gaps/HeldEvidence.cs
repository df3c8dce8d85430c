using Reskill.Profiles;

namespace Reskill.Recommendation.Gaps;

/// <summary>What shows that a skill is held.</summary>
/// <param name="Words">Words of the CV.</param>
/// <param name="IsStated">Stated rather than implied by a job.</param>
/// <param name="Job">The job that implies it; null when stated.</param>
internal readonly record struct HeldEvidence(string Words, bool IsStated, ProfileOccupation? Job = null);
