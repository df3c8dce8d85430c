namespace Reskill.Catalog.Sample;

/// <summary>A file of the sample with its content.</summary>
/// <param name="Name">Its path in the folder, with '/' between.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record SampleFile(string Name, byte[] Content);
