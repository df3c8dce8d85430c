namespace Reskill.Client;

/// <summary>A job open in the region, and why it fits.</summary>
public sealed record OfferDocument
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

    /// <summary>Its text.</summary>
    public required string Description { get; init; }

    /// <summary>The organisation; null when it is not named.</summary>
    public string? Employer { get; init; }

    /// <summary>ROME code of the occupation.</summary>
    public required string Occupation { get; init; }

    /// <summary>Codes of the skills asked for.</summary>
    public required IReadOnlyList<string> Skills { get; init; }

    /// <summary>INSEE code of the place of work.</summary>
    public required string CommuneCode { get; init; }

    /// <summary>Name of the commune.</summary>
    public required string CommuneName { get; init; }

    /// <summary>Kilometres from the person's place; null when the place is unknown.</summary>
    public double? DistanceKm { get; init; }

    /// <summary>The contract.</summary>
    public required ContractDocumentKind Contract { get; init; }

    /// <summary>Length of a contract that ends, in months; null otherwise.</summary>
    public int? ContractMonths { get; init; }

    /// <summary>Hours a week.</summary>
    public required int HoursPerWeek { get; init; }

    /// <summary>The salary, or null.</summary>
    public SalaryDocument? Salary { get; init; }

    /// <summary>Experience asked for, in months; 0 for beginners.</summary>
    public required int ExperienceMonths { get; init; }

    /// <summary>European level asked for; 0 for none.</summary>
    public required int Level { get; init; }

    /// <summary>Driving licences asked for.</summary>
    public required IReadOnlyList<string> Licences { get; init; }

    /// <summary>When it was published.</summary>
    public required DateOnly PublishedOn { get; init; }

    /// <summary>Last day to apply, or null.</summary>
    public DateOnly? ClosesOn { get; init; }

    /// <summary>Why it fits, as sentences in the language asked for.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>The same reasons, in the same order, each with what it rests on.</summary>
    public required IReadOnlyList<ReasonDocument> ReasonDetails { get; init; }
}

/// <summary>Gross salary in euros.</summary>
/// <param name="Minimum">Lowest, or null.</param>
/// <param name="Maximum">Highest, or null.</param>
/// <param name="Period">Over what it is paid.</param>
public sealed record SalaryDocument(decimal? Minimum, decimal? Maximum, SalaryDocumentPeriod Period);

/// <summary>Over what a salary is paid.</summary>
public enum SalaryDocumentPeriod
{
    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}

/// <summary>The kind of contract offered.</summary>
public enum ContractDocumentKind
{
    /// <summary>Permanent (CDI).</summary>
    Permanent,

    /// <summary>Fixed term (CDD).</summary>
    FixedTerm,

    /// <summary>Agency work (intérim).</summary>
    Agency,

    /// <summary>Work and study (alternance).</summary>
    WorkStudy,
}
