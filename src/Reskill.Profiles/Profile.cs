using Reskill.Taxonomy;

namespace Reskill.Profiles;

/// <summary>What a CV says of a person's working life, and nothing of who they are.</summary>
/// <remarks>
/// Holds no name, address, e-mail, telephone, photograph, birth date, sex, nationality or family status. Immutable.
/// </remarks>
public sealed record Profile
{
    /// <summary>The language that the CV is written in.</summary>
    public required Language Language { get; init; }

    /// <summary>The title that the person gives themselves, or null.</summary>
    public string? Headline { get; init; }

    /// <summary>Experiences, the most recent first.</summary>
    public IReadOnlyList<ProfileOccupation> Occupations { get; init; } = [];

    /// <summary>Education, the most recent first.</summary>
    public IReadOnlyList<ProfileEducation> Education { get; init; } = [];

    /// <summary>Skills with the words that show them, best linked first.</summary>
    public IReadOnlyList<ProfileSkill> Skills { get; init; } = [];

    /// <summary>Languages spoken.</summary>
    public IReadOnlyList<ProfileLanguage> Languages { get; init; } = [];

    /// <summary>Driving licences by their official category: <c>B</c>, <c>C</c>, <c>CE</c>, <c>D</c>...</summary>
    public IReadOnlyList<string> Licences { get; init; } = [];

    /// <summary>Certifications and authorisations as written (CACES R489 cat. 3, SSIAP 1, SST, habilitation B1V...).</summary>
    public IReadOnlyList<string> Certifications { get; init; } = [];

    /// <summary>The commune where the person lives; null when the CV does not say.</summary>
    public ProfileLocation? Location { get; init; }

    /// <summary>What could not be read, or was left out.</summary>
    public IReadOnlyList<LocalizedText> Warnings { get; init; } = [];

    /// <summary>The highest European level (1 to 8) among <see cref="Education"/>; null when none is known.</summary>
    public int? EducationLevel => Education.Max(education => education.Level);
}
