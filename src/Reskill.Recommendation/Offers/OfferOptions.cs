namespace Reskill.Recommendation.Offers;

/// <summary>Bounds of the offers shown.</summary>
public sealed class OfferOptions
{
    /// <summary>Offers shown of each kind for one occupation, at most, above 0. Default 5.</summary>
    public int Shown { get; init; } = 5;

    /// <summary>Offers asked of the index for one occupation, 1 to 1,000. Default 100.</summary>
    public int Searched { get; init; } = 100;

    /// <summary>Share of the skills that an offer lists to hold before it is open though a core one is missing, in [0, 1]. Default 0.5.</summary>
    public double EnoughOfTheSkills { get; init; } = 0.5;

    /// <summary>
    /// Share of the core weight of the occupation to hold before an offer that lists no skill is open, in [0, 1]. Default 0.5.
    /// </summary>
    public double EnoughOfTheCore { get; init; } = 0.5;
}
