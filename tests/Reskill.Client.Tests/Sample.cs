namespace Reskill.Client.Tests;

/// <summary>Documents with every member set, for what is written and read.</summary>
internal static class Sample
{
    public static ReasonDocument Reason { get; } = new(ReasonDocumentKind.SkillsHeld, "C'est demandé ici.", "réception & expédition", 0.25);

    public static ProfileDocument Profile { get; } = new()
    {
        Language = "fr",
        Headline = null,
        Occupations =
        [
            new ProfileOccupationDocument
            {
                Text = "Cariste",
                Rome = new RomeMatchDocument("N1101", "Conducteur / Conductrice d'engins de déplacement des charges", 0.9),
                Esco = null,
                Employer = "Entrepôts du Vidourle",
                Start = "2019-03",
                End = null,
                IsCurrent = true,
                Months = 80,
            },
        ],
        Education = [new ProfileEducationDocument("CAP opérateur logistique", 3, "logistique", 2012)],
        Skills =
        [
            new ProfileSkillDocument
            {
                Text = "gestion des stocks",
                Rome = new RomeMatchDocument("124156", "Gérer les stocks", 1),
                Esco = new EscoMatchDocument("http://data.europa.eu/esco/skill/1", "gérer les stocks", 0.8),
                Evidence = "gestion des stocks",
                Score = 0.9,
                IsStated = true,
            },
        ],
        Languages = [new ProfileLanguageDocument("fr", "native")],
        Licences = ["B"],
        Certifications = ["CACES R489 cat. 3"],
        Location = new ProfileLocationDocument("Nîmes", "30189", "30000"),
        Warnings = [],
    };

    public static RecommendationDocument Recommendation { get; } = new()
    {
        Profile = Profile,
        Request = new RequestDocument
        {
            Near = new PlaceDocument("30189", "Nîmes"),
            RadiusKm = 25,
            Budget = 1500.5m,
            MaxWeeks = 26,
            From = new DateOnly(2027, 1, 4),
            Target = null,
        },
        Targets =
        [
            new TargetDocument
            {
                Occupation = new OccupationDocument("N1103", "Magasinier / Magasinière", null, false),
                Score = 0.71,
                Reasons = [Reason.Text],
                ReasonDetails = [Reason],
                Gap = new GapDocument
                {
                    Held = [new HeldSkillDocument(new SkillDocument("124156", "Gérer les stocks"), 0.5, true, "gestion des stocks", true)],
                    Missing = [new MissingSkillDocument(new SkillDocument("125007", "Préparer une commande"), 0.25, false)],
                    Coverage = 0.67,
                },
                Pathways = [Pathway(PathwayDocumentKind.Cheapest), Pathway(PathwayDocumentKind.Fastest)],
                Obstacle = new ObstacleDocument(ConstraintDocumentKind.Budget, "Aucun parcours.", null),
                OffersNow = [Offer],
                OffersAfter = [],
            },
        ],
        Warnings = [],
        GeneratedAt = new DateTimeOffset(2026, 11, 24, 9, 30, 0, TimeSpan.FromHours(1)),
        ModelVersions = new Dictionary<string, string> { ["taxonomy"] = "rome-460" },
    };

    private static OfferDocument Offer => new()
    {
        Id = "sample/O-0001",
        Source = "sample",
        SourceId = "O-0001",
        Version = 1,
        Title = "Magasinier",
        Description = "",
        Employer = null,
        Occupation = "N1103",
        Skills = ["124156"],
        CommuneCode = "30189",
        CommuneName = "Nîmes",
        DistanceKm = 0,
        Contract = ContractDocumentKind.FixedTerm,
        ContractMonths = 6,
        HoursPerWeek = 35,
        Salary = new SalaryDocument(1850, 2000, SalaryDocumentPeriod.Month),
        ExperienceMonths = 0,
        Level = 0,
        Licences = [],
        PublishedOn = new DateOnly(2026, 11, 12),
        ClosesOn = null,
        Reasons = [],
        ReasonDetails = [],
    };

    private static PathwayDocument Pathway(PathwayDocumentKind kind) => new()
    {
        Kind = kind,
        Steps =
        [
            new StepDocument
            {
                Training = new TrainingDocument
                {
                    Id = "sample/T-0001",
                    Source = "sample",
                    SourceId = "T-0001",
                    Version = 1,
                    Title = "Préparer des commandes",
                    Objective = "",
                    Provider = new ProviderDocument("p", "Garonne", "31555"),
                    Occupations = ["N1103"],
                    Skills = ["125007"],
                    Certification = new CertificationDocument("Titre", "titreProfessionnel"),
                    ExitLevel = 3,
                    Prerequisites = new PrerequisitesDocument(null, 0, [], [], []),
                    Hours = 140,
                    Funding = [FundingDocumentKind.Cpf, FundingDocumentKind.FranceTravail],
                },
                Session = new SessionDocument
                {
                    Id = "sample/T-0001-S1",
                    SourceId = "T-0001-S1",
                    Start = new DateOnly(2027, 1, 11),
                    End = new DateOnly(2027, 2, 5),
                    Modality = ModalityDocumentKind.OnSite,
                    CommuneCode = "30189",
                    CommuneName = "Nîmes",
                    Price = 1450,
                    Places = 12,
                    HoursPerWeek = 35,
                },
                Covers = [new SkillDocument("125007", "Préparer une commande")],
                DistanceKm = 0.4,
                Reasons = [],
                ReasonDetails = [],
            },
        ],
        Cost = 1450,
        Weeks = 4,
        Start = new DateOnly(2027, 1, 11),
        End = new DateOnly(2027, 2, 5),
        Coverage = 0.9,
        IsProvedOptimal = true,
        Reasons = [],
        ReasonDetails = [],
    };
}
