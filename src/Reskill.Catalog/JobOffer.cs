using Reskill.Taxonomy.Geography;

namespace Reskill.Catalog;

/// <summary>A job open in the region.</summary>
public sealed record JobOffer
{
    /// <summary>Identifier in this catalogue, stable over versions.</summary>
    public required string Id { get; init; }

    /// <summary>What the record is known by at its source.</summary>
    public required SourceKey Key { get; init; }

    /// <summary>Grows by 1 with each change of content, from 1.</summary>
    public long Version { get; init; } = 1;

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public string Description { get; init; } = "";

    /// <summary>The organisation; null when it is not named.</summary>
    public string? Employer { get; init; }

    /// <summary>ROME code of the occupation.</summary>
    public required string Occupation { get; init; }

    /// <summary>OGR code of the appellation, when the offer says which one of the occupation's; else null.</summary>
    public string? Appellation { get; init; }

    /// <summary>Codes of the skills asked for.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>INSEE code of the place of work.</summary>
    public required string CommuneCode { get; init; }

    /// <summary>Name of the commune.</summary>
    public required string CommuneName { get; init; }

    /// <summary>The place of work.</summary>
    public required GeoPoint Location { get; init; }

    /// <summary>The contract.</summary>
    public ContractKind Contract { get; init; }

    /// <summary>Length of a contract that ends, in months.</summary>
    public int? ContractMonths { get; init; }

    /// <summary>Hours a week.</summary>
    public int HoursPerWeek { get; init; } = 35;

    /// <summary>The salary, or null.</summary>
    public Salary? Salary { get; init; }

    /// <summary>Experience asked for, in months; 0 for beginners.</summary>
    public int ExperienceMonths { get; init; }

    /// <summary>European level asked for, 1 to 8; 0 for none.</summary>
    public int Level { get; init; }

    /// <summary>Driving licences asked for.</summary>
    public IReadOnlyList<string> Licences { get; init; } = [];

    /// <summary>When it was published.</summary>
    public required DateOnly PublishedOn { get; init; }

    /// <summary>Last day to apply, or null.</summary>
    public DateOnly? ClosesOn { get; init; }
}
