namespace Reskill.Catalog;

/// <summary>Where learners sit.</summary>
public enum Modality
{
    /// <summary>At the training centre.</summary>
    OnSite,

    /// <summary>Partly at a distance.</summary>
    Mixed,

    /// <summary>Wholly at a distance.</summary>
    Remote,
}
