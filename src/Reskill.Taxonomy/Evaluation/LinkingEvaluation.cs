using System.Diagnostics;
using Microsoft.Extensions.AI;
using Reskill.Taxonomy.Evaluation;

namespace Reskill.Taxonomy;

/// <summary>Measures linking on labels that the linker has not seen, on labels written badly, and on queries of a file.</summary>
public static class LinkingEvaluation
{
    private const int Depth = 100;

    /// <summary>
    /// Holds out one alternative label of each concept that has two or more and links it (<c>held-out</c>); then links the
    /// preferred labels as they are (<c>exact</c>), without accents, with one typing error, in the other gender.
    /// </summary>
    /// <remarks>
    /// With a held-out label go all labels of its concept that have the same words: the other gender, the short form.
    /// Sets without any query are left out: ROME's skills have one label each, so none can be held out.
    /// </remarks>
    public static async Task<IReadOnlyList<LinkingMetrics>> EvaluateAsync(
        Taxonomy taxonomy,
        LinkingEvaluationOptions options,
        IEmbeddingGenerator<string, Embedding<float>>? embedder = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(taxonomy);
        ArgumentNullException.ThrowIfNull(options);
        LinkRequest request = new() { Top = Depth, Language = options.Language, LabelLanguage = options.Language };
        List<LinkingMetrics> metrics = [];

        HeldOutLabels heldOut = HeldOutLabels.Choose(taxonomy, options);
        if (heldOut.Queries.Count > 0)
        {
            ConceptLinker reduced = await ConceptLinker.CreateAsync(heldOut.Reduced, options.Kind, embedder, cancellationToken).ConfigureAwait(false);
            metrics.Add(await EvaluateAsync("held-out", reduced, heldOut.Queries, request, cancellationToken).ConfigureAwait(false));
        }

        ConceptLinker whole = await ConceptLinker.CreateAsync(taxonomy, options.Kind, embedder, cancellationToken).ConfigureAwait(false);
        foreach ((string name, IReadOnlyList<LinkingQuery> queries) in NoisyLabels.Sets(taxonomy, options))
        {
            if (queries.Count > 0)
            {
                metrics.Add(await EvaluateAsync(name, whole, queries, request, cancellationToken).ConfigureAwait(false));
            }
        }

        return metrics;
    }

    /// <summary>Links queries and compares with what they name.</summary>
    /// <param name="name">What the queries are.</param>
    /// <param name="linker">The linker measured.</param>
    /// <param name="queries">The queries.</param>
    /// <param name="request">How they are linked; at least the first hundred concepts are looked at.</param>
    /// <param name="cancellationToken">Stops the evaluation.</param>
    public static async Task<LinkingMetrics> EvaluateAsync(
        string name,
        ConceptLinker linker,
        IReadOnlyList<LinkingQuery> queries,
        LinkRequest request,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(linker);
        ArgumentNullException.ThrowIfNull(queries);
        ArgumentNullException.ThrowIfNull(request);
        LinkRequest deep = new()
        {
            Top = Math.Max(Depth, request.Top),
            Language = request.Language,
            LabelLanguage = request.LabelLanguage,
            MinimumScore = request.MinimumScore,
        };
        Stopwatch watch = Stopwatch.StartNew();
        IReadOnlyList<IReadOnlyList<ConceptMatch>> found = await linker.LinkAsync(
            [.. queries.Select(query => query.Text)], deep, cancellationToken).ConfigureAwait(false);
        watch.Stop();

        double reciprocal = 0;
        double precision = 0;
        int first = 0;
        int firstTen = 0;
        for (int i = 0; i < queries.Count; i++)
        {
            int rank = found[i].Index().FirstOrDefault(entry => queries[i].Ids.Contains(entry.Item.Id), (-1, null!)).Index + 1;
            reciprocal += rank == 0 ? 0 : 1.0 / rank;
            first += rank == 1 ? 1 : 0;
            firstTen += rank is >= 1 and <= 10 ? 1 : 0;
            precision += AveragePrecision(found[i], queries[i].Ids);
        }

        int count = Math.Max(1, queries.Count);
        return new LinkingMetrics(
            name, queries.Count, reciprocal / count, (double)first / count, (double)firstTen / count, precision / count,
            queries.Count / Math.Max(1e-6, watch.Elapsed.TotalSeconds));
    }

    /// <summary>Reads queries from a file of JSON lines, <c>{"query": TEXT, "id": CODE}</c> or <c>"ids": [...]</c>; gzip too.</summary>
    /// <exception cref="InputException">The file is absent or a line of it cannot be read.</exception>
    public static IReadOnlyList<LinkingQuery> ReadQueries(string path) => LinkingQueryFile.Read(path);

    private static double AveragePrecision(IReadOnlyList<ConceptMatch> found, IReadOnlyList<string> right)
    {
        double sum = 0;
        int hits = 0;
        for (int i = 0; i < found.Count; i++)
        {
            if (right.Contains(found[i].Id))
            {
                sum += (double)++hits / (i + 1);
            }
        }

        return sum / right.Count;
    }
}
