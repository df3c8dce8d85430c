using System.Security.Cryptography;
using System.Text;
using Reskill.Taxonomy;

namespace Reskill.Catalog.Sample;

/// <summary>The files of the sample: <c>providers.json</c>, <c>trainings/*.json</c>, <c>offers/*.json</c>.</summary>
internal sealed record SampleFolder(SampleFile Providers, IReadOnlyList<SampleFile> Trainings, IReadOnlyList<SampleFile> Offers)
{
    /// <exception cref="InputException">A file is absent or cannot be read.</exception>
    public static async Task<SampleFolder> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        try
        {
            return new SampleFolder(
                await ReadFileAsync(folder, Path.Combine(folder, "providers.json"), cancellationToken).ConfigureAwait(false),
                await ReadFilesAsync(folder, "trainings", cancellationToken).ConfigureAwait(false),
                await ReadFilesAsync(folder, "offers", cancellationToken).ConfigureAwait(false));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(
                new LocalizedText(
                    $"Le catalogue d'exemple {folder} ne peut pas être lu : providers.json, trainings/*.json et offers/*.json sont attendus.",
                    $"The sample catalogue {folder} cannot be read: providers.json, trainings/*.json and offers/*.json are expected."),
                error);
        }
    }

    /// <summary>Changes when a file does.</summary>
    public string Fingerprint()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (SampleFile file in (IEnumerable<SampleFile>)[Providers, .. Trainings, .. Offers])
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\n{file.Content.Length}\n"));
            hash.AppendData(file.Content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task<IReadOnlyList<SampleFile>> ReadFilesAsync(string folder, string name, CancellationToken cancellationToken)
    {
        string[] paths = Directory.GetFiles(Path.Combine(folder, name), "*.json");
        Array.Sort(paths, StringComparer.Ordinal);
        List<SampleFile> files = [];
        foreach (string path in paths)
        {
            files.Add(await ReadFileAsync(folder, path, cancellationToken).ConfigureAwait(false));
        }

        return files;
    }

    private static async Task<SampleFile> ReadFileAsync(string folder, string path, CancellationToken cancellationToken) => new(
        Path.GetRelativePath(folder, path).Replace('\\', '/'),
        await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false));
}
