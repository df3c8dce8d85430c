using System.Numerics.Tensors;
using Reskill.Embeddings;
using Reskill.Taxonomy;
using Reskill.Training.HashedEmbeddings;

namespace Reskill.Training.Tests.HashedEmbeddings;

public sealed class HashedEmbeddingModelTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reskill-hashed-");

    [Fact]
    public void Rebuilding_from_the_labels_beside_the_model_gives_the_same_bytes()
    {
        string committed = RepositoryFiles.Path("models/hashed-ngrams");
        LabelCorpus corpus = LabelCorpus.Read(Path.Combine(committed, HashedEmbeddingModel.LabelsFile));
        var options = new HashedEmbeddingsOptions();

        NgramTable table = new HashedEmbeddingTrainer(options).Train(corpus, TradeLexicon.Load(), null, Token);
        HashedEmbeddingModel.Write(table, corpus, options, _folder.FullName);

        foreach (string file in new[] { "model.onnx", "model.json", "labels.tsv" })
        {
            byte[] rebuilt = File.ReadAllBytes(Path.Combine(_folder.FullName, file));
            rebuilt.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(committed, file))).ShouldBeTrue(
                $"{file}: what trains the model has changed; give it a new version and rebuild it (models/hashed-ngrams/README.md)");
        }
    }

    [Fact]
    public void A_small_corpus_trains_to_a_model_that_the_embedder_runs()
    {
        var options = new HashedEmbeddingsOptions
        {
            Hashing = new NgramHashing { Buckets = 4000, Shortest = 2, Longest = 5 },
            Dimensions = 64,
            BatchPairs = 8,
            Epochs = 60,
        };
        LabelCorpus corpus = Corpus("Soudeur\tWelder\nComptable\tAccountant\nCuisinier\tCook\nInfirmier\tNurse\n");
        TradeLexicon none = TradeLexicon.Parse(new StringReader(""));

        NgramTable table = new HashedEmbeddingTrainer(options).Train(corpus, none, null, Token);

        using OnnxTextEmbedder embedder = OnnxTextEmbedder.Load(HashedEmbeddingModel.Write(table, corpus, options, _folder.FullName));
        IReadOnlyList<float[]> vectors = embedder.Embed(["soudeur", "welder", "accountant"], Token);
        TensorPrimitives.Dot<float>(vectors[0], vectors[1]).ShouldBeGreaterThan(0.5f);
        TensorPrimitives.Dot<float>(vectors[0], vectors[2]).ShouldBeLessThan(0.3f);
        embedder.Card.Dimensions.ShouldBe(64);
    }

    [Fact]
    public void Eight_bits_keep_the_cosines()
    {
        var options = new HashedEmbeddingsOptions { Epochs = 0 };
        LabelCorpus corpus = Corpus("Soudeur\nSoudeur à l'arc\nComptable\n");
        NgramTable table = new HashedEmbeddingTrainer(options).Train(corpus, TradeLexicon.Load(), null, Token);
        var tokenizer = new Reskill.Embeddings.Tokenizers.HashedNgramTokenizer(options.Hashing, HashedEmbeddingTrainer.MaxTokens);
        float[][] exact = [new float[256], new float[256]];
        table.Embed(tokenizer.Encode("Soudeur"), exact[0]);
        table.Embed(tokenizer.Encode("Soudeur à l'arc"), exact[1]);

        using OnnxTextEmbedder embedder = OnnxTextEmbedder.Load(HashedEmbeddingModel.Write(table, corpus, options, _folder.FullName));
        IReadOnlyList<float[]> stored = embedder.Embed(["Soudeur", "Soudeur à l'arc"], Token);

        TensorPrimitives.Dot<float>(stored[0], stored[1]).ShouldBe(TensorPrimitives.Dot<float>(exact[0], exact[1]), 0.01f);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\n\t\n")]
    public void Labels_that_cannot_be_learnt_from_are_refused_by_their_file(string? content)
    {
        string path = Path.Combine(_folder.FullName, "labels.tsv");
        if (content is not null)
        {
            File.WriteAllText(path, content);
        }

        InputException error = Should.Throw<InputException>(() => LabelCorpus.Read(path));

        error.Text.French.ShouldContain(path);
        error.Text.English.ShouldContain(path);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private LabelCorpus Corpus(string labels)
    {
        string path = Path.Combine(_folder.FullName, "corpus.tsv");
        File.WriteAllText(path, labels);
        return LabelCorpus.Read(path);
    }
}
