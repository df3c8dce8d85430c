using Reskill.Taxonomy;

namespace Reskill.Recommendation;

/// <summary>A skill asked for that the profile shows.</summary>
/// <param name="Demand">The skill asked for.</param>
/// <param name="Evidence">The words of the CV, or the job or certificate, that show it, as the CV writes them.</param>
/// <param name="IsStated">Stated in the CV; false when implied by a job held, to be confirmed.</param>
public sealed record HeldSkill(SkillDemand Demand, string Evidence, bool IsStated);
