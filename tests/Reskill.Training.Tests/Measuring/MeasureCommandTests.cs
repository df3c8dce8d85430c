using Reskill.Embeddings;
using Reskill.Taxonomy;
using Reskill.Training.Measuring;

namespace Reskill.Training.Tests.Measuring;

public sealed class MeasureCommandTests
{
    [Fact]
    public void Other_names_are_asked_in_one_gender_and_known_concepts_are_not_asked_for()
    {
        Occupation welder = Occupation("H2913", "Soudeur / Soudeuse", "Soudeur / Soudeuse à l'arc");
        Occupation cook = Occupation("G1602", "Cuisinier / Cuisinière", "Chef / Cheffe de partie");
        var taxonomy = new Taxonomy.Taxonomy(TaxonomyScheme.Rome, "test", [cook, welder], []);

        NameTask task = NameTask.From(taxonomy, new HashSet<string> { "G1602" }, most: 10).First();

        task.Index.ShouldBe(["Cuisinier / Cuisinière", "Soudeur / Soudeuse"]);
        task.Queries.ShouldBe([("Soudeur à l'arc", 1)]);
    }

    [Fact]
    public void The_committed_model_finds_what_means_the_same_in_the_other_language()
    {
        using OnnxTextEmbedder embedder = OnnxTextEmbedder.Load(RepositoryFiles.Path("models/hashed-ngrams/model.json"));
        string[] index = ["Soudeur", "Comptable", "Cuisinier", "Infirmier", "Livreur", "Maçon", "Développeur web"];
        (string, int)[] queries =
            [("welder", 0), ("Accountant", 1), ("cook", 2), ("nurse", 3), ("delivery driver", 4), ("bricklayer", 5), ("soudeuse", 0)];

        (double first, double ten) = MeasureCommand.Measure(
            new NameTask("trades", index, queries), embedder, TestContext.Current.CancellationToken);

        first.ShouldBe(1);
        ten.ShouldBe(1);
    }

    private static Occupation Occupation(string code, string preferred, string other) => new(
        TaxonomyScheme.Rome,
        code,
        [new(preferred, Language.French, LabelKind.Preferred), new(other, Language.French, LabelKind.Alternative)],
        [],
        []);
}
