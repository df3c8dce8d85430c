using Reskill.Taxonomy;

namespace Reskill.Profiles;

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
