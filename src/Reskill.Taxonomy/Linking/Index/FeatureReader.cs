using System.Runtime.InteropServices;
using Reskill.Taxonomy.Linking.Text;

namespace Reskill.Taxonomy.Linking.Index;

/// <summary>Cuts a normalised text into the features it is compared by: stems of its words and trigrams of its letters.</summary>
/// <remarks>Not thread-safe: it holds the features of the text read last.</remarks>
internal abstract class FeatureReader
{
    private readonly List<int> _stems = [];
    private readonly List<int> _trigrams = [];

    /// <summary>The stems of the text read last, each once, ascending; those that no label holds are left out.</summary>
    public ReadOnlySpan<int> Stems => CollectionsMarshal.AsSpan(_stems);

    /// <summary>How many of its words have a stem that no label holds.</summary>
    public int UnknownStems { get; private set; }

    /// <summary>Its trigrams, each once, ascending.</summary>
    public ReadOnlySpan<int> Trigrams => CollectionsMarshal.AsSpan(_trigrams);

    /// <summary>Reads a text.</summary>
    public void Read(string normalized)
    {
        _stems.Clear();
        _trigrams.Clear();
        UnknownStems = 0;

        // A text of stop words alone is read with them.
        if (!ReadWords(normalized, skipStopWords: true))
        {
            ReadWords(normalized, skipStopWords: false);
        }

        SortOnce(_stems);
        SortOnce(_trigrams);
    }

    /// <summary>The number of a stem, or <see cref="StemVocabulary.Unknown"/>.</summary>
    protected abstract int Number(ReadOnlySpan<char> stem);

    private bool ReadWords(string normalized, bool skipStopWords)
    {
        bool any = false;
        foreach (Range range in LinkText.Words(normalized))
        {
            ReadOnlySpan<char> word = normalized.AsSpan(range);
            if (word.IsEmpty || (skipStopWords && StopWords.IsCommon(word)))
            {
                continue;
            }

            any = true;
            int stem = Number(LightStemmer.Stem(word));
            if (stem == StemVocabulary.Unknown)
            {
                UnknownStems++;
            }
            else
            {
                _stems.Add(stem);
            }

            Index.Trigrams.Add(word, _trigrams);
        }

        return any;
    }

    private static void SortOnce(List<int> numbers)
    {
        numbers.Sort();
        int kept = 0;
        for (int i = 0; i < numbers.Count; i++)
        {
            if (kept == 0 || numbers[i] != numbers[kept - 1])
            {
                numbers[kept++] = numbers[i];
            }
        }

        CollectionsMarshal.SetCount(numbers, kept);
    }
}
