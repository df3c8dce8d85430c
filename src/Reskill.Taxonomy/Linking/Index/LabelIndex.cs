using System.Runtime.InteropServices;
using Reskill.Taxonomy.Linking.Text;

namespace Reskill.Taxonomy.Linking.Index;

/// <summary>A form of a label in the index.</summary>
/// <param name="Concept">The concept's place in <see cref="LabelIndex.Concepts"/>.</param>
/// <param name="Label">The label's place among all labels.</param>
/// <param name="Worth">The score of a text that is exactly this form.</param>
internal readonly record struct IndexedForm(int Concept, int Label, float Worth);

/// <summary>Every form of every label of the concepts linked to, with the features by which texts find them. Immutable.</summary>
internal sealed class LabelIndex
{
    /// <summary>Trigrams in more than this share of a large index tell nothing and cost most.</summary>
    private const double CommonTrigramShare = 0.1;

    private const int LargeIndex = 5_000;

    private readonly Dictionary<string, int> _exact;
    private readonly int[] _sameText;

    private LabelIndex(Builder builder)
    {
        Kind = builder.Kind;
        Concepts = builder.Concepts;
        Labels = builder.Labels;
        LabelTexts = builder.LabelTexts;
        Forms = builder.Forms;
        _exact = builder.Exact;
        _sameText = [.. builder.SameText];
        Vocabulary = builder.Vocabulary;
        Stems = PostingList.Invert(Vocabulary.Count, CollectionsMarshal.AsSpan(builder.StemEnds), CollectionsMarshal.AsSpan(builder.Stems));
        StemWeights = Weights(Stems, Forms.Length, Forms.Length);
        StemNorms = Norms(CollectionsMarshal.AsSpan(builder.StemEnds), CollectionsMarshal.AsSpan(builder.Stems), StemWeights);
        Trigrams = PostingList.Invert(Index.Trigrams.Count, CollectionsMarshal.AsSpan(builder.TrigramEnds), CollectionsMarshal.AsSpan(builder.Trigrams));
        int commonest = Forms.Length < LargeIndex ? Forms.Length : (int)(Forms.Length * CommonTrigramShare);
        TrigramWeights = Weights(Trigrams, Forms.Length, commonest);
        TrigramNorms = Norms(CollectionsMarshal.AsSpan(builder.TrigramEnds), CollectionsMarshal.AsSpan(builder.Trigrams), TrigramWeights);
        UnknownStemWeight = Square(Math.Log(1 + Forms.Length));
    }

    public ConceptKind Kind { get; }

    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>The labels of all concepts, in the order of these.</summary>
    public ConceptLabel[] Labels { get; }

    /// <summary>The fullest form of each label, as it is read aloud and embedded.</summary>
    public string[] LabelTexts { get; }

    public IndexedForm[] Forms { get; }

    public StemVocabulary Vocabulary { get; }

    public PostingList Stems { get; }

    /// <summary>Squared inverse document frequency of each stem.</summary>
    public float[] StemWeights { get; }

    /// <summary>The squared weight that a word of no label would have.</summary>
    public float UnknownStemWeight { get; }

    /// <summary>Squared length of each form in stems.</summary>
    public float[] StemNorms { get; }

    public PostingList Trigrams { get; }

    /// <summary>Squared inverse document frequency of each trigram; 0 for those too common to be looked at.</summary>
    public float[] TrigramWeights { get; }

    /// <summary>Squared length of each form in trigrams.</summary>
    public float[] TrigramNorms { get; }

    /// <summary>The first form of a normalised text, or -1; the others follow by <see cref="NextSame"/>.</summary>
    public int FindExact(string normalized) => _exact.GetValueOrDefault(normalized, -1);

    /// <summary>The next form with the same normalised text, or -1.</summary>
    public int NextSame(int form) => _sameText[form];

    public static LabelIndex Build(ConceptKind kind, IReadOnlyList<Concept> concepts)
    {
        Builder builder = new(kind, concepts);
        builder.AddAll();
        return new LabelIndex(builder);
    }

    private static float[] Weights(PostingList postings, int formCount, int commonest)
    {
        float[] weights = new float[postings.FeatureCount];
        for (int feature = 0; feature < weights.Length; feature++)
        {
            int count = postings.Count(feature);
            weights[feature] = count == 0 || count > commonest ? 0 : Square(Math.Log(1 + ((double)formCount / count)));
        }

        return weights;
    }

    private static float[] Norms(ReadOnlySpan<int> ends, ReadOnlySpan<int> features, float[] weights)
    {
        float[] norms = new float[ends.Length];
        int at = 0;
        for (int form = 0; form < ends.Length; form++)
        {
            float sum = 0;
            for (; at < ends[form]; at++)
            {
                sum += weights[features[at]];
            }

            norms[form] = sum;
        }

        return norms;
    }

    private static float Square(double value) => (float)(value * value);

    private sealed class Builder(ConceptKind kind, IReadOnlyList<Concept> concepts)
    {
        private readonly List<IndexedForm> _forms = [];

        public ConceptKind Kind => kind;

        public IReadOnlyList<Concept> Concepts => concepts;

        public ConceptLabel[] Labels { get; } = [.. concepts.SelectMany(concept => concept.Labels)];

        public string[] LabelTexts { get; } = new string[concepts.Sum(concept => concept.Labels.Count)];

        public IndexedForm[] Forms => [.. _forms];

        public Dictionary<string, int> Exact { get; } = new(StringComparer.Ordinal);

        public List<int> SameText { get; } = [];

        public StemVocabulary Vocabulary { get; } = new();

        public List<int> Stems { get; } = [];

        public List<int> StemEnds { get; } = [];

        public List<int> Trigrams { get; } = [];

        public List<int> TrigramEnds { get; } = [];

        public void AddAll()
        {
            LabelFeatureReader reader = new(kind, Vocabulary);
            List<LabelForm> forms = [];
            int label = 0;
            for (int concept = 0; concept < concepts.Count; concept++)
            {
                int firstForm = _forms.Count;
                for (int i = 0; i < concepts[concept].Labels.Count; i++, label++)
                {
                    LabelForms.Expand(Labels[label].Text, forms);
                    LabelTexts[label] = forms[0].Text;
                    foreach (LabelForm form in forms)
                    {
                        AddForm(concept, label, form, firstForm, reader);
                    }
                }
            }
        }

        private void AddForm(int concept, int label, LabelForm form, int firstForm, LabelFeatureReader reader)
        {
            string normalized = LinkText.Normalize(form.Text);
            if (normalized.Length == 0)
            {
                return;
            }

            ref int first = ref CollectionsMarshal.GetValueRefOrAddDefault(Exact, normalized, out bool exists);
            for (int same = exists ? first : -1; same >= firstForm; same = SameText[same])
            {
                // The concept has this form already, from a label of the same language.
                if (Labels[_forms[same].Label].Language == Labels[label].Language)
                {
                    return;
                }
            }

            SameText.Add(exists ? first : -1);
            first = _forms.Count;
            _forms.Add(new IndexedForm(concept, label, form.Worth));
            reader.Read(normalized);
            Stems.AddRange(reader.Stems);
            StemEnds.Add(Stems.Count);
            Trigrams.AddRange(reader.Trigrams);
            TrigramEnds.Add(Trigrams.Count);
        }
    }
}
