using Reskill.Catalog;
using Reskill.Profiles;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;

namespace Reskill.Recommendation.Tests;

/// <summary>Small inputs of the tests, each with only what its test is about.</summary>
internal static class Sample
{
    /// <summary>The day of every test.</summary>
    public static readonly DateOnly Today = new(2027, 1, 4);

    public static readonly Commune Toulouse = new("31555", "Toulouse", ["31000"], new GeoPoint(43.6045, 1.4440));

    public static readonly Commune Albi = new("81004", "Albi", ["81000"], new GeoPoint(43.9289, 2.1464));

    public static readonly Commune Nimes = new("30189", "Nîmes", ["30000"], new GeoPoint(43.8367, 4.3601));

    public static DateOnly Day(int offset) => Today.AddDays(offset);

    public static Skill Skill(string code, string? broader = null, string? label = null)
        => new(TaxonomyScheme.Rome, code, [new ConceptLabel(label ?? $"Compétence {code}", Language.French, LabelKind.Preferred)], SkillKind.Competence, broader);

    /// <summary>An occupation; a demand is (skill, weight) and core, a weight below 0 makes it optional.</summary>
    public static Occupation Occupation(
        string code, IEnumerable<Skill> skills, string? label = null, string? parent = null, bool isRegulated = false, string[]? mobility = null,
        params (string Skill, double Weight)[] asks)
    {
        Dictionary<string, Skill> known = skills.ToDictionary(skill => skill.Code);
        return new Occupation(
            TaxonomyScheme.Rome,
            code,
            [new ConceptLabel(label ?? $"Métier {code}", Language.French, LabelKind.Preferred)],
            [.. asks.Select(ask => new SkillDemand(known[ask.Skill], Math.Abs(ask.Weight), ask.Weight > 0))],
            [.. (mobility ?? []).Select((target, rank) => new MobilityLink(target, rank + 1))],
            parent ?? code,
            isRegulated: isRegulated);
    }

    public static Taxonomy.Taxonomy Taxonomy(IReadOnlyList<Skill> skills, params Occupation[] occupations)
        => new(TaxonomyScheme.Rome, "test", [.. occupations.OrderBy(o => o.Code, StringComparer.Ordinal)], skills);

    public static Profile Profile(params ProfileSkill[] skills) => new() { Language = Language.French, Skills = skills };

    public static ProfileSkill States(string code, string? evidence = null)
        => new(evidence ?? $"mots {code}", new ConceptMatch(code, code, 1, code), null, evidence ?? $"mots {code}", 1);

    public static ProfileOccupation Job(
        string title, string? rome, int? months = 36, int endYear = 2026, bool isCurrent = false)
        => new(
            title,
            rome is null ? null : new ConceptMatch(rome, rome, 1, rome),
            null,
            "Entreprise",
            null,
            isCurrent ? null : new YearMonth(endYear, 6),
            isCurrent,
            months);

    public static ProfileEducation Diploma(int level) => new($"Diplôme de niveau {level}", level, null, 2015);

    /// <summary>A training with its sessions; a session is (first day, last day, price, place or null at a distance).</summary>
    public static Training Training(
        string id,
        string[] teaches,
        (int Start, int End, decimal? Price, Commune? Place)[] sessions,
        TrainingPrerequisites? asks = null,
        int? exitLevel = null,
        int? places = 10)
        => new()
        {
            Id = id,
            Key = new SourceKey("test", id),
            Provider = new TrainingProvider("p", "Organisme", Toulouse.Code),
            Title = $"Formation {id}",
            Skills = teaches,
            ExitLevel = exitLevel,
            Prerequisites = asks ?? new TrainingPrerequisites(),
            Sessions = [.. sessions.Select((session, i) => Session($"{id}-S{i}", session, places))],
        };

    public static JobOffer Offer(
        string id,
        string occupation,
        Commune? place = null,
        string[]? skills = null,
        int level = 0,
        int months = 0,
        string[]? licences = null,
        int? closes = 30)
    {
        Commune at = place ?? Toulouse;
        return new JobOffer
        {
            Id = id,
            Key = new SourceKey("test", id),
            Title = $"Offre {id}",
            Occupation = occupation,
            Skills = skills ?? [],
            CommuneCode = at.Code,
            CommuneName = at.Name,
            Location = at.Location,
            Level = level,
            ExperienceMonths = months,
            Licences = licences ?? [],
            PublishedOn = Day(-5),
            ClosesOn = closes is int days ? Day(days) : null,
        };
    }

    private static TrainingSession Session(string id, (int Start, int End, decimal? Price, Commune? Place) session, int? places) => new()
    {
        Id = id,
        SourceId = id,
        Start = Day(session.Start),
        End = Day(session.End),
        Modality = session.Place is null ? Modality.Remote : Modality.OnSite,
        CommuneCode = session.Place?.Code,
        CommuneName = session.Place?.Name,
        Location = session.Place?.Location,
        Price = session.Price,
        Places = places,
    };
}
