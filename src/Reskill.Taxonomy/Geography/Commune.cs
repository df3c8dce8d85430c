namespace Reskill.Taxonomy.Geography;

/// <summary>A point on the Earth in WGS 84 decimal degrees.</summary>
/// <param name="Latitude">-90 to 90.</param>
/// <param name="Longitude">-180 to 180.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>Great-circle distance in kilometres (haversine, mean radius 6,371.0088 km).</summary>
    public double DistanceTo(GeoPoint other)
    {
        const double MeanRadius = 6371.0088;
        double latitude1 = double.DegreesToRadians(Latitude);
        double latitude2 = double.DegreesToRadians(other.Latitude);
        double sinLatitude = Math.Sin((latitude2 - latitude1) / 2);
        double sinLongitude = Math.Sin(double.DegreesToRadians(other.Longitude - Longitude) / 2);
        double h = (sinLatitude * sinLatitude) + (Math.Cos(latitude1) * Math.Cos(latitude2) * sinLongitude * sinLongitude);
        return 2 * MeanRadius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}

/// <summary>A French commune.</summary>
/// <param name="Code">INSEE code, 5 characters such as <c>31555</c> or <c>2A004</c>.</param>
/// <param name="Name">Its name with article and accents.</param>
/// <param name="Postcodes">Its postcodes, at least one where known.</param>
/// <param name="Location">Its centre.</param>
public sealed record Commune(string Code, string Name, IReadOnlyList<string> Postcodes, GeoPoint Location);
