namespace Reskill.Taxonomy;

/// <summary>The official classifications that Reskill reads.</summary>
public enum TaxonomyScheme
{
    /// <summary>ROME 4.0, France Travail; ids are codes such as <c>J1501</c>, or an OGR number for a skill.</summary>
    Rome,

    /// <summary>ESCO, European Commission; ids are concept URIs.</summary>
    Esco,
}

/// <summary>How a label names its concept.</summary>
public enum LabelKind
{
    /// <summary>The one name to show in its language.</summary>
    Preferred,

    /// <summary>Another name: an appellation of ROME, an alternative label of ESCO.</summary>
    Alternative,

    /// <summary>Found by search but never shown.</summary>
    Hidden,
}

/// <summary>One name of a concept.</summary>
/// <param name="Text">The name as published, both genders around " / " where the source has them.</param>
/// <param name="Language">Its language.</param>
/// <param name="Kind">How it names the concept.</param>
/// <param name="Code">The OGR number of a ROME appellation; null elsewhere.</param>
public sealed record ConceptLabel(string Text, Language Language, LabelKind Kind, string? Code = null);

/// <summary>An occupation or a skill of a taxonomy. Immutable and thread-safe.</summary>
public abstract class Concept
{
    private protected Concept(TaxonomyScheme scheme, string code, IReadOnlyList<ConceptLabel> labels, string? definition)
    {
        Scheme = scheme;
        Code = code;
        Labels = labels;
        Definition = definition;
    }

    /// <summary>The taxonomy that the concept belongs to.</summary>
    public TaxonomyScheme Scheme { get; }

    /// <summary>Its identifier there: a ROME code, an OGR number or an ESCO URI.</summary>
    public string Code { get; }

    /// <summary>Every name, preferred ones first. Never empty.</summary>
    public IReadOnlyList<ConceptLabel> Labels { get; }

    /// <summary>What the concept is, in one or a few sentences; null when the source has none.</summary>
    public string? Definition { get; }

    /// <summary>The name to show in <paramref name="language"/>, else the preferred name in another language.</summary>
    public string Label(Language language)
    {
        ConceptLabel? fallback = null;
        foreach (ConceptLabel label in Labels)
        {
            if (label.Kind == LabelKind.Preferred)
            {
                if (label.Language == language)
                {
                    return label.Text;
                }

                fallback ??= label;
            }
        }

        return (fallback ?? Labels[0]).Text;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Code} {Labels[0].Text}";
}
