namespace Reskill.Taxonomy.Esco;

/// <summary>A concept while its rows are merged, the oldest release first.</summary>
internal sealed class EscoConceptDraft(string uri)
{
    private readonly Dictionary<Language, string> _preferred = [];
    private readonly Dictionary<Language, string> _descriptions = [];
    private readonly List<ConceptLabel> _others = [];
    private readonly HashSet<(string, Language)> _known = [];

    public string Uri { get; } = uri;

    public string SkillType { get; private set; } = "";

    public string ReuseLevel { get; private set; } = "";

    public string? IscoGroup { get; private set; }

    public bool IsRegulated { get; private set; }

    /// <summary>The skill just above, once the hierarchy is read.</summary>
    public string? Broader { get; set; }

    /// <summary>What the concept is, in French where it is known.</summary>
    public string? Description => _descriptions.GetValueOrDefault(Language.French) ?? _descriptions.GetValueOrDefault(Language.English);

    /// <summary>Takes a row that is as new as those before or newer: its label wins, the label before stays for search.</summary>
    public void Merge(EscoConceptRow row)
    {
        if (row.Preferred.Length > 0)
        {
            if (_preferred.TryGetValue(row.Language, out string? older) && older != row.Preferred)
            {
                Add(older, row.Language, LabelKind.Hidden);
            }

            _preferred[row.Language] = row.Preferred;
        }

        foreach (string text in row.Alternative)
        {
            Add(text, row.Language, LabelKind.Alternative);
        }

        foreach (string text in row.Hidden)
        {
            Add(text, row.Language, LabelKind.Hidden);
        }

        if (row.Description.Length > 0)
        {
            _descriptions[row.Language] = row.Description;
        }

        SkillType = row.SkillType.Length > 0 ? row.SkillType : SkillType;
        ReuseLevel = row.ReuseLevel.Length > 0 ? row.ReuseLevel : ReuseLevel;
        IscoGroup = row.IscoGroup.Length > 0 ? row.IscoGroup : IscoGroup;
        IsRegulated |= row.IsRegulated;
    }

    /// <summary>The labels, preferred ones first, French before English.</summary>
    public ConceptLabel[] Labels()
    {
        List<ConceptLabel> labels = [];
        foreach (Language language in (ReadOnlySpan<Language>)[Language.French, Language.English])
        {
            if (_preferred.TryGetValue(language, out string? text))
            {
                labels.Add(new ConceptLabel(text, language, LabelKind.Preferred));
            }
        }

        labels.AddRange(_others
            .Where(label => _preferred.GetValueOrDefault(label.Language) != label.Text)
            .OrderBy(label => label.Kind)
            .ThenBy(label => label.Language));
        return [.. labels];
    }

    private void Add(string text, Language language, LabelKind kind)
    {
        if (_known.Add((text, language)))
        {
            _others.Add(new ConceptLabel(text, language, kind));
        }
    }
}
