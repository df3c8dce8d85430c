using Reskill.Profiles;
using Reskill.Recommendation.Transitions;
using Reskill.Taxonomy;
using static Reskill.Recommendation.Explanations.Format;

namespace Reskill.Recommendation.Explanations;

/// <summary>What speaks for and against a move: one reason a term of its score, its weight that of the term.</summary>
internal static class TransitionReasons
{
    /// <summary>Explains a score, the weightiest reason first.</summary>
    public static IReadOnlyList<Reason> Of(ScoredTransition scored, SkillGap gap, RecommendationRequest request, string? headline)
    {
        List<Reason> reasons = [];
        AddExperience(reasons, scored);
        AddSkills(reasons, scored, gap);
        AddCloseness(reasons, scored);
        AddDemand(reasons, scored, request);
        AddTraining(reasons, scored, request);
        AddWish(reasons, scored, request, headline);
        AddAgainst(reasons, scored, gap);
        return [.. reasons.OrderByDescending(reason => Math.Abs(reason.Weight))];
    }

    private static void AddExperience(List<Reason> reasons, ScoredTransition scored)
    {
        if (scored.MobilityFrom is { } from && scored.Terms.Mobility > 0)
        {
            reasons.Add(new Reason(
                ReasonKind.Mobility,
                Sentence.Of(
                    $"{Worked(from.Job, Language.French)} : le répertoire officiel des métiers (ROME) prévoit ce passage.",
                    $"{Worked(from.Job, Language.English)}: the official list of occupations (ROME) names this move."),
                from.Job.Text,
                scored.Terms.Mobility));
        }

        if (scored.FamilyFrom is { } family && scored.Terms.Family > 0)
        {
            bool isSame = family.Occupation.Code == scored.Occupation.Code;
            reasons.Add(new Reason(
                ReasonKind.Experience,
                Sentence.Of(
                    $"{Worked(family.Job, Language.French)} : {(isSame ? "c'est ce métier" : "c'est un métier proche")}.",
                    $"{Worked(family.Job, Language.English)}: {(isSame ? "it is this job" : "it is a related job")}."),
                family.Job.Text,
                scored.Terms.Family));
        }
    }

    private static void AddSkills(List<Reason> reasons, ScoredTransition scored, SkillGap gap)
    {
        HeldSkill[] stated = [.. gap.Held.Where(held => held.IsStated)];
        if (stated.Length > 0)
        {
            reasons.Add(new Reason(
                ReasonKind.SkillsHeld,
                Sentence.Of(
                    $"Votre CV montre {Names(stated, Language.French)} : c'est demandé ici.",
                    $"Your CV shows {Names(stated, Language.English)}: it is needed here."),
                stated[0].Evidence,
                scored.Terms.Stated));
        }

        if (gap.Held.Where(held => !held.IsStated)
            .GroupBy(held => held.Evidence)
            .MaxBy(job => job.Sum(held => held.Demand.Weight)) is { } implied)
        {
            reasons.Add(new Reason(
                ReasonKind.SkillsHeld,
                Sentence.Of(
                    $"{Quote(implied.Key, Language.French)} : ce métier vous a sans doute appris {Names([.. implied], Language.French)}. À confirmer.",
                    $"{Quote(implied.Key, Language.English)}: this job has probably taught you {Names([.. implied], Language.English)}. To confirm."),
                implied.Key,
                scored.Terms.Implied));
        }
    }

    private static void AddCloseness(List<Reason> reasons, ScoredTransition scored)
    {
        if (scored.CloseWords is string words && scored.Terms.Closeness > 0)
        {
            reasons.Add(new Reason(
                ReasonKind.Closeness,
                Sentence.Of(
                    $"Ce métier ressemble à ce que vous avez fait : {Quote(words, Language.French)}.",
                    $"This job is like what you have done: {Quote(words, Language.English)}."),
                words,
                scored.Terms.Closeness));
        }
    }

    private static void AddDemand(List<Reason> reasons, ScoredTransition scored, RecommendationRequest request)
    {
        if (scored.Demand is not { } demand)
        {
            return;
        }

        string french = Count(demand.Open, "offre est ouverte", "offres sont ouvertes", Language.French);
        string english = Count(demand.Open, "offer is open", "offers are open", Language.English);

        // An offer that the plan does not show must not read as one to answer.
        (string frenchEnd, string englishEnd) = demand switch
        {
            { Shown: not 0 } => (".", "."),
            { Open: 1 } => (" ; elle n'est pas encore à votre portée.", "; it is not within your reach yet."),
            _ => (" ; aucune n'est encore à votre portée.", "; none is within your reach yet."),
        };
        reasons.Add(new Reason(
            ReasonKind.Demand,
            request.Near is { } near
                ? Sentence.Of(
                    $"{french} à moins de {Distance(request.RadiusKm, Language.French)} {Sentence.From(near.Name)}{frenchEnd}",
                    $"{english} within {Distance(request.RadiusKm, Language.English)} of {near.Name}{englishEnd}")
                : Sentence.Of($"{french} dans la région{frenchEnd}", $"{english} in the region{englishEnd}"),
            demand.Example.Title,
            scored.Terms.Demand));
        if (demand.Barred is { } barred)
        {
            reasons.Add(new Reason(
                ReasonKind.Requirement,
                Sentence.Of(
                    $"{Count(demand.OutOfReach, "offre demande", "offres demandent", Language.French)} un permis ou un diplôme que votre CV ne montre pas.",
                    $"{Count(demand.OutOfReach, "offer asks", "offers ask", Language.English)} for a licence or a diploma that your CV does not show."),
                barred.Title,
                scored.Terms.OutOfReach));
        }
    }

