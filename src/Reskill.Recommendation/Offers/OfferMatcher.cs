using Reskill.Catalog;
using Reskill.Recommendation.Explanations;
using Reskill.Recommendation.Gaps;
using Reskill.Recommendation.Transitions;
using Reskill.Search;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Offers;

/// <summary>Splits the open offers of an occupation into those that a person can apply for now and once a pathway is done.</summary>
/// <remarks>
/// Now: licences, level and months of experience asked for are there, and either no core skill that the person lacks is asked for
/// or <see cref="OfferOptions.EnoughOfTheSkills"/> of those listed are held, which alone counts for an offer under the code of the
/// parent occupation, whose core is another; an offer that lists no skill needs
/// <see cref="OfferOptions.EnoughOfTheCore"/>. After: the same with what the pathway teaches, its
/// level and its licences; a training gives no experience. These offers are open today and may be filled by then: they show what
/// the pathway opens, those that close after it first.
/// </remarks>
internal sealed class OfferMatcher(OfferOptions options)
{
    /// <summary>Splits hits that are given best first.</summary>
    public (IReadOnlyList<OfferMatch> Now, IReadOnlyList<OfferMatch> After) Match(
        OfferQueryContext context, IReadOnlyList<SearchHit<JobOffer>> hits)
    {
        Standing now = Standing.Today(context);
        Standing? after = context.Best is Pathway best ? Standing.Once(best, context) : null;
        List<OfferMatch> open = [];
        List<OfferMatch> later = [];
        HashSet<string> held = RegionalDemand.HeldOccupations(context.Profile);
        foreach (SearchHit<JobOffer> hit in hits)
        {
            // An offer under the parent's code may be of the target; one of a job that the person has held is that job.
            if (hit.Item.Occupation != context.Target.Code && held.Contains(hit.Item.Occupation))
            {
                continue;
            }

            double? distance = context.Near is { } near ? hit.Item.Location.DistanceTo(near.Location) : null;
            if (Fits(hit.Item, now, context))
            {
                open.Add(new OfferMatch(hit.Item, distance, OfferReasons.Now(hit.Item, distance, context)));
            }
            else if (after is not null && Fits(hit.Item, after, context))
            {
                later.Add(new OfferMatch(hit.Item, distance, OfferReasons.After(hit.Item, distance, context)));
            }
        }

        // Stable sorts: among equals the order of the index stays.
        return (
            [.. open.OrderByDescending(match => IsExact(match, context)).ThenByDescending(match => HeldShare(match.Offer, context)).Take(options.Shown)],
            [.. later.OrderByDescending(match => IsExact(match, context)).ThenByDescending(match => StaysOpen(match.Offer, context.Best!)).Take(options.Shown)]);
    }

    /// <summary>Whether an offer can still be open when a pathway ends.</summary>
    internal static bool StaysOpen(JobOffer offer, Pathway pathway) => offer.ClosesOn is not DateOnly closes || closes >= pathway.End;

    private static bool IsExact(OfferMatch match, OfferQueryContext context) => match.Offer.Occupation == context.Target.Code;

    private bool Fits(JobOffer offer, Standing standing, OfferQueryContext context)
        => offer.Level <= standing.Level
            && offer.ExperienceMonths <= standing.Months
            && DrivingLicences.FirstLacking(offer.Licences, standing.Licences) is null
            && (offer.Skills.Count == 0
                ? standing.CoreShare >= options.EnoughOfTheCore
                : (offer.Occupation == context.Target.Code && !offer.Skills.Any(standing.LackedCore.Contains))
                    || offer.Skills.Count(standing.Holds) >= options.EnoughOfTheSkills * offer.Skills.Count);

    private static double HeldShare(JobOffer offer, OfferQueryContext context)
        => offer.Skills.Count == 0 ? 0 : offer.Skills.Count(code => context.Shows(code) is not null) / (double)offer.Skills.Count;

    /// <summary>What a person can show at one time.</summary>
    private sealed record Standing(
        int Level, int Months, IReadOnlyList<string> Licences, HashSet<string> LackedCore, double CoreShare, Func<string, bool> Holds)
    {
        public static Standing Today(OfferQueryContext context) => Of(
            context, context.Profile.EducationLevel ?? 0, context.Profile.Licences, context.Gap.Missing, []);

        public static Standing Once(Pathway pathway, OfferQueryContext context)
        {
            HashSet<string> learnt = [.. pathway.Steps.SelectMany(step => step.Covers).Select(demand => demand.Skill.Code)];
            IEnumerable<string> licences = pathway.Steps
                .SelectMany(step => step.Training.Skills)
                .Select(code => context.Taxonomy.FindSkill(code) is Skill skill ? CertificateKey.InOfficialName(skill.Labels[0].Text) : null)
                .Where(key => key is { Family: CertificateKey.LicenceFamily, Category: not null })
                .Select(key => key!.Value.Category!);
            int level = Math.Max(context.Profile.EducationLevel ?? 0, pathway.Steps.Max(step => step.Training.ExitLevel ?? 0));
            return Of(
                context, level, [.. context.Profile.Licences, .. licences], [.. context.Gap.Missing.Where(demand => !learnt.Contains(demand.Skill.Code))], learnt);
        }

        private static Standing Of(
            OfferQueryContext context, int level, IReadOnlyList<string> licences, IReadOnlyList<SkillDemand> missing, HashSet<string> learnt)
        {
            SkillDemand[] lacked = [.. missing.Where(demand => demand.IsEssential)];
            double core = context.Target.Skills.Where(demand => demand.IsEssential).Sum(demand => demand.Weight);
            return new Standing(
                level,
                RelevantMonths(context),
                licences,
                [.. lacked.Select(demand => demand.Skill.Code)],
                core == 0 ? 1 : 1 - (lacked.Sum(demand => demand.Weight) / core),
                code => learnt.Contains(code) || context.Shows(code) is not null);
        }

        /// <summary>Months in the occupation itself or in one of its family; a job of unknown length counts none.</summary>
        private static int RelevantMonths(OfferQueryContext context) => context.Profile.Occupations
            .Where(job => job.Rome is not null
                && TransitionRanker.FamilyOf(job.Rome.Id) == TransitionRanker.FamilyOf(context.Target.Code))
            .Sum(job => job.Months ?? 0);
    }
}
