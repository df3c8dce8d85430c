namespace Reskill.Client;

/// <summary>What a CV says of a person's working life: the document of <c>reskill profile --json</c>.</summary>
/// <remarks>Holds no name, address, e-mail, telephone, photograph, birth date, sex, nationality or family status.</remarks>
public sealed record ProfileDocument
{
    /// <summary>The language that the CV is written in: <c>fr</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The title that the person gives themselves, or null.</summary>
    public string? Headline { get; init; }

    /// <summary>Experiences, the most recent first.</summary>
    public required IReadOnlyList<ProfileOccupationDocument> Occupations { get; init; }

    /// <summary>Education, the most recent first.</summary>
    public required IReadOnlyList<ProfileEducationDocument> Education { get; init; }

    /// <summary>Skills with the words that show them, best linked first.</summary>
    public required IReadOnlyList<ProfileSkillDocument> Skills { get; init; }

    /// <summary>Languages spoken.</summary>
    public required IReadOnlyList<ProfileLanguageDocument> Languages { get; init; }

    /// <summary>Driving licences by their official category, such as <c>B</c>.</summary>
    public required IReadOnlyList<string> Licences { get; init; }

    /// <summary>Certifications and authorisations as written.</summary>
    public required IReadOnlyList<string> Certifications { get; init; }

    /// <summary>The commune where the person lives; null when the CV does not say.</summary>
    public ProfileLocationDocument? Location { get; init; }

    /// <summary>What could not be read, or was left out, in the language asked for.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}

/// <summary>A ROME concept that a text was linked to.</summary>
/// <param name="Code">Its ROME code, or the OGR number of a skill.</param>
/// <param name="Label">Its name in the language asked for.</param>
/// <param name="Score">How well it fits, in [0, 1].</param>
public sealed record RomeMatchDocument(string Code, string Label, double Score);

/// <summary>An ESCO concept that a text was linked to.</summary>
/// <param name="Uri">Its URI.</param>
/// <param name="Label">Its name in the language asked for.</param>
/// <param name="Score">How well it fits, in [0, 1].</param>
public sealed record EscoMatchDocument(string Uri, string Label, double Score);

/// <summary>One experience.</summary>
public sealed record ProfileOccupationDocument
{
    /// <summary>The job's title as the CV writes it.</summary>
    public required string Text { get; init; }

    /// <summary>The ROME occupation that it names, or null.</summary>
    public RomeMatchDocument? Rome { get; init; }

    /// <summary>The ESCO occupation that it names, or null.</summary>
    public EscoMatchDocument? Esco { get; init; }

    /// <summary>The organisation, or null.</summary>
    public string? Employer { get; init; }

    /// <summary>Its beginning, <c>2019-03</c> or <c>2019</c>; null when unknown.</summary>
    public string? Start { get; init; }

    /// <summary>Its end, <c>2021-06</c> or <c>2021</c>; null when it goes on or is unknown.</summary>
    public string? End { get; init; }

    /// <summary>Whether it goes on today.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>How long, in whole months; null when the dates do not tell.</summary>
    public int? Months { get; init; }
}

/// <summary>One diploma or course of study.</summary>
/// <param name="Text">As the CV writes it.</param>
/// <param name="Level">European level, 1 to 8; null when unknown.</param>
/// <param name="Field">What was studied, or null.</param>
/// <param name="Year">The year it was obtained, or null.</param>
public sealed record ProfileEducationDocument(string Text, int? Level, string? Field, int? Year);

/// <summary>One skill and the words that show it.</summary>
public sealed record ProfileSkillDocument
{
    /// <summary>The skill as the CV words it.</summary>
    public required string Text { get; init; }

    /// <summary>The ROME skill, or null.</summary>
    public RomeMatchDocument? Rome { get; init; }

    /// <summary>The ESCO skill, or null.</summary>
    public EscoMatchDocument? Esco { get; init; }

    /// <summary>The words of the CV that show it; for a skill implied by a job, the job's title.</summary>
    public required string Evidence { get; init; }

    /// <summary>How sure the link is, in [0, 1].</summary>
    public double Score { get; init; }

    /// <summary>The CV states it; false when it is implied by a job held, to be confirmed.</summary>
    public bool IsStated { get; init; }
}

/// <summary>One language.</summary>
/// <param name="Code">ISO 639-1, such as <c>en</c>.</param>
/// <param name="Cefr">A1 to C2, <c>native</c>, or null when the CV does not tell.</param>
public sealed record ProfileLanguageDocument(string Code, string? Cefr);

/// <summary>A commune of residence.</summary>
/// <param name="City">Its name.</param>
/// <param name="InseeCode">Its INSEE code, or null when the name is not clear.</param>
/// <param name="Postcode">Its postcode, or null.</param>
public sealed record ProfileLocationDocument(string City, string? InseeCode, string? Postcode);
