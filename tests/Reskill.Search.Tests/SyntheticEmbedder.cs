using System.Globalization;
using System.Text;
using Microsoft.Extensions.AI;

namespace Reskill.Search.Tests;

/// <summary>A synthetic model for tests: letter trigrams hashed into 64 dimensions. Real vectors, no training, the same everywhere.</summary>
internal sealed class SyntheticEmbedder(string version = "1") : IEmbeddingGenerator<string, Embedding<float>>
{
    public const int Dimensions = 64;

    private readonly EmbeddingGeneratorMetadata _metadata = new("synthetic", null, $"synthetic@{version}", Dimensions);

    private int _embedded;

    /// <summary>Texts embedded so far.</summary>
    public int Embedded => _embedded;

    /// <summary>Waits before each batch, so that a test can look while an index is being built.</summary>
    public Func<CancellationToken, Task>? BeforeBatch { get; set; }

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (BeforeBatch is { } wait)
        {
            await wait(cancellationToken);
        }

        string[] texts = [.. values];
        Interlocked.Add(ref _embedded, texts.Length);
        return [.. texts.Select(text => new Embedding<float>(Vector(text)))];
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
        => serviceType == typeof(EmbeddingGeneratorMetadata) ? _metadata : serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    private static float[] Vector(string text)
    {
        float[] vector = new float[Dimensions];
        string folded = $" {Fold(text)} ";
        for (int i = 0; i + 3 <= folded.Length; i++)
        {
            uint hash = 2166136261; // FNV-1a
            foreach (char letter in folded.AsSpan(i, 3))
            {
                hash = (hash ^ letter) * 16777619;
            }

            vector[hash % Dimensions]++;
        }

        return vector;
    }

    private static string Fold(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}
