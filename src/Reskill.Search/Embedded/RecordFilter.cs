using Reskill.Catalog;

namespace Reskill.Search.Embedded;

/// <summary>What a record must be to be found at all.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Occupations">Codes of which it must have one; empty for any.</param>
/// <param name="Area">Where an opening of it must be; null for anywhere.</param>
/// <param name="Day">The day until which that opening must last; null for any.</param>
internal sealed record RecordFilter(RecordKind Kind, IReadOnlyCollection<string> Occupations, SearchArea? Area, DateOnly? Day)
{
    /// <summary>Whether an opening matters.</summary>
    public bool AsksForOpening => Area is not null || Day is not null;

    /// <summary>Whether some opening satisfies the filter.</summary>
    /// <param name="openings">Those of one record.</param>
    /// <param name="distance">To the nearest place that does; infinite when none has a place or no area is asked for.</param>
    public bool Accepts(ReadOnlySpan<Opening> openings, out double distance)
    {
        distance = double.PositiveInfinity;
        bool accepted = false;
        int day = Day?.DayNumber ?? int.MinValue;
        foreach (ref readonly Opening opening in openings)
        {
            if (opening.LastDay < day)
            {
                continue;
            }

            if (Area is null || opening.IsRemote)
            {
                accepted = true;
            }
            else if (opening.DistanceTo(Area.Centre, Area.RadiusKm) is double away && away <= Area.RadiusKm)
            {
                accepted = true;
                distance = Math.Min(distance, away);
            }
        }

        return accepted;
    }
}
