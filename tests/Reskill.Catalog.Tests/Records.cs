using System.Globalization;
using Reskill.Taxonomy.Geography;

namespace Reskill.Catalog.Tests;

/// <summary>Builds whole records for tests.</summary>
internal static class Records
{
    public const string Source = "test";

    private static readonly GeoPoint Toulouse = new(43.6007, 1.4328);

    public static Training Training(int number, string title = "Soudeur industriel") => new()
    {
        Id = Key("T", number).RecordId,
        Key = Key("T", number),
        Provider = new TrainingProvider("atelier", "Atelier d'Oc", "31555"),
        Title = title,
        Objective = "Souder à l'arc des assemblages de tôles.",
        Programme = "Lecture de plans. Réglages. Contrôle visuel.",
        Occupations = ["H2913"],
        Skills = ["300429"],
        ExitLevel = 3,
        Certification = new Certification("Soudeur assembleur industriel", "titreProfessionnel"),
        Prerequisites = new TrainingPrerequisites { Text = "Aucun", Licences = ["B"] },
        Hours = 140,
        Funding = Funding.Cpf | Funding.Region,
        Sessions =
        [
            new TrainingSession
            {
                Id = $"{Source}:T-{number}-S1",
                SourceId = string.Create(CultureInfo.InvariantCulture, $"T-{number}-S1"),
                Start = new DateOnly(2027, 1, 4),
                End = new DateOnly(2027, 1, 29),
                Modality = Modality.OnSite,
                CommuneCode = "31555",
                CommuneName = "Toulouse",
                Location = Toulouse,
                Price = 1450.50m,
                Places = 12,
            },
        ],
    };

    public static JobOffer Offer(int number, string title = "Soudeur TIG") => new()
    {
        Id = Key("O", number).RecordId,
        Key = Key("O", number),
        Title = title,
        Description = "Assemblage de châssis.",
        Employer = "Garonne Métal",
        Occupation = "H2913",
        Appellation = "19190",
        Skills = ["300429"],
        CommuneCode = "31555",
        CommuneName = "Toulouse",
        Location = Toulouse,
        Contract = ContractKind.FixedTerm,
        ContractMonths = 6,
        Salary = new Salary(1900, 2100.5m, SalaryPeriod.Month),
        PublishedOn = new DateOnly(2026, 11, 20),
        ClosesOn = new DateOnly(2026, 12, 20),
    };

    public static Training[] Trainings(int count) => [.. Enumerable.Range(1, count).Select(number => Training(number))];

    private static SourceKey Key(string prefix, int number)
        => new(Source, string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number:0000}"));
}
