using System.Globalization;
using System.Text.Json;
using Reskill.Profiles;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Tests;

/// <summary>The profiles that a careful human reads in the sample CVs: <c>data-samples/cvs/NAME.expected.json</c>.</summary>
internal static class CarefulReading
{
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(RepositoryFiles.Path("data-samples/cvs"), "*.expected.json")
            .Select(path => Path.GetFileName(path).Replace(".expected.json", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    /// <summary>The profile of one CV, its skills linked by their exact names.</summary>
    public static Profile Of(string name, Taxonomy.Taxonomy taxonomy, DateOnly today)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.Path($"data-samples/cvs/{name}.expected.json")));
        JsonElement root = document.RootElement;
        Dictionary<string, Skill> skills = taxonomy.Skills
            .SelectMany(skill => skill.Labels.Select(label => (label.Text, Skill: skill)))
            .DistinctBy(pair => pair.Text)
            .ToDictionary(pair => pair.Text, pair => pair.Skill);
        return new Profile
        {
            Language = LanguageTags.Parse(root.GetProperty("language").GetString()) ?? Language.French,
            Headline = Text(root, "headline"),
            Occupations = [.. root.GetProperty("occupations").EnumerateArray().Select(job => Job(job, today))],
            Education = [.. root.GetProperty("education").EnumerateArray().Select(course => new ProfileEducation(
                "diplôme", Number(course, "level"), null, Number(course, "year")))],
            Skills = [.. root.GetProperty("skills").EnumerateArray().Select(skill => skill.GetString()!).Select(text => new ProfileSkill(
                text,
                skills.GetValueOrDefault(text) is Skill found ? new ConceptMatch(found.Code, text, 1, text) : null,
                null,
                text,
                1))],
            Licences = [.. root.GetProperty("licences").EnumerateArray().Select(licence => licence.GetString()!)],
            Certifications = [.. root.GetProperty("certifications").EnumerateArray().Select(certification => certification.GetString()!)],
            Location = root.TryGetProperty("location", out JsonElement place) && place.ValueKind == JsonValueKind.Object
                ? new ProfileLocation(Text(place, "city")!, Text(place, "inseeCode"), Text(place, "postcode"))
                : null,
        };
    }

    private static ProfileOccupation Job(JsonElement job, DateOnly today)
    {
        YearMonth? start = Month(Text(job, "start"));
        YearMonth? end = Month(Text(job, "end"));
        bool isCurrent = job.GetProperty("current").GetBoolean();
        YearMonth? last = isCurrent ? new YearMonth(today.Year, today.Month) : end;
        int? months = start is { } from && last is { } to
            ? Math.Max(1, (12 * (to.Year - from.Year)) + (to.Month ?? 1) - (from.Month ?? 1))
            : null;
        string? rome = Text(job, "rome");
        string title = Text(job, "text")!;
        return new ProfileOccupation(
            title, rome is null ? null : new ConceptMatch(rome, rome, 1, rome), null, Text(job, "employer"), start, end, isCurrent, months);
    }

    private static YearMonth? Month(string? text) => text?.Split('-') switch
    {
        [string year] => new YearMonth(Digits(year)),
        [string year, string month, ..] => new YearMonth(Digits(year), Digits(month)),
        _ => null,
    };

    private static int Digits(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string? Text(JsonElement element, string name)
        => element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement element, string name)
        => element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;
}
