using System.Globalization;
using Reskill.Taxonomy;

namespace Reskill.Profiles;

/// <summary>Says what of a CV could not be read, for the person to complete.</summary>
internal static class ProfileWarnings
{
    public static IReadOnlyList<LocalizedText> For(Profile profile)
    {
        List<LocalizedText> warnings = [];
        if (profile.Occupations.Count == 0)
        {
            warnings.Add(new("Aucune expérience n'a été lue.", "No experience was read."));
        }

        int undated = profile.Occupations.Count(job => job.Start is null);
        if (undated > 0)
        {
            warnings.Add(new(Count(undated, "expérience sans date", "expériences sans date"), Count(undated, "experience without a date", "experiences without a date")));
        }

        int unknown = profile.Occupations.Count(job => job.Rome is null && job.Esco is null);
        if (unknown > 0)
        {
            warnings.Add(new(
                Count(unknown, "expérience dont le métier n'a pas été reconnu", "expériences dont le métier n'a pas été reconnu"),
                Count(unknown, "experience whose occupation was not recognised", "experiences whose occupation was not recognised")));
        }

        if (!profile.Skills.Any(skill => skill.Rome is not null || skill.Esco is not null))
        {
            warnings.Add(new("Aucune compétence n'a été reconnue.", "No skill was recognised."));
        }

        if (profile.Education.Count == 0)
        {
            warnings.Add(new("Aucune formation n'a été lue.", "No education was read."));
        }

        if (profile.Location is null)
        {
            warnings.Add(new("La commune n'a pas été trouvée.", "The town was not found."));
        }

        return warnings;
    }

    private static string Count(int number, string one, string many)
        => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}.");
}
