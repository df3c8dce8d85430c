using Google.Protobuf;

namespace Reskill.Embeddings.Tests.Tokenizers;

/// <summary>Writes a tiny SentencePiece unigram model; field numbers are those of <c>sentencepiece_model.proto</c>.</summary>
internal static class SentencePieceModel
{
    private const int Normal = 1;
    private const int Unknown = 2;
    private const int Control = 3;
    private const int Unigram = 1;

    /// <summary>Ids 0 to 2 are unknown, begin and end, as in XLM-R's file; the pieces follow.</summary>
    public static void Write(string path, params (string Piece, float Score)[] pieces)
    {
        using FileStream file = File.Create(path);
        using var output = new CodedOutputStream(file);
        WritePiece(output, "<unk>", 0, Unknown);
        WritePiece(output, "<s>", 0, Control);
        WritePiece(output, "</s>", 0, Control);
        foreach ((string piece, float score) in pieces)
        {
            WritePiece(output, piece, score, Normal);
        }

        WriteMessage(output, 2, trainer =>
        {
            WriteNumber(trainer, 3, Unigram);
            WriteNumber(trainer, 40, 0);
            WriteNumber(trainer, 41, 1);
            WriteNumber(trainer, 42, 2);
            WriteNumber(trainer, 43, -1);
        });
        WriteMessage(output, 3, normaliser =>
        {
            WriteNumber(normaliser, 3, 1);
            WriteNumber(normaliser, 4, 1);
            WriteNumber(normaliser, 5, 1);
        });
    }

    private static void WritePiece(CodedOutputStream output, string piece, float score, int type)
        => WriteMessage(output, 1, message =>
        {
            message.WriteTag(1, WireFormat.WireType.LengthDelimited);
            message.WriteString(piece);
            message.WriteTag(2, WireFormat.WireType.Fixed32);
            message.WriteFloat(score);
            WriteNumber(message, 3, type);
        });

    private static void WriteNumber(CodedOutputStream output, int field, int value)
    {
        output.WriteTag(field, WireFormat.WireType.Varint);
        output.WriteInt32(value);
    }

    private static void WriteMessage(CodedOutputStream output, int field, Action<CodedOutputStream> write)
    {
        using var bytes = new MemoryStream();
        using (var message = new CodedOutputStream(bytes, leaveOpen: true))
        {
            write(message);
        }

        output.WriteTag(field, WireFormat.WireType.LengthDelimited);
        output.WriteBytes(ByteString.CopyFrom(bytes.ToArray()));
    }
}
