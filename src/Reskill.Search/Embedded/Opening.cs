using System.Runtime.InteropServices;
using Reskill.Catalog;
using Reskill.Taxonomy.Geography;

namespace Reskill.Search.Embedded;

/// <summary>A place where one can join until a day: an open session until it starts, an offer until it closes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly struct Opening(GeoPoint? place, DateOnly lastDay)
{
    // What fits into the 32,766 bytes of a column of Lucene; sessions come earliest first.
    private const int Most = 1_600;

    private readonly double _latitude = place?.Latitude ?? double.NaN;
    private readonly double _longitude = place?.Longitude ?? double.NaN;

    /// <summary>The last day to join, as <see cref="DateOnly.DayNumber"/>.</summary>
    public int LastDay { get; } = lastDay.DayNumber;

    /// <summary>Whether it is anywhere.</summary>
    public bool IsRemote => double.IsNaN(_latitude);

    /// <summary>Distance in kilometres; infinite when it is certainly above a radius.</summary>
    public double DistanceTo(GeoPoint centre, double radius)
    {
        // A degree of latitude is 111.19 km: most places are out by their latitude alone, at a hundredth of the cost.
        return Math.Abs(_latitude - centre.Latitude) * 111 > radius
            ? double.PositiveInfinity
            : new GeoPoint(_latitude, _longitude).DistanceTo(centre);
    }

    /// <summary>The openings of a training: its sessions that are not full.</summary>
    public static Opening[] Of(Training training)
        => [.. training.Sessions
            .Where(session => session.Places != 0)
            .Select(session => new Opening(session.Location, session.Start))
            .Take(Most)];

    /// <summary>The opening of an offer.</summary>
    public static Opening[] Of(JobOffer offer) => [new Opening(offer.Location, offer.ClosesOn ?? DateOnly.MaxValue)];

    /// <summary>As they are kept in the index.</summary>
    public static byte[] Write(Opening[] openings) => MemoryMarshal.AsBytes(openings.AsSpan()).ToArray();

    /// <summary>As they were written.</summary>
    public static Opening[] Read(ReadOnlySpan<byte> bytes) => MemoryMarshal.Cast<byte, Opening>(bytes).ToArray();
}
