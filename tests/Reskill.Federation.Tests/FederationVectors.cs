using System.Text.Json;

namespace Reskill.Federation.Tests;

/// <summary>The reference's test vectors; a test that asks for them is skipped where the shared data is absent.</summary>
internal static class FederationVectors
{
    public static JsonElement Read(string section)
    {
        string path = RepositoryFiles.Shared("reference/federation-vectors.json");
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.GetProperty(section).Clone();
    }

    public static byte[][] Hashes(this JsonElement list)
        => [.. list.EnumerateArray().Select(item => Convert.FromHexString(item.GetString()!))];
}
