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

/// <summary>A year, with a month where it is known.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Month">1 to 12, or null.</param>
public readonly record struct YearMonth(int Year, int? Month = null) : IComparable<YearMonth>
{
    /// <inheritdoc/>
    public int CompareTo(YearMonth other) => (Year, Month ?? 1).CompareTo((other.Year, other.Month ?? 1));

    /// <summary>ISO 8601: <c>2019-03</c>, or <c>2019</c> when the month is unknown.</summary>
    public override string ToString() => Month is int month ? $"{Year:0000}-{month:00}" : $"{Year:0000}";

    /// <summary>Earlier than.</summary>
    public static bool operator <(YearMonth left, YearMonth right) => left.CompareTo(right) < 0;

    /// <summary>Later than.</summary>
    public static bool operator >(YearMonth left, YearMonth right) => left.CompareTo(right) > 0;

    /// <summary>Not later than.</summary>
    public static bool operator <=(YearMonth left, YearMonth right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier than.</summary>
    public static bool operator >=(YearMonth left, YearMonth right) => left.CompareTo(right) >= 0;
}

/// <summary>One experience.</summary>
/// <param name="Text">The job's title as the CV writes it.</param>
/// <param name="Rome">The ROME occupation that it names, or null.</param>
/// <param name="Esco">The ESCO occupation that it names, or null.</param>
/// <param name="Employer">The organisation, or null.</param>
/// <param name="Start">Its beginning, or null when unknown.</param>
/// <param name="End">Its end; null when it goes on or is unknown.</param>
/// <param name="IsCurrent">Whether it goes on today.</param>
/// <param name="Months">How long, in whole months, at least 1; null when the dates do not tell.</param>
public sealed record ProfileOccupation(
    string Text,
    ConceptMatch? Rome,
    ConceptMatch? Esco,
    string? Employer,
    YearMonth? Start,
    YearMonth? End,
    bool IsCurrent,
    int? Months);

/// <summary>One diploma or course of study.</summary>
/// <param name="Text">As the CV writes it.</param>
/// <param name="Level">European level, 1 to 8 (3 CAP, 4 baccalauréat, 5 BTS, 6 licence, 7 master); null when unknown.</param>
/// <param name="Field">What was studied, or null.</param>
/// <param name="Year">The year it was obtained, or null.</param>
public sealed record ProfileEducation(string Text, int? Level, string? Field, int? Year);

/// <summary>One skill and the words that show it.</summary>
/// <param name="Text">The skill as the CV words it.</param>
/// <param name="Rome">The ROME skill, or null.</param>
/// <param name="Esco">The ESCO skill, or null.</param>
/// <param name="Evidence">The words of the CV that show it, without identifiers; for a skill implied by a job, the job's title.</param>
/// <param name="Score">How sure the link is, in [0, 1].</param>
/// <param name="IsStated">The CV states it; false when it is implied by a job held.</param>
public sealed record ProfileSkill(
    string Text, ConceptMatch? Rome, ConceptMatch? Esco, string Evidence, double Score, bool IsStated = true);

/// <summary>One language.</summary>
/// <param name="Code">ISO 639-1, such as <c>en</c>.</param>
/// <param name="Cefr">A1 to C2, <c>native</c>, or null when the CV does not tell.</param>
public sealed record ProfileLanguage(string Code, string? Cefr);

/// <summary>A commune of residence.</summary>
/// <param name="City">Its name.</param>
/// <param name="InseeCode">Its INSEE code, or null when the name is not clear.</param>
/// <param name="Postcode">Its postcode, or null.</param>
public sealed record ProfileLocation(string City, string? InseeCode, string? Postcode);
