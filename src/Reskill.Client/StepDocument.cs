namespace Reskill.Client;

/// <summary>One session to follow.</summary>
public sealed record StepDocument
{
    /// <summary>The training.</summary>
    public required TrainingDocument Training { get; init; }

    /// <summary>The session of it.</summary>
    public required SessionDocument Session { get; init; }

    /// <summary>Missing skills that it teaches and no earlier step does.</summary>
    public required IReadOnlyList<SkillDocument> Covers { get; init; }

    /// <summary>Kilometres from the person's place; null when at a distance or the place is unknown.</summary>
    public double? DistanceKm { get; init; }

    /// <summary>Why this step, as sentences in the language asked for.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>The same reasons, in the same order, each with what it rests on.</summary>
    public required IReadOnlyList<ReasonDocument> ReasonDetails { get; init; }
}

/// <summary>A training of the catalogue.</summary>
public sealed record TrainingDocument
{
    /// <summary>Identifier in the catalogue.</summary>
    public required string Id { get; init; }

    /// <summary>Who delivers the record.</summary>
    public required string Source { get; init; }

    /// <summary>Its identifier there.</summary>
    public required string SourceId { get; init; }

    /// <summary>Version of the record.</summary>
    public required long Version { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What the learner will be able to do.</summary>
    public required string Objective { get; init; }

    /// <summary>Who trains.</summary>
    public required ProviderDocument Provider { get; init; }

    /// <summary>ROME codes of the occupations it leads to.</summary>
    public required IReadOnlyList<string> Occupations { get; init; }

    /// <summary>Codes of the skills it teaches.</summary>
    public required IReadOnlyList<string> Skills { get; init; }

    /// <summary>The certification it leads to, or null.</summary>
    public CertificationDocument? Certification { get; init; }

    /// <summary>European level it leads to, or null.</summary>
    public int? ExitLevel { get; init; }

    /// <summary>What it asks for.</summary>
    public required PrerequisitesDocument Prerequisites { get; init; }

    /// <summary>Hours taught.</summary>
    public required int Hours { get; init; }

    /// <summary>Who may pay.</summary>
    public required IReadOnlyList<FundingDocumentKind> Funding { get; init; }
}

/// <summary>An organisation that trains.</summary>
/// <param name="Id">Identifier in its source.</param>
/// <param name="Name">Public name.</param>
/// <param name="CommuneCode">INSEE code of its seat.</param>
public sealed record ProviderDocument(string Id, string Name, string CommuneCode);

/// <summary>A certification that a training leads to.</summary>
/// <param name="Title">Its official title.</param>
/// <param name="Kind">Its family, such as <c>titreProfessionnel</c>.</param>
public sealed record CertificationDocument(string Title, string Kind);

/// <summary>What a training asks for before entry.</summary>
/// <param name="Text">As the provider words it, or null.</param>
/// <param name="EntryLevel">European level asked for; 0 for none.</param>
/// <param name="Skills">Codes of skills to hold before.</param>
/// <param name="Trainings">Source ids, in the same source, of trainings to follow before.</param>
/// <param name="Licences">Driving licences to hold before.</param>
public sealed record PrerequisitesDocument(
    string? Text, int EntryLevel, IReadOnlyList<string> Skills, IReadOnlyList<string> Trainings, IReadOnlyList<string> Licences);

/// <summary>One dated session of a training.</summary>
public sealed record SessionDocument
{
    /// <summary>Identifier in the catalogue.</summary>
    public required string Id { get; init; }

    /// <summary>Identifier at its source.</summary>
    public required string SourceId { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly End { get; init; }

    /// <summary>Where learners sit.</summary>
    public required ModalityDocumentKind Modality { get; init; }

    /// <summary>INSEE code of the place; null when wholly at a distance.</summary>
    public string? CommuneCode { get; init; }

    /// <summary>Name of the commune; null when wholly at a distance.</summary>
    public string? CommuneName { get; init; }

    /// <summary>Price for a learner in euros; null when unknown.</summary>
    public decimal? Price { get; init; }

    /// <summary>Places still free; null when unknown.</summary>
    public int? Places { get; init; }

    /// <summary>Hours a week.</summary>
    public required int HoursPerWeek { get; init; }
}

/// <summary>Where learners sit.</summary>
public enum ModalityDocumentKind
{
    /// <summary>At the training centre.</summary>
    OnSite,

    /// <summary>Partly at a distance.</summary>
    Mixed,

    /// <summary>Wholly at a distance.</summary>
    Remote,
}

/// <summary>Who may pay for a training.</summary>
public enum FundingDocumentKind
{
    /// <summary>Compte personnel de formation.</summary>
    Cpf,

    /// <summary>The Region.</summary>
    Region,

    /// <summary>France Travail.</summary>
    FranceTravail,

    /// <summary>The employer's skills operator (OPCO).</summary>
    Opco,

    /// <summary>The learner.</summary>
    Self,
}
