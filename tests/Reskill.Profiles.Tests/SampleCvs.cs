using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Reskill.Embeddings;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;
using Reskill.Taxonomy.Sample;

namespace Reskill.Profiles.Tests;

/// <summary>The sample CVs, the product's own way of reading them, and what it reads: each CV is read once.</summary>
public static class SampleCvs
{
    /// <summary>The day on which the tests take place.</summary>
    public static readonly DateTimeOffset Today = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly Lazy<Task<ProfileExtractor>> LazyExtractor = new(() => CreateExtractorAsync(null));
    private static readonly Lazy<Task<ProfileExtractor>> LazyEmbeddingExtractor = new(() => CreateExtractorAsync(
        OnnxTextEmbedder.Load(RepositoryFiles.Path("models/hashed-ngrams/model.json"))));

    private static readonly ConcurrentDictionary<string, Lazy<Task<Profile>>> Profiles = new(StringComparer.Ordinal);

    /// <summary>The names of the twelve CVs.</summary>
    public static TheoryData<string> Names =>
    [
        "agent-proprete-cahors", "agent-securite-perpignan", "aide-soignante-albi", "ajusteur-colomiers",
        "assistante-administrative-rodez", "cariste-nimes", "electricien-auch", "hotel-receptionist-carcassonne",
        "it-support-toulouse", "macon-montauban", "ouvrier-viticole-beziers", "vendeuse-tarbes",
    ];

    public static string PathOf(string file) => RepositoryFiles.Path($"data-samples/cvs/{file}");

    public static ExpectedProfile Expected(string name)
        => JsonSerializer.Deserialize<ExpectedProfile>(File.ReadAllText(PathOf(name + ".expected.json")), Json)!;

    public static Task<Profile> ProfileAsync(string file) => Profiles.GetOrAdd(file, name => new Lazy<Task<Profile>>(() => ReadAsync(name))).Value;

    /// <summary>Links by words and letters alone.</summary>
    public static Task<ProfileExtractor> ExtractorAsync() => LazyExtractor.Value;

    /// <summary>Links by meaning too, as the product does.</summary>
    public static Task<ProfileExtractor> EmbeddingExtractorAsync() => LazyEmbeddingExtractor.Value;

    public static async Task<Profile> ExtractAsync(string text)
    {
        ProfileExtractor extractor = await ExtractorAsync();
        return await extractor.ExtractAsync(new CvReader().ReadText(text));
    }

    private static async Task<Profile> ReadAsync(string file)
    {
        ProfileExtractor extractor = await ExtractorAsync();
        return await extractor.ExtractAsync(await new CvReader().ReadAsync(PathOf(file)));
    }

    private static async Task<ProfileExtractor> CreateExtractorAsync(OnnxTextEmbedder? embedder)
    {
        Taxonomy.Taxonomy taxonomy = SampleTaxonomy.Load(RepositoryFiles.Path("data-samples/taxonomy"));
        ProfileLinkers linkers = new(
            await ConceptLinker.CreateAsync(taxonomy, ConceptKind.Occupations, embedder),
            await ConceptLinker.CreateAsync(taxonomy, ConceptKind.Skills, embedder));
        Gazetteer gazetteer = Gazetteer.Load(RepositoryFiles.Path("data-samples/geography/communes.csv"));
        return new ProfileExtractor(linkers, null, gazetteer, new FakeTimeProvider(Today));
    }
}
