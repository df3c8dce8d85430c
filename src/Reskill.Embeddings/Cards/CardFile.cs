using System.Text.Encodings.Web;
using System.Text.Json;
using Reskill.Taxonomy;

namespace Reskill.Embeddings.Cards;

/// <summary>Model cards on disk.</summary>
internal static class CardFile
{
    // A card is read by people: accents stay letters. It is never put into a page.
    private static readonly JsonWriterOptions Writing =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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

        using JsonDocument json = Parse(path, bytes);
        var root = new CardObject(path, json.RootElement);
        EmbeddingModelCard card = Card(root);
        root.RefuseOthers();
        CardRules.Check(card, path);
        return card;
    }

    public static void Write(EmbeddingModelCard card, string path)
    {
        CardRules.Check(card, path);
        using FileStream file = File.Create(path);
        using (var json = new Utf8JsonWriter(file, Writing))
        {
            CardWriting.Write(json, card);
        }

        file.WriteByte((byte)'\n');
    }

    private static JsonDocument Parse(string path, byte[] bytes)
    {
        ReadOnlyMemory<byte> text = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException error)
        {
            long line = (error.LineNumber ?? 0) + 1;
            throw new InputException(
                new LocalizedText(
                    $"{path}, ligne {line} : JSON mal formé.",
                    $"{path}, line {line}: malformed JSON."),
                error);
        }
    }

    private static EmbeddingModelCard Card(CardObject json) => new()
    {
        Name = json.Text("name"),
        Version = json.Text("version"),
        File = json.Text("file"),
        Sha256 = json.Text("sha256"),
        Dimensions = json.Whole("dimensions"),
        Pooling = json.OptionalChoice<Pooling>("pooling"),
        Scaling = json.OptionalChoice<VectorScaling>("scaling"),
        Inputs = json.Object("inputs", inputs => new InputTensors
        {
            Ids = inputs.Text("ids"),
            Mask = inputs.OptionalText("mask"),
            Types = inputs.OptionalText("types"),
        }),
        Output = json.Text("output"),
        Tokenizer = json.Object("tokenizer", Tokenizer),
        Description = json.Text("description"),
        Licence = json.Text("licence"),
        Data = json.Text("data"),
        Seed = json.OptionalLong("seed"),
        Command = json.OptionalText("command"),
        Limits = json.Texts("limits"),
    };

    private static TokenizerCard Tokenizer(CardObject json) => new()
    {
        Kind = json.Choice<TokenizerKind>("kind"),
        MaxTokens = json.Whole("maxTokens"),
        Case = json.OptionalChoice<LetterCase>("case"),
        Vocabulary = json.OptionalText("vocabulary"),
        SentencePiece = json.OptionalObject("sentencePiece", ids => new SentencePieceIds
        {
            Begin = ids.OptionalWhole("begin"),
            End = ids.OptionalWhole("end"),
            Pad = ids.Whole("pad"),
            Unknown = ids.Whole("unknown"),
            Offset = ids.OptionalWhole("offset") ?? 0,
        }),
        Hashing = json.OptionalObject("hashing", hashing => new NgramHashing
        {
            Buckets = hashing.Whole("buckets"),
            Shortest = hashing.Whole("shortest"),
            Longest = hashing.Whole("longest"),
        }),
    };
}
