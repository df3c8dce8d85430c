using Reskill.Catalog;
using Reskill.Profiles;
using Reskill.Recommendation.Gaps;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Transitions;

/// <summary>Open offers of one occupation in the area.</summary>
/// <param name="Open">How many.</param>
/// <param name="OutOfReach">How many of them ask for a licence or level that the person lacks.</param>
/// <param name="Example">The best ranked one.</param>
/// <param name="Barred">The best ranked one that is out of reach; null when none is.</param>
internal sealed record OccupationDemand(int Open, int OutOfReach, JobOffer Example, JobOffer? Barred)
{
    /// <summary>How many offers the plan shows, now or after a pathway; null before there is a plan.</summary>
    public int? Shown { get; init; }
}

/// <summary>Open offers in the area, counted by occupation. Immutable.</summary>
internal sealed class RegionalDemand
{
    private readonly Dictionary<string, OccupationDemand> _byCode = new(StringComparer.Ordinal);
    private readonly HashSet<string> _held;

    private RegionalDemand(Profile profile) => _held = HeldOccupations(profile);

    /// <summary>Counts offers that are given best first.</summary>
    public static RegionalDemand Count(IEnumerable<JobOffer> offers, Profile profile)
    {
        RegionalDemand demand = new(profile);
        foreach (JobOffer offer in offers)
        {
            bool barred = (profile.EducationLevel ?? 0) < offer.Level || DrivingLicences.FirstLacking(offer.Licences, profile.Licences) is not null;
            OccupationDemand counted = demand._byCode.GetValueOrDefault(offer.Occupation) ?? new OccupationDemand(0, 0, offer, null);
            demand._byCode[offer.Occupation] = counted with
            {
                Open = counted.Open + 1,
                OutOfReach = counted.OutOfReach + (barred ? 1 : 0),
                Barred = counted.Barred ?? (barred ? offer : null),
            };
        }

        return demand;
    }

    /// <summary>
    /// The offers of an occupation: those of its own code and, as employers often give only that one, of its parent's, unless the
    /// parent is a job that the person has held: its offers are no move.
    /// </summary>
    public OccupationDemand? Of(Occupation occupation)
    {
        OccupationDemand? own = _byCode.GetValueOrDefault(occupation.Code);
        OccupationDemand? parent = occupation.ParentCode is string code && code != occupation.Code && !_held.Contains(code)
            ? _byCode.GetValueOrDefault(code)
            : null;
        return (own, parent) switch
        {
            (null, _) => parent,
            (_, null) => own,
            _ => new OccupationDemand(own.Open + parent.Open, own.OutOfReach + parent.OutOfReach, own.Example, own.Barred ?? parent.Barred),
        };
    }

    /// <summary>The codes of the occupations that a person has held.</summary>
    public static HashSet<string> HeldOccupations(Profile profile)
        => [.. profile.Occupations.Where(job => job.Rome is not null).Select(job => job.Rome!.Id)];
}
