namespace Reskill.Catalog;

/// <summary>What happened to a record.</summary>
public enum RecordChange
{
    /// <summary>It was created or got other content.</summary>
    Published = 1,

    /// <summary>It was taken out of the catalogue.</summary>
    Withdrawn = 2,
}
