using Microsoft.ML.Tokenizers;

namespace Reskill.Embeddings.Tokenizers;

/// <summary>BERT's WordPiece: <c>[CLS] pieces [SEP]</c>.</summary>
internal sealed class WordPieceTextTokenizer(BertTokenizer tokenizer, int maxTokens) : ITextTokenizer
{
    public int PaddingId => tokenizer.PaddingTokenId;

    public static WordPieceTextTokenizer Load(string vocabularyPath, TokenizerCard card)
    {
        var options = new BertOptions
        {
            LowerCaseBeforeTokenization = card.Case == LetterCase.Lower,
            // BERT's uncased models strip accents, its cased ones keep them.
            RemoveNonSpacingMarks = card.Case == LetterCase.Lower,
        };
        return new WordPieceTextTokenizer(BertTokenizer.Create(vocabularyPath, options), card.MaxTokens);
    }

    public int[] Encode(string text)
    {
        IReadOnlyList<int> pieces = tokenizer.EncodeToIds(text, maxTokens - 2, addSpecialTokens: false, out _, out _);
        return [tokenizer.ClassificationTokenId, .. pieces, tokenizer.SeparatorTokenId];
    }
}
