using System.Runtime.InteropServices;
using Reskill.Taxonomy.Linking.Text;

namespace Reskill.Taxonomy.Linking.Index;

/// <summary>Scores the concepts of an index for one text after another, in memory of its own. Not thread-safe.</summary>
internal sealed class LinkScorer
{
    /// <summary>Forms compared closely for one text, at least.</summary>
    private const int ClosestForms = 256;

    /// <summary>The score of a text that is exactly a label once its slips are put right.</summary>
    private const float CorrectedWorth = 0.95f;

    private readonly LabelIndex _index;
    private readonly LabelVectors? _vectors;
    private readonly float[] _closeness;
    private readonly QueryFeatureReader _reader;
    private readonly CandidateForms _candidates;
    private readonly float[] _conceptShares;
    private readonly Dictionary<int, Standing> _standings = [];
    private readonly LinkResults _results;
    private readonly List<LabelForm> _forms = [];
    private readonly List<int> _found = [];

    public LinkScorer(LabelIndex index, LabelVectors? vectors)
    {
        _index = index;
        _vectors = vectors;
        _closeness = new float[vectors?.Count ?? 0];
        _reader = new QueryFeatureReader(index.Vocabulary);
        _candidates = new CandidateForms(index);
        _conceptShares = new float[index.Concepts.Count];
        _results = new LinkResults(index);
    }

    /// <summary>Links one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="vector">The text in the space of the labels' vectors, where there are any.</param>
    public IReadOnlyList<ConceptMatch> Link(string text, LinkRequest request, ReadOnlySpan<float> vector)
    {
        _results.Clear();
        Span<float> closeness = _vectors is null ? [] : _closeness;
        _vectors?.Compare(vector, closeness);
        LabelForms.Expand(_index.Kind == ConceptKind.Occupations ? LinkText.WithoutGenderMarks(text) : text, _forms);
        string normalized = LinkText.Normalize(_forms[0].Text);
        Score(normalized, 1, request, closeness);
        for (int i = 1; i < _forms.Count; i++)
        {
            ScoreExact(LinkText.Normalize(_forms[i].Text), _forms[i].Worth, request);
        }

        if (Synonyms.Replace(normalized) is string replaced)
        {
            Score(replaced, 1, request, closeness);
        }

        if (Abbreviations.WriteOut(text) is string written)
        {
            Score(LinkText.Normalize(written), 1, request, closeness);
        }

        return _results.Best(request);
    }

    private void Score(string normalized, float worth, LinkRequest request, ReadOnlySpan<float> closeness)
    {
        ScoreExact(normalized, worth, request);
        if (_index.Kind == ConceptKind.Occupations)
        {
            // Titles say how one is hired too: "Soudeur H/F en CDI".
            string bare = LinkText.WithoutHiring(normalized);
            if (bare.Length != normalized.Length)
            {
                normalized = bare;
                ScoreExact(normalized, worth, request);
            }
        }

        if (normalized.Length == 0)
        {
            return;
        }

        ScoreSigns(normalized, worth, request, closeness);
        if (worth == 1 && _reader.UnknownStems > 0 && _index.Spelling.Correct(normalized) is string corrected)
        {
            Score(corrected, CorrectedWorth, request, closeness);
        }
    }

    private void ScoreExact(string normalized, float worth, LinkRequest request)
    {
        for (int form = _index.FindExact(normalized); form >= 0; form = _index.NextSame(form))
        {
            IndexedForm found = _index.Forms[form];
            if (IsWanted(found.Label, request))
            {
                _results.Keep(found.Concept, found.Label, worth * found.Worth);
            }
        }
    }

