using System.IO.Compression;
using System.Text;
using Reskill.Taxonomy.Evaluation;
using Reskill.Taxonomy.Sample;

namespace Reskill.Taxonomy.Tests.Evaluation;

public sealed class LinkingEvaluationTests
{
    private static readonly Taxonomy Sample = SampleTaxonomy.Load(RepositoryFiles.Path("data-samples/taxonomy"));

    [Fact]
    public async Task Metrics_are_those_of_the_ranks_found()
    {
        Taxonomy taxonomy = SmallTaxonomy.WithOccupations(("A", ["Boulanger"]), ("B", ["Chef boulanger"]), ("C", ["Soudeur"]));
        ConceptLinker linker = await ConceptLinker.CreateAsync(
            taxonomy, ConceptKind.Occupations, cancellationToken: TestContext.Current.CancellationToken);
        LinkingQuery[] queries =
        [
            new("boulanger", ["A"]),
            new("boulanger", ["B"]),
            new("boulanger", ["A", "B"]),
            new("boulanger", ["C"]),
        ];

        LinkingMetrics metrics = await LinkingEvaluation.EvaluateAsync(
            "test", linker, queries, new LinkRequest(), TestContext.Current.CancellationToken);

        metrics.Queries.ShouldBe(4);
        metrics.Mrr.ShouldBe((1 + 0.5 + 1 + 0) / 4);
        metrics.HitAt1.ShouldBe(0.5);
        metrics.HitAt10.ShouldBe(0.75);
        metrics.Map.ShouldBe((1 + 0.5 + 1 + 0) / 4);
    }

    [Fact]
    public void A_held_out_label_leaves_with_all_labels_of_its_words()
    {
        Taxonomy taxonomy = SmallTaxonomy.WithOccupations(
            ("A", ["Boulanger / Boulangère", "Ouvrier boulanger / Ouvrière boulangère", "Ouvrière boulangère", "Pétrisseur / Pétrisseuse"]),
            ("B", ["Soudeur / Soudeuse", "Soudeur", "Braseur"]));

        HeldOutLabels heldOut = HeldOutLabels.Choose(taxonomy, new LinkingEvaluationOptions { Seed = 3 });

        LinkingQuery query = heldOut.Queries.ShouldHaveSingleItem(); // B keeps one alternative of other words only
        query.Ids.ShouldBe(["A"]);
        heldOut.Reduced.Occupations[0].Labels.ShouldAllBe(label => !label.Text.StartsWith(query.Text.Split(' ')[0], StringComparison.Ordinal));
        heldOut.Reduced.Occupations[1].Labels.Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_figures_and_another_seed_other_queries()
    {
        LinkingEvaluationOptions first = new() { Seed = 1 };

        IReadOnlyList<LinkingMetrics> once = await Evaluate(first);
        IReadOnlyList<LinkingMetrics> again = await Evaluate(first);

        again.Select(WithoutSpeed).ShouldBe(once.Select(WithoutSpeed));
        HeldOutLabels.Choose(Sample, new LinkingEvaluationOptions { Seed = 2 }).Queries
            .ShouldNotBe(HeldOutLabels.Choose(Sample, first).Queries);
    }

    [Fact]
    public async Task The_sample_is_linked_as_well_as_promised()
    {
        IReadOnlyList<LinkingMetrics> occupations = await Evaluate(new LinkingEvaluationOptions());
        IReadOnlyList<LinkingMetrics> skills = await Evaluate(new LinkingEvaluationOptions { Kind = ConceptKind.Skills });

        occupations.Select(metrics => metrics.Name).ShouldBe(["held-out", "exact", "no-accents", "typo", "other-gender"]);
        skills.Select(metrics => metrics.Name).ShouldBe(["exact", "no-accents", "typo"]);
        occupations[0].Mrr.ShouldBeGreaterThan(0.7);
        occupations.Concat(skills).Where(metrics => metrics.Name is "exact" or "no-accents" or "other-gender")
            .ShouldAllBe(metrics => metrics.HitAt1 > 0.99);
        occupations.Concat(skills).Where(metrics => metrics.Name == "typo").ShouldAllBe(metrics => metrics.HitAt1 > 0.95);
    }

    [Fact]
    public async Task Full_rome_is_linked_as_well_as_promised()
    {
        (Taxonomy rome, _) = await TaxonomyImporter.ImportAsync(
            TaxonomyScheme.Rome, [RepositoryFiles.Shared("data/rome")], cancellationToken: TestContext.Current.CancellationToken);

        IReadOnlyList<LinkingMetrics> metrics = await LinkingEvaluation.EvaluateAsync(
            rome, new LinkingEvaluationOptions { MaximumQueries = 500 }, cancellationToken: TestContext.Current.CancellationToken);

        metrics.Single(set => set.Name == "held-out").Mrr.ShouldBeGreaterThan(0.65);
        metrics.Single(set => set.Name == "typo").HitAt1.ShouldBeGreaterThan(0.97);
    }

    [Theory]
    [InlineData("queries.jsonl")]
    [InlineData("queries.jsonl.gz")]
    public void Queries_are_read_from_json_lines(string name)
    {
        using TemporaryFolder folder = new();
        string path = Path.Combine(folder.Path, name);
        string content = """
            {"query": "soudeur", "id": "H2913"}

            {"query": "vendeur", "ids": ["D1106", "D1214"]}
            {"id": "offer-1", "intitule": "boulanger", "rome": "D1102"}
            """;
        using (Stream file = File.Create(path))
        using (Stream target = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionLevel.Fastest) : file)
        {
            target.Write(Encoding.UTF8.GetBytes(content));
        }

        IReadOnlyList<LinkingQuery> queries = LinkingEvaluation.ReadQueries(path);

        queries.Select(query => $"{query.Text} {string.Join(',', query.Ids)}").ShouldBe(["soudeur H2913", "vendeur D1106,D1214", "boulanger D1102"]);
    }

    [Theory]
    [InlineData("{\"query\": \"x\"}")]
    [InlineData("{\"query\": 3, \"id\": \"x\"}")]
    [InlineData("[1]")]
    [InlineData("not json")]
    public void A_line_that_is_no_query_is_named(string line)
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("queries.jsonl", "{\"query\": \"a\", \"id\": \"b\"}\n" + line);

        InputException error = Should.Throw<InputException>(() => LinkingEvaluation.ReadQueries(path));

        error.Text.English.ShouldContain("queries.jsonl, line 2");
    }

    [Fact]
    public void An_absent_file_of_queries_is_named()
    {
        InputException error = Should.Throw<InputException>(() => LinkingEvaluation.ReadQueries("nowhere.jsonl"));

        error.Text.French.ShouldContain("nowhere.jsonl");
    }

    private static Task<IReadOnlyList<LinkingMetrics>> Evaluate(LinkingEvaluationOptions options)
        => LinkingEvaluation.EvaluateAsync(Sample, options, cancellationToken: TestContext.Current.CancellationToken);

    private static LinkingMetrics WithoutSpeed(LinkingMetrics metrics) => metrics with { QueriesPerSecond = 0 };
}
