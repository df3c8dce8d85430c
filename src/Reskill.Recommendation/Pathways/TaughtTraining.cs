using Reskill.Catalog;
using Reskill.Recommendation.Gaps;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Pathways;

/// <summary>A training and every skill that who follows it then holds: those that it teaches, and the broader ones.</summary>
/// <param name="Training">The training.</param>
/// <param name="Codes">Codes of the skills.</param>
internal sealed record TaughtTraining(Training Training, HashSet<string> Codes)
{
    /// <summary>Adds the broader skills.</summary>
    public static TaughtTraining Of(Training training, Taxonomy.Taxonomy taxonomy)
    {
        HashSet<string> codes = new(training.Skills, StringComparer.Ordinal);
        foreach (string code in training.Skills)
        {
            if (taxonomy.FindSkill(code) is Skill skill)
            {
                codes.UnionWith(HeldSkills.BroaderThan(skill, taxonomy));
            }
        }

        return new TaughtTraining(training, codes);
    }
}
