using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reskill.Federation.Internal;

namespace Reskill.Federation.Audit;

/// <summary>The bytes of an entry.</summary>
internal static class AuditEntry
{
    public static byte[] Canonical(
        int index, string time, string kind, string? agreement, string? request, JsonObject facts, string? previous)
    {
        var entry = new JsonObject
        {
            ["index"] = index,
            ["time"] = time,
            ["kind"] = kind,
            ["agreement"] = agreement,
            ["request"] = request,
            ["facts"] = facts.DeepClone(),
            ["previous"] = previous,
        };
        return CanonicalJson.Canonicalise(Encoding.UTF8.GetBytes(entry.ToJsonString()));
    }

    /// <summary>Reads what the chain needs of a line; false when the line is not the canonical form of an entry.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> line, out int index, out string? previous)
    {
        index = -1;
        previous = null;
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object
                || !root.TryGetProperty("index", out JsonElement found) || !found.TryGetInt32(out index)
                || !root.TryGetProperty("previous", out JsonElement name)
                || name.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
            {
                return false;
            }

            previous = name.GetString();
            return line.Span.SequenceEqual(CanonicalJson.Serialise(root));
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException)
        {
            return false;
        }
    }
}
