using Reskill.Taxonomy.Linking.Index;

namespace Reskill.Taxonomy.Tests.Linking;

public sealed class LabelVectorsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(100)]
    [InlineData(256)]
    public void The_fast_product_is_the_plain_one(int length)
    {
        Random random = new(length);
        sbyte[] left = [.. Enumerable.Range(0, length).Select(_ => (sbyte)random.Next(-127, 128))];
        sbyte[] right = [.. Enumerable.Range(0, length).Select(i => i % 3 == 0 ? (sbyte)127 : (sbyte)random.Next(-127, 128))];

        int product = ByteDotProduct.Of(left, right);

        product.ShouldBe(left.Zip(right, (a, b) => a * b).Sum());
        ByteDotProduct.Of(right, right).ShouldBe(right.Sum(value => value * value));
    }

    [Fact]
    public async Task Cosines_from_bytes_are_those_of_the_vectors()
    {
        using LetterEmbedder embedder = new();
        string[] texts = ["soudeur", "soudeuse", "vendeur de fruits", "aide-soignant à domicile", "123"];
        LabelVectors vectors = await LabelVectors.CreateAsync(texts, embedder, TestContext.Current.CancellationToken);
        float[] query = (await embedder.GenerateAsync(["soudure"], null, TestContext.Current.CancellationToken))[0].Vector.ToArray();
        float[] cosines = new float[texts.Length];

        vectors.Compare(query, cosines);

        for (int i = 0; i < texts.Length; i++)
        {
            float[] label = (await embedder.GenerateAsync([texts[i]], null, TestContext.Current.CancellationToken))[0].Vector.ToArray();
            ((double)cosines[i]).ShouldBe(Cosine(query, label), 0.01);
        }
    }

    [Fact]
    public async Task Meaning_finds_a_concept_whose_name_shares_no_word()
    {
        using LetterEmbedder embedder = new(); // anagrams mean the same to it
        Taxonomy taxonomy = SmallTaxonomy.WithOccupations(("A", ["Marine"]), ("B", ["Boulanger"]));
        ConceptLinker linker = await ConceptLinker.CreateAsync(taxonomy, ConceptKind.Occupations, embedder, TestContext.Current.CancellationToken);

        IReadOnlyList<ConceptMatch> found = (await linker.LinkAsync(["Airmen"], new LinkRequest(), TestContext.Current.CancellationToken))[0];

        found[0].Id.ShouldBe("A");
        found[0].Matched.ShouldBe("Marine");
    }

    private static double Cosine(float[] left, float[] right)
    {
        double product = left.Zip(right, (a, b) => (double)a * b).Sum();
        double norms = Math.Sqrt(left.Sum(a => (double)a * a) * right.Sum(b => (double)b * b));
        return norms == 0 ? 0 : product / norms;
    }
}
