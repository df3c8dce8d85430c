namespace Reskill.Embeddings;

/// <summary>How a text is cut into tokens.</summary>
public enum TokenizerKind
{
    /// <summary>BERT: words cut by a vocabulary of pieces, between <c>[CLS]</c> and <c>[SEP]</c>.</summary>
    WordPiece,

    /// <summary>SentencePiece (unigram or BPE), as XLM-R and T5 use.</summary>
    SentencePiece,

    /// <summary>Character n-grams inside word boundaries and whole words, hashed into buckets.</summary>
    HashedNgrams,
}

/// <summary>Whether a tokenizer keeps capitals apart.</summary>
public enum LetterCase
{
    /// <summary>Everything is lower-cased first.</summary>
    Lower,

    /// <summary>Capitals are kept.</summary>
    Kept,
}

/// <summary>How text becomes token ids.</summary>
public sealed class TokenizerCard
{
    /// <summary>The kind of tokenizer.</summary>
    public TokenizerKind Kind { get; init; }

    /// <summary>Tokens of a text at most, special ones included, 2 to 65,536; the rest of a longer text is left out.</summary>
    public int MaxTokens { get; init; }

    /// <summary>
    /// Whether WordPiece keeps capitals. Default <see cref="LetterCase.Lower"/>. A SentencePiece model holds its own rule;
    /// hashed n-grams are always lower-cased and without accents.
    /// </summary>
    public LetterCase Case { get; init; } = LetterCase.Lower;

    /// <summary>The vocabulary's file relative to the card's folder: <c>vocab.txt</c> or <c>….model</c>; null for hashed n-grams.</summary>
    public string? Vocabulary { get; init; }

    /// <summary>Special ids of a SentencePiece model; null for the other kinds.</summary>
    public SentencePieceIds? SentencePiece { get; init; }

    /// <summary>Which n-grams and how many buckets; null for the other kinds.</summary>
    public NgramHashing? Hashing { get; init; }
}

/// <summary>Ids that a SentencePiece transformer expects, which often differ from those of its vocabulary file.</summary>
/// <remarks>XLM-R: begin 0, pad 1, end 2, unknown 3, offset 1.</remarks>
public sealed class SentencePieceIds
{
    /// <summary>Put before each text; null for none.</summary>
    public int? Begin { get; init; }

    /// <summary>Put after each text; null for none.</summary>
    public int? End { get; init; }

    /// <summary>Fills short texts of a batch; the mask hides it.</summary>
    public int Pad { get; init; }

    /// <summary>Stands for what the vocabulary lacks.</summary>
    public int Unknown { get; init; }

    /// <summary>Added to every other id of the vocabulary file.</summary>
    public int Offset { get; init; }
}

/// <summary>The n-grams of a hashed model.</summary>
public sealed class NgramHashing
{
    /// <summary>Rows of the table, 2 to 16,777,216.</summary>
    public int Buckets { get; init; }

    /// <summary>Letters of the shortest n-gram, word boundaries counted, 1 to <see cref="Longest"/>.</summary>
    public int Shortest { get; init; }

    /// <summary>Letters of the longest, at most 12. Whole words are always added.</summary>
    public int Longest { get; init; }
}
