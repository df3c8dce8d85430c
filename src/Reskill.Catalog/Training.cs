namespace Reskill.Catalog;

/// <summary>A training of the catalogue, with its sessions.</summary>
public sealed record Training
{
    /// <summary>Identifier in this catalogue, stable over versions.</summary>
    public required string Id { get; init; }

    /// <summary>What the record is known by at its source.</summary>
    public required SourceKey Key { get; init; }

    /// <summary>Grows by 1 with each change of content, from 1.</summary>
    public long Version { get; init; } = 1;

    /// <summary>Who trains.</summary>
    public required TrainingProvider Provider { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What the learner will be able to do.</summary>
    public string Objective { get; init; } = "";

    /// <summary>What is taught.</summary>
    public string Programme { get; init; } = "";

    /// <summary>ROME codes of the occupations it leads to.</summary>
    public IReadOnlyList<string> Occupations { get; init; } = [];

    /// <summary>Codes of the skills it teaches.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>European level it leads to, 3 to 8, or null.</summary>
    public int? ExitLevel { get; init; }

    /// <summary>The certification it leads to, or null.</summary>
    public Certification? Certification { get; init; }

    /// <summary>What it asks for.</summary>
    public TrainingPrerequisites Prerequisites { get; init; } = new();

    /// <summary>Hours taught.</summary>
    public int Hours { get; init; }

    /// <summary>Who may pay.</summary>
    public Funding Funding { get; init; }

    /// <summary>Dated sessions, earliest first.</summary>
    public IReadOnlyList<TrainingSession> Sessions { get; init; } = [];
}
