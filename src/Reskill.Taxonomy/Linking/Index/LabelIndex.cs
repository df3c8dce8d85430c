namespace Reskill.Taxonomy.Linking.Index;

/// <summary>A form of a label in the index.</summary>
/// <param name="Concept">The concept's place in <see cref="LabelIndex.Concepts"/>.</param>
/// <param name="Label">The label's place among all labels.</param>
/// <param name="Worth">The score of a text that is exactly this form.</param>
internal readonly record struct IndexedForm(int Concept, int Label, float Worth);

/// <summary>Every form of every label of the concepts linked to, with the features by which texts find them. Immutable.</summary>
internal sealed class LabelIndex
{
    private readonly Dictionary<string, int> _exact;
    private readonly int[] _sameText;

    internal LabelIndex(LabelIndexBuilder builder)
    {
        Kind = builder.Kind;
        Concepts = builder.Concepts;
        Labels = builder.Labels;
        LabelTexts = builder.LabelTexts;
        LabelConcepts = builder.LabelConcepts;
        FirstLabels = builder.FirstLabels;
        Forms = [.. builder.Forms];
        _exact = builder.Exact;
        _sameText = [.. builder.SameText];
        Vocabulary = builder.Vocabulary;
        Spelling = builder.Spelling;
        Stems = PostingList.Invert(Vocabulary.Count, builder.Stems);
        ConceptStems = Stems.Group(form => Forms[form].Concept);
        StemWeights = Weights(Stems, Forms.Length);
        StemNorms = Norms(builder.Stems, StemWeights);
        FormTrigrams = builder.Trigrams;
        Trigrams = PostingList.Invert(Index.Trigrams.Count, FormTrigrams);
        TrigramWeights = Weights(Trigrams, Forms.Length);
        TrigramNorms = Norms(FormTrigrams, TrigramWeights);
        UnknownWeight = Square(Math.Log(1 + Forms.Length));
    }

    public ConceptKind Kind { get; }

    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>The labels of all concepts, in the order of these.</summary>
    public ConceptLabel[] Labels { get; }

    /// <summary>The fullest form of each label, as it is read aloud and embedded.</summary>
    public string[] LabelTexts { get; }

    /// <summary>The place of each label's concept.</summary>
    public int[] LabelConcepts { get; }

    /// <summary>Where the labels of each concept start, and the end of the last ones.</summary>
    public int[] FirstLabels { get; }

    public IndexedForm[] Forms { get; }

    public StemVocabulary Vocabulary { get; }

    public Spelling Spelling { get; }

    /// <summary>The forms that have each stem.</summary>
    public PostingList Stems { get; }

    /// <summary>The concepts that have each stem in any form.</summary>
    public PostingList ConceptStems { get; }

    /// <summary>Squared inverse document frequency of each stem.</summary>
    public float[] StemWeights { get; }

    /// <summary>Squared length of each form in stems.</summary>
    public float[] StemNorms { get; }

    /// <summary>The trigrams of each form.</summary>
    public FeatureTable FormTrigrams { get; }

    /// <summary>The forms that have each trigram.</summary>
    public PostingList Trigrams { get; }

    /// <summary>Squared inverse document frequency of each trigram.</summary>
    public float[] TrigramWeights { get; }

    /// <summary>Squared length of each form in trigrams.</summary>
    public float[] TrigramNorms { get; }

    /// <summary>The squared weight of a stem or trigram that no label has.</summary>
    public float UnknownWeight { get; }

    /// <summary>The first form of a normalised text, or -1; the others follow by <see cref="NextSame"/>.</summary>
    public int FindExact(string normalized) => _exact.GetValueOrDefault(normalized, -1);

    /// <summary>The next form with the same normalised text, or -1.</summary>
    public int NextSame(int form) => _sameText[form];

    private static float[] Weights(PostingList postings, int formCount)
    {
        float[] weights = new float[postings.FeatureCount];
        for (int feature = 0; feature < weights.Length; feature++)
        {
            int count = postings.Count(feature);
            weights[feature] = Square(Math.Log(1 + (formCount / Math.Max(1.0, count))));
        }

        return weights;
    }

    private static float[] Norms(FeatureTable features, float[] weights)
    {
        float[] norms = new float[features.Count];
        for (int form = 0; form < norms.Length; form++)
        {
            foreach (int feature in features[form])
            {
                norms[form] += weights[feature];
            }
        }

        return norms;
    }

    private static float Square(double value) => (float)(value * value);
}
