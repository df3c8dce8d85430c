using System.Globalization;
using Reskill.Catalog;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;

namespace Reskill.Search.Tests;

/// <summary>Builds records and a small taxonomy for tests.</summary>
internal static class Sample
{
    public static readonly DateOnly Today = new(2026, 11, 24);

    public static readonly GeoPoint Toulouse = new(43.6007, 1.4328);

    public static readonly GeoPoint Albi = new(43.9258, 2.1474); // 67 km from Toulouse

    public static readonly GeoPoint Nimes = new(43.8345, 4.3604); // 236 km from Toulouse

    public static readonly Taxonomy.Taxonomy Rome = new(
        TaxonomyScheme.Rome,
        "test",
        [
            Occupation("H2913", "Soudeur / Soudeuse"),
            Occupation("H2999", "Soudeur / Soudeuse aéronautique", parent: "H2913"),
            Occupation("J1501", "Aide-soignant / Aide-soignante"),
            Occupation("K1304", "Auxiliaire de vie", null, "Aide à domicile"),
        ],
        [Skill("100", "Lire un plan"), Skill("101", "Souder à l'arc"), Skill("102", "Contrôler une soudure"), Skill("103", "Mesurer une tension artérielle")]);

    public static Training Training(string id, string title, params TrainingSession[] sessions) => new()
    {
        Id = $"test:{id}",
        Key = new SourceKey("test", id),
        Provider = new TrainingProvider("atelier", "Atelier d'Oc", "31555"),
        Title = title,
        Sessions = [.. sessions.Select((session, index) => session with { Id = $"test:{id}-{index}", SourceId = Number(id, index) })],
    };

    public static TrainingSession Session(GeoPoint? place, int startsIn, int? places = 10) => new()
    {
        Id = "",
        SourceId = "",
        Start = Today.AddDays(startsIn),
        End = Today.AddDays(startsIn + 30),
        Modality = place is null ? Modality.Remote : Modality.OnSite,
        Location = place,
        CommuneCode = place is null ? null : "31555",
        CommuneName = place is null ? null : "Quelque part",
        Price = 100,
        Places = places,
    };

    public static JobOffer Offer(string id, string title, GeoPoint? place = null, string occupation = "H2913", int? closesIn = 30) => new()
    {
        Id = $"test:{id}",
        Key = new SourceKey("test", id),
        Title = title,
        Occupation = occupation,
        CommuneCode = "31555",
        CommuneName = "Quelque part",
        Location = place ?? Toulouse,
        PublishedOn = Today.AddDays(-3),
        ClosesOn = closesIn is int days ? Today.AddDays(days) : null,
    };

    private static string Number(string id, int index) => string.Create(CultureInfo.InvariantCulture, $"{id}-{index}");

    private static Occupation Occupation(string code, string label, string? parent = null, params string[] appellations) => new(
        TaxonomyScheme.Rome,
        code,
        [new ConceptLabel(label, Language.French, LabelKind.Preferred), .. appellations.Select(text => new ConceptLabel(text, Language.French, LabelKind.Alternative))],
        [],
        [],
        parent);

    private static Skill Skill(string code, string label)
        => new(TaxonomyScheme.Rome, code, [new ConceptLabel(label, Language.French, LabelKind.Preferred)], SkillKind.Competence);
}