    private static void AddTraining(List<Reason> reasons, ScoredTransition scored, RecommendationRequest request)
    {
        if (scored.Training is not { } training)
        {
            return;
        }

        string title = training.Title;
        reasons.Add(new Reason(
            ReasonKind.Pathway,
            request.Near is { } near
                ? Sentence.Of(
                    $"Une formation mène à ce métier, à distance ou à moins de {Distance(request.RadiusKm, Language.French)} {Sentence.From(near.Name)} : {Quote(title, Language.French)}.",
                    $"A training leads to this job, at a distance or within {Distance(request.RadiusKm, Language.English)} of {near.Name}: {Quote(title, Language.English)}.")
                : Sentence.Of(
                    $"Une formation mène à ce métier : {Quote(title, Language.French)}.",
                    $"A training leads to this job: {Quote(title, Language.English)}."),
            title,
            scored.Terms.Training));
    }

    private static void AddWish(List<Reason> reasons, ScoredTransition scored, RecommendationRequest request, string? headline)
    {
        if (request.Target is not null)
        {
            reasons.Add(new Reason(
                ReasonKind.Wish,
                Sentence.Of("C'est le métier que vous avez en tête.", "It is the job that you have in mind."),
                scored.Occupation.Label(Language.French),
                scored.Terms.Wish));
        }
        else if (headline is not null && scored.Terms.Wish > 0)
        {
            reasons.Add(new Reason(
                ReasonKind.Wish,
                Sentence.Of("Le titre de votre CV dit que vous voulez y aller.", "The title of your CV says that you want to go there."),
                headline,
                scored.Terms.Wish));
        }
    }

    private static void AddAgainst(List<Reason> reasons, ScoredTransition scored, SkillGap gap)
    {
        SkillDemand[] core = [.. gap.Missing.Where(demand => demand.IsEssential)];
        SkillDemand[] missing = core.Length > 0 ? core : [.. gap.Missing];
        if (missing.Length > 0)
        {
            string what = core.Length > 0
                ? Count(missing.Length, "compétence essentielle", "compétences essentielles", Language.French)
                : Count(missing.Length, "compétence", "compétences", Language.French);
            string english = core.Length > 0
                ? Count(missing.Length, "core skill", "core skills", Language.English)
                : Count(missing.Length, "skill", "skills", Language.English);
            reasons.Add(new Reason(
                ReasonKind.SkillsMissing,
                Sentence.Of(
                    $"Il vous manque {what}, d'abord {Quote(missing[0].Skill.Label(Language.French), Language.French)}.",
                    $"You lack {english}, first {Quote(missing[0].Skill.Label(Language.English), Language.English)}."),
                missing[0].Skill.Label(Language.French),
                scored.Terms.EssentialMissing));
        }

        if (scored.Occupation.IsRegulated)
        {
            reasons.Add(new Reason(
                ReasonKind.Requirement,
                Sentence.Of(
                    "Métier réglementé : la loi demande un diplôme ou une autorisation pour l'exercer.",
                    "Regulated: the law asks for a diploma or an authorisation to do this job."),
                scored.Occupation.Label(Language.French),
                scored.Terms.Regulated));
        }
    }

    /// <summary>« Vous avez été « Cariste » pendant 3 ans » / "You worked as “Cariste” for 3 years".</summary>
    private static string Worked(ProfileOccupation job, Language language)
    {
        string title = Quote(job.Text, language);
        if (language == Language.French)
        {
            string lasted = job.Months is int months ? $" pendant {Months(months, language)}" : "";
            return job.IsCurrent && job.Months is int since
                ? $"Vous êtes {title} depuis {Months(since, language)}"
                : $"Vous avez été {title}{lasted}";
        }

        string duration = job.Months is int count ? $" for {Months(count, language)}" : "";
        return job.IsCurrent ? $"You have been {title}{duration}" : $"You were {title}{duration}";
    }

    private static string Names(HeldSkill[] held, Language language)
        => StepReasons.Names([.. held.Select(skill => skill.Demand)], language);
}
