using System.Runtime.InteropServices;
using Reskill.Taxonomy.Linking.Text;

namespace Reskill.Taxonomy.Linking.Index;

/// <summary>Collects the forms of labels and their features.</summary>
internal sealed class LabelIndexBuilder
{
    private readonly LabelFeatureReader _reader;

    private LabelIndexBuilder(ConceptKind kind, IReadOnlyList<Concept> concepts)
    {
        Kind = kind;
        Concepts = concepts;
        Labels = [.. concepts.SelectMany(concept => concept.Labels)];
        LabelTexts = new string[Labels.Length];
        LabelConcepts = new int[Labels.Length];
        FirstLabels = new int[concepts.Count + 1];
        Exact = new(Labels.Length * 2, StringComparer.Ordinal);
        _reader = new LabelFeatureReader(Vocabulary);
    }

    public ConceptKind Kind { get; }

    public IReadOnlyList<Concept> Concepts { get; }

    public ConceptLabel[] Labels { get; }

    public string[] LabelTexts { get; }

    public int[] LabelConcepts { get; }

    public int[] FirstLabels { get; }

    public List<IndexedForm> Forms { get; } = [];

    /// <summary>The last form of each normalised text.</summary>
    public Dictionary<string, int> Exact { get; }

    /// <summary>For each form the one before with the same text, or -1.</summary>
    public List<int> SameText { get; } = [];

    public StemVocabulary Vocabulary { get; } = new();

    public Spelling Spelling { get; } = new();

    public FeatureTable Stems { get; } = new();

    public FeatureTable Trigrams { get; } = new();

    public static LabelIndex Build(ConceptKind kind, IReadOnlyList<Concept> concepts)
    {
        LabelIndexBuilder builder = new(kind, concepts);
        List<LabelForm> forms = [];
        int label = 0;
        for (int concept = 0; concept < concepts.Count; concept++)
        {
            int firstForm = builder.Forms.Count;
            for (int i = 0; i < concepts[concept].Labels.Count; i++, label++)
            {
                if (kind == ConceptKind.Skills)
                {
                    LabelForms.ExpandWithClause(builder.Labels[label].Text, forms);
                }
                else
                {
                    LabelForms.Expand(builder.Labels[label].Text, forms);
                }

                builder.LabelTexts[label] = forms[0].Text;
                builder.LabelConcepts[label] = concept;
                foreach (LabelForm form in forms)
                {
                    builder.Add(concept, label, form, firstForm);
                }
            }

            builder.FirstLabels[concept + 1] = label;
        }

        builder.Trigrams.Trim();
        return new LabelIndex(builder);
    }

    private void Add(int concept, int label, LabelForm form, int firstForm)
    {
        string normalized = LinkText.Normalize(form.Text);
        if (normalized.Length == 0)
        {
            return;
        }

        ref int last = ref CollectionsMarshal.GetValueRefOrAddDefault(Exact, normalized, out bool exists);
        for (int same = exists ? last : -1; same >= firstForm; same = SameText[same])
        {
            // The concept has this form already, from a label of the same language.
            if (Labels[Forms[same].Label].Language == Labels[label].Language)
            {
                return;
            }
        }

        SameText.Add(exists ? last : -1);
        last = Forms.Count;
        Forms.Add(new IndexedForm(concept, label, form.Worth));
        Spelling.Add(normalized);
        _reader.Read(form.IsExactOnly ? "" : normalized);
        Stems.Add(_reader.Stems);
        Trigrams.Add(_reader.Trigrams);
    }
}
