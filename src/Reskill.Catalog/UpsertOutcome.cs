namespace Reskill.Catalog;

/// <summary>What became of a record that was published.</summary>
public enum UpsertOutcome
{
    /// <summary>It was not there.</summary>
    Created,

    /// <summary>It was there with other content.</summary>
    Updated,

    /// <summary>It was there with this content.</summary>
    Unchanged,
}
