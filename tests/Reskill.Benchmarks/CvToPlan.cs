using BenchmarkDotNet.Attributes;
using Reskill.Profiles;
using Reskill.Recommendation;
using Reskill.Taxonomy.Geography;

namespace Reskill.Benchmarks;

/// <summary>From the bytes of a CV to a whole plan, everything warm. Target: under 300 ms median on 2 cores.</summary>
/// <remarks>The baseline reads the same PDF and stops there, so that the ratio says what reasoning costs above reading.</remarks>
[MemoryDiagnoser]
public class CvToPlan
{
    private SampleWorkspace _sample = null!;
    private ProfileExtractor _extractor = null!;
    private Recommender _recommender = null!;
    private RecommendationRequest _request = null!;

    [ParamsSource(nameof(Cvs))]
    public string Cv { get; set; } = "";

    public static IEnumerable<string> Cvs => Directory.GetFiles(Path.Combine(SampleWorkspace.Root, "data-samples", "cvs"), "*.pdf")
        .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal).Take(4);

    [GlobalSetup]
    public async Task OpenAsync()
    {
        _sample = await SampleWorkspace.OpenAsync();
        _extractor = await _sample.Workspace.ExtractorAsync();
        _recommender = await _sample.Workspace.RecommenderAsync();
        Gazetteer gazetteer = await _sample.Workspace.GazetteerAsync();
        _request = new RecommendationRequest { Near = gazetteer.Find("Toulouse").Single() };
    }

    [GlobalCleanup]
    public async Task CloseAsync() => await _sample.DisposeAsync();

    [Benchmark(Baseline = true)]
    public Task<CvDocument> Read() => _sample.Workspace.CvReader.ReadAsync(SampleWorkspace.Cv(Cv));

    [Benchmark]
    public async Task<Recommendation.Recommendation> Plan()
    {
        CvDocument document = await _sample.Workspace.CvReader.ReadAsync(SampleWorkspace.Cv(Cv));
        Profile profile = await _extractor.ExtractAsync(document);
        return await _recommender.RecommendAsync(profile, _request);
    }
}
