using BenchmarkDotNet.Attributes;
using Reskill.Taxonomy;

namespace Reskill.Benchmarks;

/// <summary>Texts linked a second, in batches of 512 names of the taxonomy with their accents and case lost.</summary>
/// <remarks>The baseline embeds the same texts and links nothing, so that the ratio says what linking costs above its model.</remarks>
[MemoryDiagnoser]
public class LinkingThroughput
{
    private const int Batch = 512;
    private static readonly LinkRequest TopFive = new() { Top = 5 };
    private SampleWorkspace _sample = null!;
    private ConceptLinker _linker = null!;
    private string[] _texts = [];

    [Params(ConceptKind.Occupations, ConceptKind.Skills)]
    public ConceptKind Kind { get; set; }

    [GlobalSetup]
    public async Task OpenAsync()
    {
        _sample = await SampleWorkspace.OpenAsync();
        _linker = await _sample.Workspace.LinkerAsync(TaxonomyScheme.Rome, Kind);
        Taxonomy.Taxonomy rome = _linker.Taxonomy;
        IEnumerable<Concept> concepts = Kind == ConceptKind.Occupations ? rome.Occupations : rome.Skills;
        string[] labels = [.. concepts.SelectMany(concept => concept.Labels).Select(label => label.Text.ToUpperInvariant())];
        _texts = [.. Enumerable.Range(0, Batch).Select(i => labels[i * 7919 % labels.Length])];
        await (await _sample.Workspace.EmbedderAsync()).GenerateAsync(_texts);
    }

    [GlobalCleanup]
    public async Task CloseAsync() => await _sample.DisposeAsync();

    [Benchmark(Baseline = true, OperationsPerInvoke = Batch)]
    public async Task Embed() => await (await _sample.Workspace.EmbedderAsync()).GenerateAsync(_texts);

    [Benchmark(OperationsPerInvoke = Batch)]
    public Task<IReadOnlyList<IReadOnlyList<ConceptMatch>>> Link() => _linker.LinkAsync(_texts, TopFive);
}
