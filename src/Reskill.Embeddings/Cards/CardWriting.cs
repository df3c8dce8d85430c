using System.Text.Json;

namespace Reskill.Embeddings.Cards;

/// <summary>Writes a card's members in the order that people read them.</summary>
internal static class CardWriting
{
    public static void Write(Utf8JsonWriter json, EmbeddingModelCard card)
    {
        json.WriteStartObject();
        json.WriteString("name", card.Name);
        json.WriteString("version", card.Version);
        json.WriteString("file", card.File);
        json.WriteString("sha256", card.Sha256);
        json.WriteNumber("dimensions", card.Dimensions);
        json.WriteString("pooling", CardObject.NameOf(card.Pooling));
        json.WriteString("scaling", CardObject.NameOf(card.Scaling));
        json.WriteStartObject("inputs");
        json.WriteString("ids", card.Inputs.Ids);
        WriteOptional(json, "mask", card.Inputs.Mask);
        WriteOptional(json, "types", card.Inputs.Types);
        json.WriteEndObject();
        json.WriteString("output", card.Output);
        json.WriteStartObject("tokenizer");
        Write(json, card.Tokenizer);
        json.WriteEndObject();
        json.WriteString("description", card.Description);
        json.WriteString("licence", card.Licence);
        json.WriteString("data", card.Data);
        WriteOptional(json, "seed", card.Seed);
        WriteOptional(json, "command", card.Command);
        json.WriteStartArray("limits");
        foreach (string limit in card.Limits)
        {
            json.WriteStringValue(limit);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TokenizerCard tokenizer)
    {
        json.WriteString("kind", CardObject.NameOf(tokenizer.Kind));
        json.WriteNumber("maxTokens", tokenizer.MaxTokens);
        json.WriteString("case", CardObject.NameOf(tokenizer.Case));
        WriteOptional(json, "vocabulary", tokenizer.Vocabulary);
        if (tokenizer.SentencePiece is { } ids)
        {
            json.WriteStartObject("sentencePiece");
            WriteOptional(json, "begin", ids.Begin);
            WriteOptional(json, "end", ids.End);
            json.WriteNumber("pad", ids.Pad);
            json.WriteNumber("unknown", ids.Unknown);
            json.WriteNumber("offset", ids.Offset);
            json.WriteEndObject();
        }

        if (tokenizer.Hashing is { } hashing)
        {
            json.WriteStartObject("hashing");
            json.WriteNumber("buckets", hashing.Buckets);
            json.WriteNumber("shortest", hashing.Shortest);
            json.WriteNumber("longest", hashing.Longest);
            json.WriteEndObject();
        }
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }
}
