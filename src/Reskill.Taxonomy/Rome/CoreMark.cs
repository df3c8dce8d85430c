namespace Reskill.Taxonomy.Rome;

/// <summary>How ROME marks a skill in an occupation (column <c>coeur_metier</c>).</summary>
internal enum CoreMark
{
    /// <summary>No mark: asked for, not at the core.</summary>
    None,

    /// <summary>"Émergente": new in the occupation.</summary>
    Emerging,

    /// <summary>"Principale": at the core of the occupation.</summary>
    Core,
}
