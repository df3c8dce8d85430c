using Reskill.Taxonomy.Linking.Text;

namespace Reskill.Taxonomy.Linking.Index;

/// <summary>Scores the concepts of an index for one text after another, in memory of its own. Not thread-safe.</summary>
internal sealed class LinkScorer
{
    /// <summary>Only a text that is a form of the label itself scores higher.</summary>
    private const float BestInexact = 0.97f;

    private readonly LabelIndex _index;
    private readonly QueryFeatureReader _reader;
    private readonly float[] _stemSums;
    private readonly float[] _trigramSums;
    private readonly float[] _conceptScores;
    private readonly int[] _conceptForms;
    private readonly List<int> _touchedForms = [];
    private readonly List<int> _touchedConcepts = [];

    public LinkScorer(LabelIndex index)
    {
        _index = index;
        _reader = new QueryFeatureReader(index.Kind, index.Vocabulary);
        _stemSums = new float[index.Forms.Length];
        _trigramSums = new float[index.Forms.Length];
        _conceptScores = new float[index.Concepts.Count];
        _conceptForms = new int[index.Concepts.Count];
    }

    /// <summary>Links one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="closeness">Closeness in meaning of each label, or empty.</param>
    public IReadOnlyList<ConceptMatch> Link(string text, LinkRequest request, ReadOnlySpan<float> closeness)
    {
        List<LabelForm> forms = [];
        LabelForms.Expand(text, forms);
        string normalized = LinkText.Normalize(forms[0].Text);
        ScoreForm(normalized, request, closeness);
        for (int i = 1; i < forms.Count; i++)
        {
            ScoreExact(LinkText.Normalize(forms[i].Text), forms[i].Worth, request);
        }

        if (Abbreviations.WriteOut(text) is string written)
        {
            ScoreForm(LinkText.Normalize(written), request, closeness);
        }

        return Best(request);
    }

    private void ScoreForm(string normalized, LinkRequest request, ReadOnlySpan<float> closeness)
    {
        if (normalized.Length == 0)
        {
            return;
        }

        ScoreExact(normalized, 1, request);
        _reader.Read(normalized);
        float stemNorm = (_reader.UnknownStems * _index.UnknownStemWeight) + Accumulate(_reader.Stems, _index.Stems, _index.StemWeights, _stemSums);
        float trigramNorm = Accumulate(_reader.Trigrams, _index.Trigrams, _index.TrigramWeights, _trigramSums);
        if (closeness.IsEmpty)
        {
            foreach (int form in _touchedForms)
            {
                Score(form, stemNorm, trigramNorm, request, closeness);
            }
        }
        else
        {
            for (int form = 0; form < _index.Forms.Length; form++)
            {
                Score(form, stemNorm, trigramNorm, request, closeness);
            }
        }

        foreach (int form in _touchedForms)
        {
            _stemSums[form] = 0;
            _trigramSums[form] = 0;
        }

        _touchedForms.Clear();
    }

    private void ScoreExact(string normalized, float worth, LinkRequest request)
    {
        for (int form = _index.FindExact(normalized); form >= 0; form = _index.NextSame(form))
        {
            if (IsWanted(form, request))
            {
                Keep(form, worth * _index.Forms[form].Worth);
            }
        }
    }

    /// <summary>Adds the weight of each feature to the forms that have it; returns the squared length of the query.</summary>
    private float Accumulate(ReadOnlySpan<int> features, PostingList postings, float[] weights, float[] sums)
    {
        float norm = 0;
        foreach (int feature in features)
        {
            float weight = weights[feature];
            if (weight == 0)
            {
                // A trigram of no label lengthens the query as a rare one would.
                norm += postings.Count(feature) == 0 ? _index.UnknownStemWeight : 0;
                continue;
            }

            norm += weight;
            foreach (int form in postings[feature])
            {
                if (_stemSums[form] == 0 && _trigramSums[form] == 0)
                {
                    _touchedForms.Add(form);
                }

                sums[form] += weight;
            }
        }

        return norm;
    }

    private void Score(int form, float stemNorm, float trigramNorm, LinkRequest request, ReadOnlySpan<float> closeness)
    {
        if (!IsWanted(form, request))
        {
            return;
        }

        float stems = _stemSums[form];
        float words = stems == 0 ? 0 : stems / MathF.Sqrt(stemNorm * _index.StemNorms[form]);
        float labelShare = stems == 0 ? 0 : stems / _index.StemNorms[form];
        float trigrams = _trigramSums[form];
        float letters = trigrams == 0 ? 0 : trigrams / MathF.Sqrt(trigramNorm * _index.TrigramNorms[form]);
        float score = LinkWeights.Fuse(words, labelShare, letters);
        if (!closeness.IsEmpty)
        {
            score = LinkWeights.WithMeaning(score, closeness[_index.Forms[form].Label]);
        }

        if (score > 0)
        {
            Keep(form, Math.Min(score, BestInexact) * _index.Forms[form].Worth);
        }
    }

    private bool IsWanted(int form, LinkRequest request)
        => request.LabelLanguage is not Language language || _index.Labels[_index.Forms[form].Label].Language == language;

    private void Keep(int form, float score)
    {
        int concept = _index.Forms[form].Concept;
        if (_conceptScores[concept] == 0)
        {
            _touchedConcepts.Add(concept);
        }
        else if (score < _conceptScores[concept] || (score == _conceptScores[concept] && !IsBetterName(form, _conceptForms[concept])))
        {
            return;
        }

        _conceptScores[concept] = score;
        _conceptForms[concept] = form;
    }

    private bool IsBetterName(int form, int than)
        => _index.Labels[_index.Forms[form].Label].Kind < _index.Labels[_index.Forms[than].Label].Kind;

    private List<ConceptMatch> Best(LinkRequest request)
    {
        PriorityQueue<int, (float Score, int Kind, int Order)> best = new();
        foreach (int concept in _touchedConcepts)
        {
            float score = _conceptScores[concept];
            _conceptScores[concept] = 0;
            if (score < request.MinimumScore || score < LinkWeights.Unrelated)
            {
                continue;
            }

            // The worst of the kept ones is on top: the lowest score, then the less shown name, then the later concept.
            int kind = (int)_index.Labels[_index.Forms[_conceptForms[concept]].Label].Kind;
            (float, int, int) rank = (score, -kind, -concept);
            if (best.Count < request.Top)
            {
                best.Enqueue(concept, rank);
            }
            else if (best.TryPeek(out _, out (float, int, int) worst) && rank.CompareTo(worst) > 0)
            {
                best.DequeueEnqueue(concept, rank);
            }
        }

        _touchedConcepts.Clear();
        List<ConceptMatch> matches = new(best.Count);
        while (best.TryDequeue(out int concept, out (float Score, int, int) rank))
        {
            Concept found = _index.Concepts[concept];
            ConceptLabel matched = _index.Labels[_index.Forms[_conceptForms[concept]].Label];
            matches.Add(new ConceptMatch(found.Code, found.Label(request.Language), Math.Round(rank.Score, 4), matched.Text));
        }

        matches.Reverse();
        return matches;
    }
}
