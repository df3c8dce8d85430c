namespace Reskill.Taxonomy.Rome;

/// <summary>An occupation while its files are read.</summary>
internal sealed class RomeOccupationDraft(string code, string label, string parent, bool isRegulated)
{
    public string Code { get; } = code;

    /// <summary>Its own name first, then the appellations, then short names.</summary>
    public List<ConceptLabel> Labels { get; } = [new ConceptLabel(label, Language.French, LabelKind.Preferred)];

    public Dictionary<string, (Skill Skill, CoreMark Mark)> Skills { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, int> Moves { get; } = new(StringComparer.Ordinal);

    public List<(int Position, string Text)> Definition { get; } = [];

    /// <summary>Adds a name; the principal one, which is the occupation's own, gives it its OGR number.</summary>
    public void AddAppellation(string appellationCode, string longLabel, string shortLabel, LabelKind kind)
    {
        if (kind == LabelKind.Preferred && longLabel == Labels[0].Text)
        {
            Labels[0] = Labels[0] with { Code = appellationCode };
        }
        else
        {
            Labels.Add(new ConceptLabel(longLabel, Language.French, kind == LabelKind.Hidden ? kind : LabelKind.Alternative, appellationCode));
        }

        if (shortLabel.Length > 0 && shortLabel != longLabel)
        {
            Labels.Add(new ConceptLabel(shortLabel, Language.French, LabelKind.Hidden));
        }
    }

    public Occupation Build(out int mergedMacros) => new(
        TaxonomyScheme.Rome,
        Code,
        [.. Labels.OrderBy(label => label.Kind)],
        RomeDemands.Build(Skills.Values, out mergedMacros),
        [.. Moves.OrderBy(move => move.Value).Select(move => new MobilityLink(move.Key, move.Value))],
        parent == Code || parent.Length == 0 ? null : parent,
        Definition.Count == 0 ? null : string.Join(' ', Definition.OrderBy(sentence => sentence.Position).Select(sentence => sentence.Text)),
        isRegulated);
}
