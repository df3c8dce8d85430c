namespace Reskill.Taxonomy;

/// <summary>Which concepts of a taxonomy a linker looks among.</summary>
public enum ConceptKind
{
    /// <summary>Occupations and their appellations.</summary>
    Occupations,

    /// <summary>Skills and knowledge.</summary>
    Skills,
}
