using Reskill.Catalog;
using Reskill.Recommendation.Gaps;
using Reskill.Recommendation.Offers;
using Reskill.Taxonomy;
using static Reskill.Recommendation.Explanations.Format;

namespace Reskill.Recommendation.Explanations;

/// <summary>Why an offer fits.</summary>
internal static class OfferReasons
{
    public static IReadOnlyList<Reason> Now(JobOffer offer, double? distance, OfferQueryContext context)
        => [.. Held(offer, context), .. Lacked(offer, context, []), .. Common(offer, distance, context)];

    public static IReadOnlyList<Reason> After(JobOffer offer, double? distance, OfferQueryContext context)
    {
        HashSet<string> learnt = [.. context.Best!.Steps.SelectMany(step => step.Covers).Select(demand => demand.Skill.Code)];
        return
        [
            .. Learnt(offer, context),
            .. Held(offer, context),
            .. Lacked(offer, context, learnt),
            .. Common(offer, distance, context),
            Timing(offer, context.Best),
        ];
    }

    /// <summary>One skill asked for that the CV shows, the stated ones first.</summary>
    private static IEnumerable<Reason> Held(JobOffer offer, OfferQueryContext context)
    {
        List<(Skill Skill, HeldEvidence Evidence)> held = [];
        foreach (string code in offer.Skills)
        {
            if (context.Taxonomy.FindSkill(code) is Skill skill && context.Shows(code) is HeldEvidence evidence)
            {
                held.Add((skill, evidence));
            }
        }

        if (held.Count == 0)
        {
            yield break;
        }

        (Skill named, HeldEvidence shown) = held.OrderByDescending(pair => pair.Evidence.IsStated).First();
        string french = Quote(named.Label(Language.French), Language.French);
        string english = Quote(named.Label(Language.English), Language.English);
        yield return new Reason(
            ReasonKind.SkillsHeld,
            shown.IsStated
                ? Sentence.Of($"L'offre demande {french} : votre CV le montre.", $"The offer asks for {english}: your CV shows it.")
                : Sentence.Of(
                    $"L'offre demande {french} : votre métier vous l'a sans doute appris, à confirmer.",
                    $"The offer asks for {english}: your job has probably taught you that, to confirm."),
            shown.Words,
            held.Count / (double)offer.Skills.Count);
    }

    private static IEnumerable<Reason> Learnt(JobOffer offer, OfferQueryContext context)
    {
        foreach (PathwayStep step in context.Best!.Steps)
        {
            if (step.Covers.FirstOrDefault(demand => offer.Skills.Contains(demand.Skill.Code)) is SkillDemand demand)
            {
                yield return new Reason(
                    ReasonKind.Offer,
                    Sentence.Of(
                        $"L'offre demande {Quote(demand.Skill.Label(Language.French), Language.French)} : vous l'apprenez pendant le parcours.",
                        $"The offer asks for {Quote(demand.Skill.Label(Language.English), Language.English)}: you learn it on the pathway."),
                    step.Training.Title,
                    0);
                yield break;
            }
        }
    }

    /// <summary>The first skill asked for that neither the CV shows nor the pathway teaches.</summary>
    private static IEnumerable<Reason> Lacked(JobOffer offer, OfferQueryContext context, HashSet<string> learnt)
    {
        Skill[] lacked = [.. offer.Skills
            .Where(code => !learnt.Contains(code) && context.Shows(code) is null)
            .Select(context.Taxonomy.FindSkill)
            .OfType<Skill>()];
        if (lacked.Length == 0)
        {
            yield break;
        }

        string label = lacked[0].Label(Language.French);
        yield return new Reason(
            ReasonKind.SkillsMissing,
            Sentence.Of(
                $"L'offre demande aussi {Quote(label, Language.French)}, que votre CV ne montre pas.",
                $"The offer also asks for {Quote(lacked[0].Label(Language.English), Language.English)}, which your CV does not show."),
            label,
            -lacked.Length / (double)offer.Skills.Count);
    }

    private static IEnumerable<Reason> Common(JobOffer offer, double? distance, OfferQueryContext context)
    {
        if (offer.Occupation != context.Target.Code && context.Taxonomy.FindOccupation(offer.Occupation) is Occupation broader)
        {
            string label = broader.Label(Language.French);
            yield return new Reason(
                ReasonKind.Offer,
                Sentence.Of(
                    $"L'offre est classée sous le métier plus large {Quote(label, Language.French)}.",
                    $"The offer is filed under the broader job {Quote(broader.Label(Language.English), Language.English)}."),
                label,
                0);
        }

        if (distance is double kilometres)
        {
            bool isThere = offer.CommuneCode == context.Near!.Code;
            yield return new Reason(
                ReasonKind.Offer,
                Sentence.Of(
                    $"C'est {Sentence.At(offer.CommuneName)}{(isThere ? "" : $", à {Distance(kilometres, Language.French)} {Sentence.From(context.Near.Name)}")}.",
                    $"It is in {offer.CommuneName}{(isThere ? "" : $", {Distance(kilometres, Language.English)} from {context.Near.Name}")}."),
                offer.CommuneName,
                0);
        }

        if (offer.ExperienceMonths == 0)
        {
            yield return new Reason(
                ReasonKind.Offer,
                Sentence.Of("Les débutants sont acceptés.", "Beginners are welcome."),
                offer.Title,
                0);
        }

        yield return new Reason(ReasonKind.Offer, Contract(offer), offer.Title, 0);
    }

    private static LocalizedText Contract(JobOffer offer)
    {
        (string french, string english) = offer.Contract switch
        {
            ContractKind.Permanent => ("C'est un CDI", "It is a permanent contract"),
            ContractKind.FixedTerm => ("C'est un CDD", "It is a fixed-term contract"),
            ContractKind.Agency => ("C'est une mission d'intérim", "It is agency work"),
            ContractKind.WorkStudy => ("C'est une alternance : vous travaillez et vous vous formez", "It is work and study: you work and you train"),
            _ => throw new ArgumentOutOfRangeException(nameof(offer), offer.Contract, "Not a contract."),
        };
        return offer.ContractMonths is int months && offer.Contract != ContractKind.Permanent
            ? Sentence.Of($"{french}, pour {Months(months, Language.French)}.", $"{english}, for {Months(months, Language.English)}.")
            : Sentence.Of($"{french}.", $"{english}.");
    }

    private static Reason Timing(JobOffer offer, Pathway best) => new(
        ReasonKind.Requirement,
        OfferMatcher.StaysOpen(offer, best)
            ? Sentence.Of(
                $"Elle est encore ouverte à la fin du parcours, le {Date(best.End, Language.French)}, si elle n'est pas pourvue avant.",
                $"It is still open at the end of the pathway, on {Date(best.End, Language.English)}, unless it is filled before.")
            : Sentence.Of(
                $"Elle sera fermée à la fin du parcours : elle montre le type d'offres que vous pourrez viser à partir du {Date(best.End, Language.French)}.",
                $"It will be closed when the pathway ends: it shows the kind of offers that you can apply for from {Date(best.End, Language.English)}."),
        offer.Title,
        0);
}
