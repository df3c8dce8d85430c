namespace Reskill.Taxonomy;

/// <summary>A file that an import read.</summary>
/// <param name="Name">Its name, after that of its folder where several folders were read.</param>
/// <param name="Rows">Data rows read, without the header.</param>
public sealed record ImportedFile(string Name, int Rows);

/// <summary>How far an import is.</summary>
/// <param name="File">The file being read.</param>
/// <param name="Rows">Rows of it read so far.</param>
public readonly record struct ImportProgress(string File, int Rows);

/// <summary>What an import read, kept and went around.</summary>
public sealed class ImportReport
{
    /// <summary>Which classification was imported.</summary>
    public required TaxonomyScheme Scheme { get; init; }

    /// <summary>The version found.</summary>
    public required string Version { get; init; }

    /// <summary>The files read, in that order.</summary>
    public required IReadOnlyList<ImportedFile> Files { get; init; }

    /// <summary>Trouble met, each kind counted by file and column.</summary>
    public required IReadOnlyList<ImportWarning> Warnings { get; init; }

    /// <summary>Occupations kept.</summary>
    public required int Occupations { get; init; }

    /// <summary>Names of occupations kept: for ROME the appellations, for ESCO every label in every language.</summary>
    public required int OccupationLabels { get; init; }

    /// <summary>Skills kept, knowledge included.</summary>
    public required int Skills { get; init; }

    /// <summary>Skills asked for by occupations.</summary>
    public required int Demands { get; init; }

    /// <summary>Official moves between occupations; ESCO has none.</summary>
    public required int Moves { get; init; }

    /// <summary>ROME macro-competences left to the competences linked beside them, so that none counts twice.</summary>
    public int MergedMacros { get; init; }

    /// <summary>ESCO relations between skills that were read and checked; nothing uses them yet.</summary>
    public int SkillRelations { get; init; }
}
