using Microsoft.Extensions.AI;

namespace Reskill.Taxonomy.Tests;

/// <summary>A tiny embedding: how often each letter occurs. Counts the texts it was asked for.</summary>
internal sealed class LetterEmbedder(string model = "letters-1") : IEmbeddingGenerator<string, Embedding<float>>
{
    public int Texts { get; private set; }

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        GeneratedEmbeddings<Embedding<float>> embeddings = [.. values.Select(value => new Embedding<float>(Embed(value)))];
        Texts += embeddings.Count;
        return Task.FromResult(embeddings);
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
        => serviceType == typeof(EmbeddingGeneratorMetadata) ? new EmbeddingGeneratorMetadata("tests", null, model, 26) : null;

    public void Dispose()
    {
    }

    private static float[] Embed(string text)
    {
        float[] vector = new float[26];
        foreach (char c in text.Where(char.IsAsciiLetter))
        {
            vector[char.ToLowerInvariant(c) - 'a']++;
        }

        return vector;
    }
}
