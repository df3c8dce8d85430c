using Reskill.Taxonomy.Geography;

namespace Reskill.Search;

/// <summary>A circle on the map.</summary>
/// <param name="Centre">Its centre.</param>
/// <param name="RadiusKm">Its radius in kilometres, above 0.</param>
public sealed record SearchArea(GeoPoint Centre, double RadiusKm);