    private void ScoreSigns(string normalized, float worth, LinkRequest request, ReadOnlySpan<float> closeness)
    {
        _reader.Read(normalized);
        float stemNorm = _reader.UnknownStems * _index.UnknownWeight;
        foreach (int stem in _reader.Stems)
        {
            stemNorm += _index.StemWeights[stem];
        }

        _standings.Clear();
        foreach (CandidateForm candidate in _candidates.Find(_reader, stemNorm, Math.Max(ClosestForms, 8 * request.Top), request.LabelLanguage))
        {
            IndexedForm form = _index.Forms[candidate.Form];
            float near = LinkWeights.Label(candidate.Words, candidate.LabelShare, candidate.Letters) * form.Worth;
            CollectionsMarshal.GetValueRefOrAddDefault(_standings, form.Concept, out _).Take(candidate, near, form.Label);
        }

        AddConceptShares(stemNorm);
        if (!closeness.IsEmpty)
        {
            TakeMeanings(closeness, request);
        }

        foreach ((int concept, Standing standing) in _standings)
        {
            CandidateForm best = standing.Best;
            float score = LinkWeights.Concept(new LinkSigns(
                best.Words,
                best.Letters,
                best.LabelLetters,
                _conceptShares[concept],
                standing.SecondNear,
                closeness.IsEmpty ? null : standing.Meaning));
            score *= standing.HasForm ? worth * _index.Forms[best.Form].Worth : worth;
            _results.Keep(concept, standing.Label, Math.Min(score, LinkWeights.BestInexact));
        }

        ClearConceptShares();
    }

    /// <summary>Adds up the share of the text's words that each concept has.</summary>
    private void AddConceptShares(float stemNorm)
    {
        foreach (int stem in _reader.Stems)
        {
            float share = _index.StemWeights[stem] / stemNorm;
            foreach (int concept in _index.ConceptStems[stem])
            {
                _conceptShares[concept] += share;
            }
        }
    }

    private void ClearConceptShares()
    {
        foreach (int stem in _reader.Stems)
        {
            foreach (int concept in _index.ConceptStems[stem])
            {
                _conceptShares[concept] = 0;
            }
        }
    }

    /// <summary>Gives the concepts found by their forms the closeness of their closest label, and adds those that only meaning finds.</summary>
    private void TakeMeanings(ReadOnlySpan<float> closeness, LinkRequest request)
    {
        _found.Clear();
        _found.AddRange(_standings.Keys);
        foreach (int concept in _found)
        {
            ref Standing standing = ref CollectionsMarshal.GetValueRefOrNullRef(_standings, concept);
            for (int label = _index.FirstLabels[concept]; label < _index.FirstLabels[concept + 1]; label++)
            {
                if (IsWanted(label, request))
                {
                    standing.TakeMeaning(closeness[label], label);
                }
            }
        }

        for (int label = 0; label < closeness.Length; label++)
        {
            if (closeness[label] >= LinkWeights.CloseInMeaning && IsWanted(label, request))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_standings, _index.LabelConcepts[label], out _).TakeMeaning(closeness[label], label);
            }
        }
    }

    private bool IsWanted(int label, LinkRequest request)
        => request.LabelLanguage is not Language language || _index.Labels[label].Language == language;

    /// <summary>The nearest form of a concept so far, and how near its second nearest label is.</summary>
    private struct Standing
    {
        private float _near;

        public bool HasForm { get; private set; }

        public CandidateForm Best { get; private set; }

        /// <summary>The label to show: the nearest in form, else the closest in meaning.</summary>
        public int Label { get; private set; }

        public float SecondNear { get; private set; }

        public float Meaning { get; private set; }

        public void Take(CandidateForm candidate, float near, int label)
        {
            if (!HasForm || near > _near)
            {
                if (HasForm && Label != label)
                {
                    SecondNear = _near;
                }

                (HasForm, _near, Best, Label) = (true, near, candidate, label);
            }
            else if (near > SecondNear && Label != label)
            {
                SecondNear = near;
            }
        }

        public void TakeMeaning(float closeness, int label)
        {
            if (closeness > Meaning)
            {
                Meaning = closeness;
                Label = HasForm ? Label : label;
            }
        }
    }
}
