namespace Reskill.Taxonomy.Linking.Index;

/// <summary>A form that may be what a text means.</summary>
internal readonly record struct CandidateForm(int Form, float Words, float LabelShare, float Letters, float LabelLetters);

/// <summary>Finds the forms nearest to a text by words and letters. Not thread-safe: it has memory of its own.</summary>
/// <remarks>
/// Every form that shares a word is looked at, and those that share the rarest letter groups; only the best of them are
/// then compared letter group by letter group. A common group would touch most of the index and tell nothing.
/// </remarks>
internal sealed class CandidateForms
{
    /// <summary>Postings of letter groups read for one text.</summary>
    private const int TrigramBudget = 8_000;

    private const int Bins = 512;

    private readonly LabelIndex _index;
    private readonly float[] _stemSums;
    private readonly float[] _trigramSums;
    private readonly float[] _roughScores;
    private readonly float[] _textWeights = new float[Trigrams.Count];
    private readonly List<int> _touched = [];
    private readonly List<CandidateForm> _candidates = [];
    private int[] _order = new int[64];

    public CandidateForms(LabelIndex index)
    {
        _index = index;
        _stemSums = new float[index.Forms.Length];
        _trigramSums = new float[index.Forms.Length];
        _roughScores = new float[index.Forms.Length];
    }

    /// <summary>The candidates for the text that the reader read last.</summary>
    /// <param name="text">Its features.</param>
    /// <param name="stemNorm">The squared length of the text in stems.</param>
    /// <param name="count">About how many forms to compare closely.</param>
    /// <param name="language">Only forms of this language, or null.</param>
    public IReadOnlyList<CandidateForm> Find(FeatureReader text, float stemNorm, int count, Language? language)
    {
        _candidates.Clear();
        foreach (int stem in text.Stems)
        {
            Add(_index.Stems[stem], _index.StemWeights[stem], _stemSums);
        }

        float trigramNorm = AddTrigrams(text.Trigrams);
        SelectBest(stemNorm, trigramNorm, count, language);
        foreach (int trigram in text.Trigrams)
        {
            _textWeights[trigram] = 0;
        }

        foreach (int form in _touched)
        {
            _stemSums[form] = 0;
            _trigramSums[form] = 0;
        }

        _touched.Clear();
        return _candidates;
    }

    private void Add(ReadOnlySpan<int> forms, float weight, float[] sums)
    {
        foreach (int form in forms)
        {
            if (_stemSums[form] == 0 && _trigramSums[form] == 0)
            {
                _touched.Add(form);
            }

            sums[form] += weight;
        }
    }

    /// <summary>Adds the rarest trigrams; returns the squared length of the text in all of them.</summary>
    private float AddTrigrams(ReadOnlySpan<int> trigrams)
    {
        if (_order.Length < trigrams.Length)
        {
            _order = new int[trigrams.Length * 2];
        }

        Span<int> order = _order.AsSpan(0, trigrams.Length);
        trigrams.CopyTo(order);
        PostingList postings = _index.Trigrams;
        order.Sort((left, right) => postings.Count(left).CompareTo(postings.Count(right)));
        float norm = 0;
        int read = 0;
        foreach (int trigram in order)
        {
            int forms = postings.Count(trigram);
            float weight = forms == 0 ? _index.UnknownWeight : _index.TrigramWeights[trigram];
            _textWeights[trigram] = weight;
            norm += weight;
            read += forms;
            if (read <= TrigramBudget)
            {
                Add(postings[trigram], weight, _trigramSums);
            }
        }

        return norm;
    }

    private void SelectBest(float stemNorm, float trigramNorm, int count, Language? language)
    {
        Span<int> bins = stackalloc int[Bins];
        bins.Clear();
        foreach (int form in _touched)
        {
            float rough = language is Language wanted && _index.Labels[_index.Forms[form].Label].Language != wanted
                ? 0
                : LinkWeights.Label(
                    Cosine(_stemSums[form], stemNorm, _index.StemNorms[form]),
                    Share(_stemSums[form], _index.StemNorms[form]),
                    Cosine(_trigramSums[form], trigramNorm, _index.TrigramNorms[form]));
            _roughScores[form] = rough;
            bins[Bin(rough)]++;
        }

        // The lowest bin that still belongs to the best ones; bin 0 has what is unrelated or unwanted.
        int lowest = Bins - 1;
        for (int kept = bins[lowest]; lowest > 1 && kept < count; kept += bins[lowest])
        {
            lowest--;
        }

        foreach (int form in _touched)
        {
            if (Bin(_roughScores[form]) >= lowest)
            {
                float stems = _stemSums[form];
                float letters = CommonWeight(form);
                _candidates.Add(new CandidateForm(
                    form,
                    Cosine(stems, stemNorm, _index.StemNorms[form]),
                    Share(stems, _index.StemNorms[form]),
                    Cosine(letters, trigramNorm, _index.TrigramNorms[form]),
                    Share(letters, _index.TrigramNorms[form])));
            }
        }
    }

    /// <summary>The weight of the trigrams that the text and a form share.</summary>
    private float CommonWeight(int form)
    {
        float sum = 0;
        foreach (int trigram in _index.FormTrigrams[form])
        {
            sum += _textWeights[trigram];
        }

        return sum;
    }

    private static int Bin(float score) => (int)(Math.Clamp(score, 0, 1) * (Bins - 1));

    private static float Cosine(float common, float left, float right) => common == 0 ? 0 : common / MathF.Sqrt(left * right);

    private static float Share(float common, float whole) => common == 0 ? 0 : common / whole;
}
