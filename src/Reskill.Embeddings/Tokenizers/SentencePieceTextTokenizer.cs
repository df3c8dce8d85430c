using Microsoft.ML.Tokenizers;

namespace Reskill.Embeddings.Tokenizers;

/// <summary>SentencePiece, its ids moved to those that the transformer expects.</summary>
internal sealed class SentencePieceTextTokenizer : ITextTokenizer
{
    private readonly SentencePieceTokenizer _tokenizer;
    private readonly SentencePieceIds _ids;
    private readonly int _room;

    private SentencePieceTextTokenizer(SentencePieceTokenizer tokenizer, SentencePieceIds ids, int maxTokens)
    {
        _tokenizer = tokenizer;
        _ids = ids;
        _room = maxTokens - (ids.Begin is null ? 0 : 1) - (ids.End is null ? 0 : 1);
    }

    public int PaddingId => _ids.Pad;

    public static SentencePieceTextTokenizer Load(string modelPath, TokenizerCard card)
    {
        using FileStream stream = File.OpenRead(modelPath);
        SentencePieceTokenizer tokenizer =
            SentencePieceTokenizer.Create(stream, addBeginningOfSentence: false, addEndOfSentence: false, specialTokens: null);
        return new SentencePieceTextTokenizer(tokenizer, card.SentencePiece!, card.MaxTokens);
    }

    public int[] Encode(string text)
    {
        IReadOnlyList<int> pieces = _tokenizer.EncodeToIds(
            text, addBeginningOfSentence: false, addEndOfSentence: false, _room, out _, out _);
        var ids = new List<int>(pieces.Count + 2);
        if (_ids.Begin is { } begin)
        {
            ids.Add(begin);
        }

        foreach (int piece in pieces)
        {
            ids.Add(piece == _tokenizer.UnknownId ? _ids.Unknown : piece + _ids.Offset);
        }

        if (_ids.End is { } end)
        {
            ids.Add(end);
        }

        return [.. ids];
    }
}
