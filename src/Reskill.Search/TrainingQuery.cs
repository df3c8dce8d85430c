namespace Reskill.Search;

/// <summary>What to look for among trainings. Every filter that is set must hold.</summary>
/// <remarks>
/// A session is open while it has places (or does not say) and has not started. Where <see cref="Area"/> or <see cref="From"/>
/// is set, one open session must satisfy both; where neither is, trainings without an open session are found too.
/// </remarks>
public sealed record TrainingQuery
{
    /// <summary>Free text, or null for none: only trainings that share its words or come near its meaning.</summary>
    public string? Text { get; init; }

    /// <summary>ROME codes; a training that leads to one of them, or to its parent, ranks higher.</summary>
    public IReadOnlyList<string> Occupations { get; init; } = [];

    /// <summary>Skill codes; a training that teaches them ranks higher, the more the better.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Only trainings with an open session in this area, or one at a distance.</summary>
    public SearchArea? Area { get; init; }

    /// <summary>Only trainings with an open session that starts on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>How many at most, 1 to 1,000. Default 20.</summary>
    public int Top { get; init; } = 20;
}
