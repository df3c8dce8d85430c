using Microsoft.Extensions.AI;
using Reskill.Taxonomy.Linking.Index;
using Reskill.Taxonomy.Sample;
using Reskill.Taxonomy.Storage;

namespace Reskill.Taxonomy;

/// <summary>The taxonomies of a data directory: those imported, else the sample.</summary>
/// <remarks>Thread-safe; several processes may read while one imports.</remarks>
public sealed class TaxonomyStore
{
    private readonly string _directory;
    private readonly string _sampleDirectory;

    /// <summary>Opens the store; nothing is read or written yet.</summary>
    /// <param name="dataDirectory">Where state lives; files are in its folder <c>taxonomy</c>.</param>
    /// <param name="sampleDirectory">The folder <c>data-samples/taxonomy</c>.</param>
    public TaxonomyStore(string dataDirectory, string sampleDirectory)
    {
        ArgumentException.ThrowIfNullOrEmpty(dataDirectory);
        ArgumentException.ThrowIfNullOrEmpty(sampleDirectory);
        _directory = Path.Combine(dataDirectory, "taxonomy");
        _sampleDirectory = sampleDirectory;
    }

    private static ReadOnlySpan<byte> Mark => "RSKTAX01"u8;

    /// <summary>Whether a taxonomy was imported, so that the sample is not used.</summary>
    public bool IsImported(TaxonomyScheme scheme) => File.Exists(PathOf(scheme));

    /// <summary>Keeps a taxonomy in the place of the one before, whole or not at all.</summary>
    /// <remarks>The English names of the sample, which are ours, are added to a ROME without any.</remarks>
    public Task SaveAsync(Taxonomy taxonomy, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(taxonomy);
        return Task.Run(
            () =>
            {
                Taxonomy named = taxonomy.Scheme == TaxonomyScheme.Rome && File.Exists(Path.Combine(_sampleDirectory, "taxonomy.json"))
                    ? EnglishNames.Add(taxonomy, SampleTaxonomy.Load(_sampleDirectory))
                    : taxonomy;
                SealedFile.Write(PathOf(taxonomy.Scheme), Mark, writer => new TaxonomyWriter(writer).Write(named), cancellationToken);
            },
            cancellationToken);
    }

    /// <summary>The imported taxonomy; when there is none, the sample for ROME and null for ESCO.</summary>
    /// <exception cref="InputException">The imported file is damaged, or the sample cannot be read.</exception>
    public Taxonomy? Load(TaxonomyScheme scheme)
    {
        string path = PathOf(scheme);
        if (!File.Exists(path))
        {
            return scheme == TaxonomyScheme.Rome ? SampleTaxonomy.Load(_sampleDirectory) : null;
        }

        if (!SealedFile.TryRead(path, Mark, out ReadOnlyMemory<byte> content))
        {
            throw Damaged(path, scheme, null);
        }

        try
        {
            return TaxonomyReader.Read(content.Span);
        }
        catch (Exception error) when (error is ArgumentException or IndexOutOfRangeException)
        {
            throw Damaged(path, scheme, error);
        }
    }

    /// <summary>Builds a linker; the vectors of the labels are kept in the data directory, so that they are computed once.</summary>
    /// <param name="taxonomy">The taxonomy linked to.</param>
    /// <param name="kind">Which of its concepts.</param>
    /// <param name="embedder">Adds closeness in meaning; without it only words and letters count. Not owned.</param>
    /// <param name="cancellationToken">Stops the embedding of the labels.</param>
    public async Task<ConceptLinker> CreateLinkerAsync(
        Taxonomy taxonomy,
        ConceptKind kind,
        IEmbeddingGenerator<string, Embedding<float>>? embedder,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(taxonomy);
        LabelIndex index = ConceptLinker.BuildIndex(taxonomy, kind);
        if (embedder is null)
        {
            return new ConceptLinker(taxonomy, index, null, null);
        }

        string path = Path.Combine(_directory, $"{Name(taxonomy.Scheme)}-{(kind == ConceptKind.Occupations ? "occupations" : "skills")}.vectors");
        LabelVectorFile file = LabelVectorFile.For(path, embedder, index.LabelTexts);
        LabelVectors? vectors = file.Read();
        if (vectors is null)
        {
            vectors = await LabelVectors.CreateAsync(index.LabelTexts, embedder, cancellationToken).ConfigureAwait(false);
            file.Write(vectors, cancellationToken);
        }

        return new ConceptLinker(taxonomy, index, embedder, vectors);
    }

    private static string Name(TaxonomyScheme scheme) => scheme == TaxonomyScheme.Esco ? "esco" : "rome";

    private string PathOf(TaxonomyScheme scheme) => Path.Combine(_directory, Name(scheme) + ".bin");

    private static InputException Damaged(string path, TaxonomyScheme scheme, Exception? cause) => new(
        new LocalizedText(
            $"{path} est abîmé ou d'une autre version. Importez à nouveau (reskill import taxonomy --format {Name(scheme)} DOSSIER) ou supprimez ce fichier.",
            $"{path} is damaged or of another version. Import again (reskill import taxonomy --format {Name(scheme)} FOLDER) or delete this file."),
        cause);
}
