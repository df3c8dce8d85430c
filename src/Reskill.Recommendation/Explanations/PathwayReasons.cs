using Reskill.Catalog;
using Reskill.Taxonomy;
using static Reskill.Recommendation.Explanations.Format;

namespace Reskill.Recommendation.Explanations;

/// <summary>What speaks for and against a pathway.</summary>
internal static class PathwayReasons
{
    private static readonly (Funding Payer, string French, string English)[] Payers =
    [
        (Funding.Cpf, "votre compte formation (CPF)", "your training account (CPF)"),
        (Funding.Region, "la Région", "the Region"),
        (Funding.FranceTravail, "France Travail", "France Travail"),
        (Funding.Opco, "votre employeur (OPCO)", "your employer (OPCO)"),
    ];

    public static IReadOnlyList<Reason> Of(Pathway pathway, SkillGap gap, double asked)
    {
        HashSet<string> learnt = [.. pathway.Steps.SelectMany(step => step.Covers).Select(demand => demand.Skill.Code)];
        SkillDemand[] left = [.. gap.Missing.Where(demand => !learnt.Contains(demand.Skill.Code))];
        List<Reason> reasons = [Coverage(pathway, learnt.Count, gap, asked), Dates(pathway), Price(pathway)];
        if (left.Length > 0)
        {
            reasons.Add(new Reason(
                ReasonKind.SkillsMissing,
                Sentence.Of(
                    $"Il restera à apprendre {StepReasons.Names(left, Language.French)}.",
                    $"Still to learn afterwards: {StepReasons.Names(left, Language.English)}."),
                left[0].Skill.Label(Language.French),
                -left.Sum(demand => demand.Weight) / asked));
        }

        if (pathway.Steps.FirstOrDefault(step => step.Session.Price is null) is PathwayStep unpriced)
        {
            reasons.Add(new Reason(
                ReasonKind.Pathway,
                Sentence.Of(
                    $"L'organisme ne donne pas le prix de {Quote(unpriced.Training.Title, Language.French)} : le total ne le compte pas.",
                    $"The provider gives no price for {Quote(unpriced.Training.Title, Language.English)}: the total leaves it out."),
                unpriced.Training.Title,
                0));
        }

        if (!pathway.IsProvedOptimal)
        {
            reasons.Add(new Reason(
                ReasonKind.Pathway,
                Sentence.Of("Nous n'avons pas prouvé que c'est le meilleur.", "Not proved to be the best."),
                pathway.Steps[0].Training.Title,
                0));
        }

        return reasons;
    }

    private static Reason Coverage(Pathway pathway, int learnt, SkillGap gap, double asked) => new(
        ReasonKind.Pathway,
        Sentence.Of(
            $"Il vous apprend {Count(learnt, "compétence", "compétences", Language.French)} sur les {gap.Missing.Count} qui vous manquent.",
            $"It teaches {learnt} of the {Count(gap.Missing.Count, "skill", "skills", Language.English)} that you lack."),
        pathway.Steps.MaxBy(step => step.Covers.Sum(demand => demand.Weight))!.Training.Title,
        pathway.Steps.SelectMany(step => step.Covers).Sum(demand => demand.Weight) / asked);

    private static Reason Dates(Pathway pathway) => new(
        ReasonKind.Pathway,
        Sentence.Of(
            $"Il dure {Weeks(pathway.Weeks, Language.French)}, {Range(pathway.Start, pathway.End, Language.French)}.",
            $"It lasts {Weeks(pathway.Weeks, Language.English)}, {Range(pathway.Start, pathway.End, Language.English)}."),
        pathway.Steps[0].Training.Title,
        0);

    private static Reason Price(Pathway pathway)
    {
        string title = pathway.Steps.MaxBy(step => step.Session.Price ?? 0)!.Training.Title;
        if (pathway.Cost == 0)
        {
            return new Reason(
                ReasonKind.Pathway, Sentence.Of("Vous n'avez rien à payer.", "There is nothing to pay."), title, 0);
        }

        // Only who may pay for every step that costs something can be said to pay for the pathway.
        Funding shared = pathway.Steps
            .Where(step => step.Session.Price is > 0)
            .Aggregate((Funding)~0, (all, step) => all & step.Training.Funding);
        (Funding Payer, string French, string English)[] payers = [.. Payers.Where(payer => shared.HasFlag(payer.Payer))];
        return new Reason(
            ReasonKind.Pathway,
            payers.Length == 0
                ? Sentence.Of(
                    $"Il coûte {Money(pathway.Cost, Language.French)}.",
                    $"It costs {Money(pathway.Cost, Language.English)}.")
                : Sentence.Of(
                    $"Il coûte {Money(pathway.Cost, Language.French)}. Peuvent payer, à confirmer avec un conseiller : {string.Join(", ", payers.Select(payer => payer.French))}.",
                    $"It costs {Money(pathway.Cost, Language.English)}. May pay, to confirm with a counsellor: {string.Join(", ", payers.Select(payer => payer.English))}."),
            title,
            0);
    }
}
