using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reskill.Taxonomy;

namespace Reskill.Embeddings.Cards;

/// <summary>Model cards on disk.</summary>
internal static class CardFile
{
    // A card is read by people: accents stay letters. It is never put into a page.
    private static readonly CardJsonContext Json = new(
        new JsonSerializerOptions(CardJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static EmbeddingModelCard Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(
                new LocalizedText(
                    $"{path} : carte de modèle introuvable ou illisible. Indiquez le fichier .json posé à côté du .onnx.",
                    $"{path}: no model card can be read there. Give the .json file that lies beside the .onnx."),
                error);
        }

        EmbeddingModelCard card = Parse(path, bytes);
        CardRules.Check(card, path);
        return card;
    }

    public static void Write(EmbeddingModelCard card, string path)
    {
        CardRules.Check(card, path);
        string text = JsonSerializer.Serialize(card, Json.EmbeddingModelCard) + "\n";
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static EmbeddingModelCard Parse(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        try
        {
            return JsonSerializer.Deserialize(bytes, Json.EmbeddingModelCard)
                ?? throw new JsonException("null", "$", 0, 0);
        }
        catch (JsonException error)
        {
            string member = error.Path is { Length: > 0 } at ? at : "$";
            long line = (error.LineNumber ?? 0) + 1;
            throw new InputException(
                new LocalizedText(
                    $"{path}, ligne {line}, {member} : membre inconnu, valeur d'un autre type, ou JSON mal formé. Voir les membres de EmbeddingModelCard.",
                    $"{path}, line {line}, {member}: unknown member, value of another type, or malformed JSON. See the members of EmbeddingModelCard."),
                error);
        }
    }
}
