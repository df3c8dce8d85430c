using Reskill.Embeddings.Tokenizers;

namespace Reskill.Embeddings.Tests.Tokenizers;

public sealed class HashedNgramTokenizerTests
{
    private static readonly NgramHashing Hashing = new() { Buckets = 1 << 20, Shortest = 2, Longest = 5 };

    [Fact]
    public void A_word_gives_its_n_grams_within_its_boundaries_and_itself()
    {
        var tokenizer = new HashedNgramTokenizer(Hashing, maxTokens: 100);

        int[] ids = tokenizer.Encode("pompe");

        // <pompe> has 6 bigrams, 5 trigrams, 4 of four, 3 of five, and the word.
        ids.Length.ShouldBe(19);
        tokenizer.Encode("pompes").Intersect(ids).Count().ShouldBe(14);
    }

    [Fact]
    public void Ids_are_the_same_on_every_machine()
    {
        var tokenizer = new HashedNgramTokenizer(Hashing, maxTokens: 100);

        int[] ids = tokenizer.Encode("C#");

        // A change here changes every trained table: give the model a new version.
        ids.ShouldBe(KnownIds);
    }

    [Theory]
    [InlineData("Électricité", "electricite")]
    [InlineData("E\u0301LECTRICITE\u0301", "electricite")]
    [InlineData("SŒUR d’ŒUVRE", "soeur d oeuvre")]
    [InlineData("aide-soignant", "aide soignant")]
    [InlineData("straße, ", "STRASSE")]
    public void Case_accents_ligatures_and_punctuation_do_not_count(string written, string plain)
    {
        var tokenizer = new HashedNgramTokenizer(Hashing, maxTokens: 1000);

        int[] ids = tokenizer.Encode(written);

        ids.ShouldBe(tokenizer.Encode(plain));
    }

    [Fact]
    public void C_sharp_and_C_plus_plus_are_words_of_their_own()
    {
        var tokenizer = new HashedNgramTokenizer(Hashing, maxTokens: 100);

        int[][] ids = [tokenizer.Encode("C"), tokenizer.Encode("C#"), tokenizer.Encode("C++")];

        ids[1].ShouldNotBe(ids[0]);
        ids[2].ShouldNotBe(ids[0]);
        tokenizer.Encode("# ++ !").ShouldBeEmpty();
    }

    [Fact]
    public void Ids_are_distinct_within_the_table_and_never_more_than_the_maximum()
    {
        var tokenizer = new HashedNgramTokenizer(new NgramHashing { Buckets = 300, Shortest = 2, Longest = 5 }, maxTokens: 64);
        string text = string.Join(' ', Enumerable.Range(0, 200).Select(number => $"mot{number}"));

        int[] ids = tokenizer.Encode(text);

        ids.Length.ShouldBe(64);
        ids.ShouldBeUnique();
        ids.ShouldAllBe(id => id >= 0 && id < 300);
    }

    [Fact]
    public void Buckets_fill_evenly()
    {
        // Shorter than 12 letters, so that only the whole word is hashed.
        var tokenizer = new HashedNgramTokenizer(new NgramHashing { Buckets = 64, Shortest = 12, Longest = 12 }, maxTokens: 1000);
        int[] counts = new int[64];

        for (int number = 0; number < 4000; number++)
        {
            counts[tokenizer.Encode($"{number}").Single()]++;
        }

        // 62.5 expected in each; five standard deviations either side.
        counts.Min().ShouldBeGreaterThan(20);
        counts.Max().ShouldBeLessThan(105);
    }

    private static readonly int[] KnownIds = [747206, 27834, 645343, 663762, 592215, 405114];
}
