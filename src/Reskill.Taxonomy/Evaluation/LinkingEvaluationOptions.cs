namespace Reskill.Taxonomy;

/// <summary>What an evaluation of linking measures.</summary>
public sealed class LinkingEvaluationOptions
{
    /// <summary>Occupations (default) or skills.</summary>
    public ConceptKind Kind { get; init; } = ConceptKind.Occupations;

    /// <summary>The language of the queries and of the labels that may match. Default French.</summary>
    public Language Language { get; init; } = Language.French;

    /// <summary>Chooses the labels held out and the typing errors. Default 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>At most this many queries a set, chosen by <see cref="Seed"/>. Default 5,000.</summary>
    public int MaximumQueries { get; init; } = 5_000;
}
