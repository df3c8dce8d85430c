using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;
using Reskill.Taxonomy.Linking.Index;

namespace Reskill.Taxonomy.Storage;

/// <summary>The vectors of the labels of one taxonomy by one model, kept beside the taxonomy.</summary>
/// <remarks>A cache: a file that is absent, damaged, of other labels or of another model is computed again.</remarks>
internal sealed class LabelVectorFile
{
    private readonly string _path;
    private readonly byte[] _mark;

    private LabelVectorFile(string path, byte[] mark) => (_path, _mark) = (path, mark);

    /// <summary>The file for these texts in the space of this model.</summary>
    public static LabelVectorFile For(string path, IEmbeddingGenerator<string, Embedding<float>> embedder, IReadOnlyList<string> texts)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, ModelOf(embedder));
        foreach (string text in texts)
        {
            Add(hash, text);
        }

        return new LabelVectorFile(path, [.. "RSKVEC02"u8, .. hash.GetHashAndReset()]);
    }

    /// <summary>The vectors, or null when they must be computed.</summary>
    public LabelVectors? Read()
        => SealedFile.TryRead(_path, _mark, out ReadOnlyMemory<byte> content) ? LabelVectors.Read(content.Span) : null;

    /// <summary>Keeps the vectors; where the folder cannot be written they are computed each time.</summary>
    public void Write(LabelVectors vectors, CancellationToken cancellationToken)
    {
        try
        {
            SealedFile.Write(_path, _mark, vectors.Write, cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Only time is lost: the linker that was asked for is whole.
        }
    }

    private static string ModelOf(IEmbeddingGenerator<string, Embedding<float>> embedder)
        => embedder.GetService(typeof(EmbeddingGeneratorMetadata)) is EmbeddingGeneratorMetadata metadata
            ? $"{metadata.ProviderName} {metadata.DefaultModelId} {metadata.DefaultModelDimensions}"
            : embedder.GetType().FullName!;

    private static void Add(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData([0]);
    }
}
