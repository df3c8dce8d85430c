using Reskill.Taxonomy;

namespace Reskill.Embeddings.Tokenizers;

/// <summary>The tokenizer that a card describes.</summary>
internal static class TokenizerLoader
{
    public static ITextTokenizer Load(EmbeddingModelCard card, string cardPath)
    {
        TokenizerCard tokenizer = card.Tokenizer;
        if (tokenizer.Kind == TokenizerKind.HashedNgrams)
        {
            return new HashedNgramTokenizer(tokenizer.Hashing!, tokenizer.MaxTokens);
        }

        string vocabulary = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(cardPath))!, tokenizer.Vocabulary!);
        try
        {
            return tokenizer.Kind == TokenizerKind.WordPiece
                ? WordPieceTextTokenizer.Load(vocabulary, tokenizer)
                : SentencePieceTextTokenizer.Load(vocabulary, tokenizer);
        }
        // The readers of Microsoft.ML.Tokenizers report a malformed vocabulary by whatever exception its bytes provoke.
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            throw new InputException(
                new LocalizedText(
                    $"{cardPath}, tokenizer.vocabulary : {vocabulary} est absent ou n'est pas un vocabulaire {tokenizer.Kind}.",
                    $"{cardPath}, tokenizer.vocabulary: {vocabulary} is missing or is not a {tokenizer.Kind} vocabulary."),
                error);
        }
    }
}
