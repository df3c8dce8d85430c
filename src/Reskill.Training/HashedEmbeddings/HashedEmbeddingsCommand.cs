using System.CommandLine;
using Reskill.Embeddings;
using Reskill.Taxonomy.Sample;
using Spectre.Console;

namespace Reskill.Training.HashedEmbeddings;

/// <summary><c>hashed-embeddings</c>: trains the product's small embedding model.</summary>
internal static class HashedEmbeddingsCommand
{
    public static Command Create(IAnsiConsole progress)
    {
        var taxonomy = new Option<string>("--taxonomy")
        {
            Description = "Folder of the sample taxonomy whose names are learnt.",
            DefaultValueFactory = _ => "data-samples/taxonomy",
        };
        var labels = new Option<string?>("--labels")
        {
            Description = "File of names to learn instead of the taxonomy's: rebuilds a model from the labels.tsv beside it.",
        };
        var output = new Option<string>("--out")
        {
            Description = "Folder of the model.",
            DefaultValueFactory = _ => $"models/{HashedEmbeddingModel.Name}",
        };
        var epochs = new Option<int>("--epochs")
        {
            Description = "Passes over the names; 0 writes the table before training, to compare with.",
            DefaultValueFactory = _ => new HashedEmbeddingsOptions().Epochs,
        };
        var command = new Command(
            "hashed-embeddings",
            "Trains the hashed n-gram embedding and writes model.onnx, model.json and labels.tsv. The same names give the same bytes.")
        {
            taxonomy,
            labels,
            output,
            epochs,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            LabelCorpus corpus = parsed.GetValue(labels) is { } file
                ? LabelCorpus.Read(file)
                : LabelCorpus.From(SampleTaxonomy.Load(parsed.GetValue(taxonomy)!));
            var options = new HashedEmbeddingsOptions { Epochs = parsed.GetValue(epochs) };
            string cardPath = Run(corpus, options, parsed.GetValue(output)!, progress, cancellationToken);
            EmbeddingModelCard card = EmbeddingModelCard.Read(cardPath);
            progress.MarkupLineInterpolated($"[green]{cardPath}[/]  {card.Dimensions} dimensions, sha256 {card.Sha256}");
            return Task.FromResult(0);
        });
        return command;
    }

    private static string Run(
        LabelCorpus corpus, HashedEmbeddingsOptions options, string folder, IAnsiConsole progress, CancellationToken cancellationToken)
    {
        int names = corpus.Concepts.Sum(concept => concept.Count);
        progress.MarkupLineInterpolated($"{names} names of {corpus.Concepts.Count} concepts, {options.Epochs} epochs");
        var report = new EpochLines(progress);
        NgramTable table = new HashedEmbeddingTrainer(options).Train(corpus, TradeLexicon.Load(), report, cancellationToken);
        return HashedEmbeddingModel.Write(table, corpus, options, folder);
    }

    /// <summary>One line an epoch, at once and in order, which <see cref="Progress{T}"/> does not promise.</summary>
    private sealed class EpochLines(IAnsiConsole console) : IProgress<EpochReport>
    {
        public void Report(EpochReport value) => console.MarkupLineInterpolated($"epoch {value.Epoch}: loss {value.Loss:F3}");
    }
}
