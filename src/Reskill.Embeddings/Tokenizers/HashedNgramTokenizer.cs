namespace Reskill.Embeddings.Tokenizers;

/// <summary>Character n-grams inside word boundaries and whole words, hashed into a fixed number of ids.</summary>
/// <remarks>
/// <para>
/// The idea is fastText's (Bojanowski et al. 2017, arXiv 1607.04606) with no vocabulary at all: "soudeur" is cut as
/// <c>&lt;soudeur&gt;</c> into <c>&lt;s</c>, <c>so</c>, … <c>deur&gt;</c> and the whole word. A misspelt or inflected
/// word keeps most of its n-grams.
/// </para>
/// <para>Each id occurs once in a text, in the order of first occurrence. Deterministic across machines and runs.</para>
/// </remarks>
internal sealed class HashedNgramTokenizer : ITextTokenizer
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;
    private const char WordStart = '<';
    private const char WordEnd = '>';

    private readonly NgramHashing _hashing;
    private readonly int _maxTokens;

    public HashedNgramTokenizer(NgramHashing hashing, int maxTokens)
    {
        _hashing = hashing;
        _maxTokens = maxTokens;
    }

    // The mask of the batch hides it.
    public int PaddingId => 0;

    public int[] Encode(string text)
    {
        ReadOnlySpan<char> folded = FoldedText.Fold(text);
        var seen = new HashSet<int>();
        var ids = new List<int>();
        int start = 0;
        while (ids.Count < _maxTokens && NextWord(folded, ref start, out int end))
        {
            AddWord(folded[start..end], seen, ids);
            start = end;
        }

        return ids.Count > _maxTokens ? [.. ids.Take(_maxTokens)] : [.. ids];
    }

    // Letters and digits make a word; '+' and '#' end one, as in C++ and C#.
    private static bool NextWord(ReadOnlySpan<char> text, ref int start, out int end)
    {
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        while (end > start && end < text.Length && text[end] is '+' or '#')
        {
            end++;
        }

        return end > start;
    }

    private void AddWord(ReadOnlySpan<char> word, HashSet<int> seen, List<int> ids)
    {
        int length = word.Length + 2;
        for (int first = 0; first < length; first++)
        {
            ulong hash = FnvOffset;
            int most = Math.Min(_hashing.Longest, length - first);
            for (int size = 1; size <= most; size++)
            {
                hash = (hash ^ LetterAt(word, first + size - 1)) * FnvPrime;
                // A boundary alone says nothing; the whole word is added below.
                if (size >= _hashing.Shortest && size < length && !(size == 1 && IsBoundary(first, length)))
                {
                    Add(hash, seen, ids);
                }
            }
        }

        ulong whole = FnvOffset;
        for (int index = 0; index < length; index++)
        {
            whole = (whole ^ LetterAt(word, index)) * FnvPrime;
        }

        Add(whole, seen, ids);
    }

    private static bool IsBoundary(int index, int length) => index == 0 || index == length - 1;

    private static char LetterAt(ReadOnlySpan<char> word, int index)
        => index == 0 ? WordStart : index > word.Length ? WordEnd : word[index - 1];

    private void Add(ulong hash, HashSet<int> seen, List<int> ids)
    {
        // FNV-1a leaves its high bits poorly mixed on short keys: finish as MurmurHash3 does, then scale to the buckets.
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccd;
        hash ^= hash >> 33;
        hash *= 0xc4ceb9fe1a85ec53;
        hash ^= hash >> 33;
        int id = (int)(((hash >> 32) * (ulong)_hashing.Buckets) >> 32);
        if (seen.Add(id))
        {
            ids.Add(id);
        }
    }
}
