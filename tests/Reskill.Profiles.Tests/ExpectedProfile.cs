namespace Reskill.Profiles.Tests;

/// <summary>What a careful human reads in a sample CV: <c>data-samples/cvs/NAME.expected.json</c>.</summary>
public sealed record ExpectedProfile(
    string Language,
    string Headline,
    ExpectedLocation Location,
    IReadOnlyList<ExpectedOccupation> Occupations,
    IReadOnlyList<ExpectedEducation> Education,
    int? EducationLevel,
    IReadOnlyList<string> Skills,
    IReadOnlyList<ExpectedLanguage> Languages,
    IReadOnlyList<string> Licences,
    IReadOnlyList<string> Certifications,
    IReadOnlyList<string> Identifiers);

public sealed record ExpectedLocation(string City, string InseeCode, string Postcode);

public sealed record ExpectedOccupation(string Text, string Rome, string? Employer, string? Start, string? End, bool Current, int? Months);

public sealed record ExpectedEducation(int? Level, int? Year);

public sealed record ExpectedLanguage(string Code, string? Cefr);
