namespace Reskill.Taxonomy;

/// <summary>What one call to a linker asks for.</summary>
public sealed class LinkRequest
{
    /// <summary>How many concepts to return at most, 1 to 1,000. Default 10.</summary>
    public int Top { get; init; } = 10;

    /// <summary>The language of the texts and of the labels returned. Default French.</summary>
    public Language Language { get; init; } = Language.French;

    /// <summary>Only labels of this language may match; null (default) for any.</summary>
    public Language? LabelLanguage { get; init; }

    /// <summary>Concepts below this score are left out, in [0, 1]. Default 0: only unrelated ones are.</summary>
    public double MinimumScore { get; init; }
}
