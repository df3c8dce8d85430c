using Microsoft.Extensions.Time.Testing;
using Reskill.Catalog;
using Reskill.Profiles;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;

namespace Reskill.Recommendation.Tests;

/// <summary>A small world: warehouse and care jobs, trainings, offers around Toulouse, and a forklift driver.</summary>
internal static class RecommenderSample
{
    public static readonly Skill[] Skills =
    [
        Sample.Skill("S1", label: "Conduire un chariot"),
        Sample.Skill("S2", label: "Gérer un stock"),
        Sample.Skill("S3", label: "Préparer une commande"),
        Sample.Skill("S4", label: "Encadrer une équipe"),
        Sample.Skill("S5", label: "Accompagner une personne"),
        Sample.Skill("S6", label: "Prodiguer des soins d'hygiène"),
        Sample.Skill("S7", label: "Conduire un véhicule lourd"),
    ];

    public static readonly Taxonomy.Taxonomy Rome = Sample.Taxonomy(
        Skills,
        Sample.Occupation("N1101", Skills, "Cariste", mobility: ["N1103"], asks: [("S1", 1), ("S2", -0.5)]),
        Sample.Occupation("N1103", Skills, "Magasinier / Magasinière", asks: [("S2", 1), ("S3", 1), ("S1", -0.5)]),
        Sample.Occupation("N1301", Skills, "Responsable logistique", asks: [("S4", 1), ("S2", 1), ("S3", -0.5)]),
        Sample.Occupation("N4101", Skills, "Conducteur routier / Conductrice routière", asks: [("S7", 1), ("S1", -0.5)]),
        Sample.Occupation("J1501", Skills, "Aide-soignant / Aide-soignante", isRegulated: true, asks: [("S5", 1), ("S6", 1)]));

    public static readonly Training[] Trainings =
    [
        Sample.Training("stock", ["S2"], [(14, 20, 400, Sample.Toulouse), (60, 66, 200, Sample.Albi)]) with { Occupations = ["N1103"] },
        Sample.Training("prep", ["S3"], [(30, 40, 300, Sample.Toulouse)]) with { Occupations = ["N1103"] },
        Sample.Training("magasin", ["S2", "S3"], [(20, 90, 1500, Sample.Toulouse)], exitLevel: 3) with { Occupations = ["N1103"] },
        Sample.Training("encadrer", ["S4"], [(50, 60, 800, null)]) with { Occupations = ["N1301"] },
        Sample.Training("soins", ["S5", "S6"], [(40, 240, 3000, Sample.Nimes)]) with { Occupations = ["J1501"] },
        Sample.Training("lourd", ["S7"], [(10, 40, 2000, Sample.Toulouse)], new TrainingPrerequisites { Licences = ["B"] }) with { Occupations = ["N4101"] },
    ];

    public static readonly JobOffer[] Offers =
    [
        Sample.Offer("O1", "N1103", skills: ["S1"]),
        Sample.Offer("O2", "N1103", skills: ["S2", "S3"], closes: 200),
        Sample.Offer("O3", "N1103", Sample.Nimes),
        Sample.Offer("O4", "N4101", licences: ["C"]),
        Sample.Offer("O5", "J1501", level: 4),
        Sample.Offer("O6", "N1103", skills: ["S2"], months: 120),
        Sample.Offer("O7", "N1103", skills: ["S2"]),
    ];

    public static readonly Profile Driver = Sample.Profile(Sample.States("S1", "conduite de chariots")) with
    {
        Occupations = [Sample.Job("Cariste", "N1101", months: 36, isCurrent: true)],
        Headline = "Cariste",
        Licences = ["B"],
        Education = [Sample.Diploma(3)],
    };

    public static readonly Gazetteer Communes = Gazetteer.Load(RepositoryFiles.Path("data-samples/geography/communes.csv"));

    public static readonly RecommendationRequest NearToulouse = new() { Near = Sample.Toulouse };

    public static Recommender Recommender(
        IReadOnlyList<Training>? trainings = null, IReadOnlyList<JobOffer>? offers = null, LetterEmbedder? embedder = null, RecommenderOptions? options = null)
        => new(
            Rome,
            new ListCatalogIndex(trainings ?? Trainings, offers ?? Offers, Rome),
            Communes,
            embedder ?? new LetterEmbedder(),
            new FakeTimeProvider(new DateTimeOffset(Sample.Today, new TimeOnly(9, 0), TimeSpan.Zero)),
            options);
}
