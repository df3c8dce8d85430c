using Microsoft.Extensions.AI;

namespace Reskill.Recommendation.Tests;

/// <summary>A real if crude embedding: how often each letter occurs.</summary>
internal sealed class LetterEmbedder : IEmbeddingGenerator<string, Embedding<float>>
{
    public int Texts { get; private set; }

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        GeneratedEmbeddings<Embedding<float>> embeddings = [.. values.Select(text => new Embedding<float>(Count(text)))];
        Texts += embeddings.Count;
        return Task.FromResult(embeddings);
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
        => serviceType == typeof(EmbeddingGeneratorMetadata) ? new EmbeddingGeneratorMetadata("test", defaultModelId: "letters") : null;

    public void Dispose()
    {
    }

    private static float[] Count(string text)
    {
        float[] counts = new float[26];
        foreach (char letter in text.ToLowerInvariant().Where(char.IsAsciiLetter))
        {
            counts[letter - 'a']++;
        }

        return counts;
    }
}
