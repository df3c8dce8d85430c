namespace Reskill.Taxonomy;

/// <summary>How well a linker ranks the right concepts of a set of queries.</summary>
/// <param name="Name">What the queries are, such as <c>held-out</c> or <c>typo</c>.</param>
/// <param name="Queries">How many there are.</param>
/// <param name="Mrr">Mean of 1 / rank of the first right concept, 0 past the first hundred.</param>
/// <param name="HitAt1">Share of queries whose first result is right.</param>
/// <param name="HitAt10">Share of queries with a right one among the first ten.</param>
/// <param name="Map">Mean average precision; equal to <paramref name="Mrr"/> when each query has one right concept.</param>
/// <param name="QueriesPerSecond">Speed of linking, building not counted.</param>
public sealed record LinkingMetrics(
    string Name, int Queries, double Mrr, double HitAt1, double HitAt10, double Map, double QueriesPerSecond);
