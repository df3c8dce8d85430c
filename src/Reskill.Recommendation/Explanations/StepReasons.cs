using Reskill.Catalog;
using Reskill.Recommendation.Pathways;
using Reskill.Taxonomy;
using static Reskill.Recommendation.Explanations.Format;

namespace Reskill.Recommendation.Explanations;

/// <summary>Why a session is a step of a pathway.</summary>
internal static class StepReasons
{
    private const int MostNamed = 3;
    private const int LongestList = 120;

    public static IReadOnlyList<Reason> Of(PathwayStep step, PathwayQuery query)
    {
        double asked = query.Target.Skills.Sum(demand => demand.Weight);
        List<Reason> reasons = [];
        if (step.Covers.Count > 0)
        {
            reasons.Add(new Reason(
                ReasonKind.Pathway,
                Sentence.Of(
                    $"Vous y apprenez {Names(step.Covers, Language.French)}.",
                    $"You learn {Names(step.Covers, Language.English)}."),
                step.Training.Title,
                step.Covers.Sum(demand => demand.Weight) / asked));
        }
        else
        {
            reasons.Add(new Reason(
                ReasonKind.Requirement,
                Sentence.Of(
                    "Cette étape vous ouvre la suivante, qui la demande avant l'entrée.",
                    "This step opens the next one, which asks for it before entry."),
                step.Training.Title,
                0));
        }

        if (step.Training.Certification is Certification certification)
        {
            reasons.Add(new Reason(
                ReasonKind.Requirement,
                Sentence.Of(
                    $"Elle prépare à {Quote(certification.Title, Language.French)}.",
                    $"It leads to {Quote(certification.Title, Language.English)}."),
                certification.Title,
                0));
        }

        reasons.Add(Place(step, query.Limits.RadiusKm));
        return reasons;
    }

    /// <summary>The first skills by their names, as many as a sentence bears, then how many more.</summary>
    internal static string Names(IReadOnlyList<SkillDemand> skills, Language language)
    {
        List<string> named = [];
        foreach (SkillDemand demand in skills.Take(MostNamed))
        {
            string name = Quote(demand.Skill.Label(language), language);
            if (named.Count > 0 && named.Sum(before => before.Length) + name.Length > LongestList)
            {
                break;
            }

            named.Add(name);
        }

        string list = string.Join(", ", named);
        int more = skills.Count - named.Count;
        return more == 0
            ? list
            : language == Language.French
                ? $"{list} et {Count(more, "autre compétence", "autres compétences", language)}"
                : $"{list} and {Count(more, "other skill", "other skills", language)}";
    }

    private static Reason Place(PathwayStep step, double? radius)
    {
        if (step.Session.Modality == Modality.Remote || step.Session.CommuneName is not string commune)
        {
            return new Reason(
                ReasonKind.Pathway,
                Sentence.Of("Elle se suit à distance.", "It is taught at a distance."),
                step.Training.Title,
                0);
        }

        return step.DistanceKm is double distance && radius is not null
            ? new Reason(
                ReasonKind.Pathway,
                Sentence.Of(
                    $"Elle a lieu {Sentence.At(commune)}, à {Distance(distance, Language.French)}.",
                    $"It takes place in {commune}, {Distance(distance, Language.English)} away."),
                commune,
                0)
            : new Reason(
                ReasonKind.Pathway,
                Sentence.Of($"Elle a lieu {Sentence.At(commune)}.", $"It takes place in {commune}."),
                commune,
                0);
    }
}
