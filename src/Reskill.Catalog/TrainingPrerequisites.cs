namespace Reskill.Catalog;

/// <summary>What a training asks for before entry.</summary>
public sealed record TrainingPrerequisites
{
    /// <summary>As the provider words it, or null.</summary>
    public string? Text { get; init; }

    /// <summary>European level asked for, 1 to 8; 0 for none.</summary>
    public int EntryLevel { get; init; }

    /// <summary>Codes of skills to hold before.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Source ids, in the same source, of trainings to follow before.</summary>
    public IReadOnlyList<string> Trainings { get; init; } = [];

    /// <summary>Driving licences to hold before.</summary>
    public IReadOnlyList<string> Licences { get; init; } = [];
}
