namespace Reskill.Search;

/// <summary>What to look for among offers. Every filter that is set must hold.</summary>
public sealed record OfferQuery
{
    /// <summary>Free text, or null for none: only offers that share its words or come near its meaning.</summary>
    public string? Text { get; init; }

    /// <summary>Only offers of these ROME codes (or of their parent); empty for any.</summary>
    public IReadOnlyList<string> Occupations { get; init; } = [];

    /// <summary>Skill codes; an offer that asks for them ranks higher, the more the better.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Only offers in this area.</summary>
    public SearchArea? Area { get; init; }

    /// <summary>Only offers still open on this day.</summary>
    public DateOnly? OpenOn { get; init; }

    /// <summary>How many at most, 1 to 1,000. Default 20.</summary>
    public int Top { get; init; } = 20;
}
