using Reskill.Embeddings.Tokenizers;
using Reskill.Training.Numerics;

namespace Reskill.Training.HashedEmbeddings;

/// <summary>What an epoch ended with.</summary>
/// <param name="Epoch">1 for the first.</param>
/// <param name="Loss">Mean loss of its pairs.</param>
internal readonly record struct EpochReport(int Epoch, double Loss);

/// <summary>Trains a table of n-gram vectors so that names of one concept come near each other.</summary>
/// <remarks>The same corpus and options give the same table, bit for bit, on every machine.</remarks>
internal sealed class HashedEmbeddingTrainer
{
    private readonly HashedEmbeddingsOptions _options;
    private readonly HashedNgramTokenizer _tokenizer;
    private readonly Dictionary<string, int[]> _ids = new(StringComparer.Ordinal);

    /// <summary>Longest text that the model reads, in n-grams; some 2,500 letters.</summary>
    public const int MaxTokens = 4096;

    public HashedEmbeddingTrainer(HashedEmbeddingsOptions options)
    {
        PortableVector.CheckLength(options.Dimensions);
        _options = options;
        _tokenizer = new HashedNgramTokenizer(options.Hashing, MaxTokens);
    }

    /// <summary>Trains from the beginning.</summary>
    public NgramTable Train(
        LabelCorpus corpus, TradeLexicon lexicon, IProgress<EpochReport>? progress = null, CancellationToken cancellationToken = default)
    {
        var random = new SplitMix64(_options.Seed);
        int[][] documents =
        [
            .. corpus.Concepts.SelectMany(names => names)
                .Concat(lexicon.Pairs.SelectMany(pair => new[] { pair.Left, pair.Right }).Distinct())
                .Select(Ids),
        ];
        NgramTable table = NgramTable.Create(_options.Hashing.Buckets, _options.Dimensions, documents, random);
        var pairs = new NamePairs(corpus, lexicon, _options, random);
        var step = new ContrastiveStep(table, _options);
        for (int epoch = 0; epoch < _options.Epochs; epoch++)
        {
            float rate = _options.LearningRate * (1 - (0.9f * epoch / _options.Epochs));
            double loss = RunEpoch(step, pairs.Draw(), rate, cancellationToken);
            progress?.Report(new EpochReport(epoch + 1, loss));
        }

        return table;
    }

    private double RunEpoch(ContrastiveStep step, List<NamePair> pairs, float rate, CancellationToken cancellationToken)
    {
        // What remains after the last whole batch comes up in another epoch.
        int steps = pairs.Count / _options.BatchPairs;
        double loss = 0;
        for (int index = 0; index < steps; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            List<NamePair> batch = pairs.GetRange(index * _options.BatchPairs, _options.BatchPairs);
            int[][] left = [.. batch.Select(pair => Ids(pair.Left))];
            // Rewritten names are new each time: not worth keeping.
            int[][] right = [.. batch.Select(pair => _tokenizer.Encode(pair.Right))];
            int[] concepts = [.. batch.Select(pair => pair.Concept)];
            loss += step.Run(left, right, concepts, rate);
        }

        return loss / Math.Max(1, steps);
    }

    private int[] Ids(string name)
    {
        if (!_ids.TryGetValue(name, out int[]? ids))
        {
            _ids[name] = ids = _tokenizer.Encode(name);
        }

        return ids;
    }
}
