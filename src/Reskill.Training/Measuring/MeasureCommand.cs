using System.CommandLine;
using System.Globalization;
using System.Numerics.Tensors;
using Reskill.Embeddings;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Sample;
using Spectre.Console;

namespace Reskill.Training.Measuring;

/// <summary><c>measure-embeddings</c>: how often a name's nearest concept is the right one.</summary>
internal static class MeasureCommand
{
    private const int MostQueries = 2500;

    public static Command Create(IAnsiConsole output)
    {
        var model = new Option<string>("--model")
        {
            Description = "Card of the model.",
            DefaultValueFactory = _ => "models/hashed-ngrams/model.json",
        };
        var format = new Option<TaxonomyScheme>("--format") { Description = "rome or esco.", Required = true };
        var known = new Option<string>("--known")
        {
            Description = "Sample taxonomy whose concepts the model was trained on; they are not asked for.",
            DefaultValueFactory = _ => "data-samples/taxonomy",
        };
        var sources = new Argument<string[]>("source") { Description = "Folders of the official files.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("measure-embeddings", "Looks up the other names of a taxonomy's concepts among the preferred ones.")
        {
            model,
            format,
            known,
            sources,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            (Taxonomy.Taxonomy taxonomy, _) = await TaxonomyImporter.ImportAsync(
                parsed.GetValue(format), parsed.GetValue(sources)!, cancellationToken: cancellationToken);
            using OnnxTextEmbedder embedder = OnnxTextEmbedder.Load(parsed.GetValue(model)!);
            Taxonomy.Taxonomy sample = SampleTaxonomy.Load(parsed.GetValue(known)!);
            HashSet<string> codes = [.. sample.Occupations.Select(concept => concept.Code), .. sample.Skills.Select(concept => concept.Code)];
            Table table = new Table().AddColumns("task", "concepts", "queries", "first", "in ten");
            foreach (NameTask task in NameTask.From(taxonomy, codes, MostQueries).Where(task => task.Queries.Count > 0))
            {
                (double first, double ten) = Measure(task, embedder, cancellationToken);
                table.AddRow(task.Name, Number(task.Index.Count), Number(task.Queries.Count), Share(first), Share(ten));
            }

            output.Write(table);
            return 0;
        });
        return command;
    }

    /// <summary>Shares of the queries whose concept is the nearest, and among the ten nearest.</summary>
    internal static (double First, double Ten) Measure(NameTask task, OnnxTextEmbedder embedder, CancellationToken cancellationToken)
    {
        IReadOnlyList<float[]> index = embedder.Embed(task.Index, cancellationToken);
        IReadOnlyList<float[]> queries = embedder.Embed([.. task.Queries.Select(query => query.Text)], cancellationToken);
        int first = 0;
        int ten = 0;
        Parallel.For(0, queries.Count, query =>
        {
            int right = task.Queries[query].Concept;
            float score = TensorPrimitives.Dot<float>(queries[query], index[right]);
            int better = index.Count(vector => TensorPrimitives.Dot<float>(queries[query], vector) > score);
            Interlocked.Add(ref first, better == 0 ? 1 : 0);
            Interlocked.Add(ref ten, better < 10 ? 1 : 0);
        });
        return ((double)first / queries.Count, (double)ten / queries.Count);
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Share(double value) => (100 * value).ToString("F1", CultureInfo.InvariantCulture) + " %";
}
