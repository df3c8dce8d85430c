using Reskill.Taxonomy.Geography;

namespace Reskill.Catalog;

/// <summary>Who may pay for a training.</summary>
[Flags]
public enum Funding
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Compte personnel de formation.</summary>
    Cpf = 1,

    /// <summary>The Region.</summary>
    Region = 2,

    /// <summary>France Travail.</summary>
    FranceTravail = 4,

    /// <summary>The employer's skills operator (OPCO).</summary>
    Opco = 8,

    /// <summary>The learner.</summary>
    Self = 16,
}

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

/// <summary>An organisation that trains.</summary>
/// <param name="Id">Identifier in its source.</param>
/// <param name="Name">Public name.</param>
/// <param name="CommuneCode">INSEE code of its seat.</param>
public sealed record TrainingProvider(string Id, string Name, string CommuneCode);

/// <summary>A certification that a training leads to.</summary>
/// <param name="Title">Its official title.</param>
/// <param name="Kind">Its family, such as <c>titreProfessionnel</c>, <c>diplome</c>, <c>cqp</c>, <c>habilitation</c>, <c>attestation</c>.</param>
public sealed record Certification(string Title, string Kind);

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

/// <summary>One dated session of a training.</summary>
public sealed record TrainingSession
{
    /// <summary>Identifier in this catalogue.</summary>
    public required string Id { get; init; }

    /// <summary>Identifier at its source.</summary>
    public required string SourceId { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Last day, not before <see cref="Start"/>.</summary>
    public required DateOnly End { get; init; }

    /// <summary>Where learners sit.</summary>
    public required Modality Modality { get; init; }

    /// <summary>INSEE code of the place; null when wholly at a distance.</summary>
    public string? CommuneCode { get; init; }

    /// <summary>Name of the commune; null when wholly at a distance.</summary>
    public string? CommuneName { get; init; }

    /// <summary>The place; null when wholly at a distance.</summary>
    public GeoPoint? Location { get; init; }

    /// <summary>Price for a learner in euros, all fees included; null when unknown (never plannable within a budget).</summary>
    public decimal? Price { get; init; }

    /// <summary>Places still free; 0 is full, null unknown.</summary>
    public int? Places { get; init; }

    /// <summary>Hours a week, 1 to 40.</summary>
    public int HoursPerWeek { get; init; } = 35;
}
