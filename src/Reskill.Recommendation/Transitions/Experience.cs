using Reskill.Profiles;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Transitions;

/// <summary>One job held, with how much it counts: the longer and the more recent, the more.</summary>
/// <param name="Job">The job as the CV tells it.</param>
/// <param name="Occupation">The occupation that it is.</param>
/// <param name="Strength">Above 0 and at most 1.</param>
internal sealed record Experience(ProfileOccupation Job, Occupation Occupation, double Strength)
{
    private const double Least = 0.2;
    private const int RecentYears = 2;
    private const double LostByYear = 0.05;
    private const double LeastRecency = 0.4;
    private const double UnknownRecency = 0.7;
    private const int UnknownMonths = 6;

    /// <summary>The jobs of a profile that are occupations of the taxonomy, the strongest first.</summary>
    public static IReadOnlyList<Experience> Of(Profile profile, Taxonomy.Taxonomy taxonomy, DateOnly today, int seasonedMonths)
        => [.. profile.Occupations
            .Where(job => job.Rome is not null)
            .Select(job => (Job: job, Occupation: taxonomy.FindOccupation(job.Rome!.Id)))
            .Where(pair => pair.Occupation is not null)
            .Select(pair => new Experience(pair.Job, pair.Occupation!, StrengthOf(pair.Job, today, seasonedMonths)))
            .OrderByDescending(experience => experience.Strength)
            .ThenBy(experience => experience.Occupation.Code, StringComparer.Ordinal)];

    private static double StrengthOf(ProfileOccupation job, DateOnly today, int seasonedMonths)
    {
        double length = Math.Min(1, (job.Months ?? UnknownMonths) / (double)seasonedMonths);
        double recency = job switch
        {
            { IsCurrent: true } => 1,
            { End: { } end } => Math.Clamp(1 - (LostByYear * (today.Year - end.Year - RecentYears)), LeastRecency, 1),
            _ => UnknownRecency,
        };
        return Math.Max(Least, length * recency);
    }
}
