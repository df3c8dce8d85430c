using Reskill.Catalog;
using Reskill.Cli.CommandLine;
using Reskill.Cli.Rendering;
using Reskill.Profiles;
using Reskill.Recommendation;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;
using Spectre.Console.Testing;

namespace Reskill.Cli.Tests.Rendering;

public sealed class PlanViewTests
{
    private static readonly Commune Albi = new("81004", "Albi", ["81000"], new GeoPoint(43.9289, 2.1464));

    [Fact]
    public void A_plan_shows_the_job_its_reasons_the_gap_the_pathway_and_the_offers()
    {
        string text = Render(Plan(), Language.French);

        text.ShouldContain("1 métier possible près de Albi");
        text.ShouldContain("1. Cariste N1101");
        text.ShouldContain("+ Vous avez préparé des commandes 3 ans.");
        text.ShouldContain("– Le CACES est demandé.");
        text.ShouldContain("1 acquise, 0 à confirmer, 1 à apprendre");
        text.ShouldContain("Acquises Préparer une commande");
        text.ShouldContain("À apprendre Conduire un chariot");
        text.ShouldContain("le moins cher, le plus complet");
        text.ShouldContain("11/01/2027");
        text.ShouldContain("> Chariots cat. 3 (Centre Essai)");
        text.ShouldContain("> Cariste de nuit (Entrepôt Essai), Albi, 4");
        text.ShouldContain("Vous décidez");
    }

    [Fact]
    public void The_same_plan_is_told_in_English()
    {
        string text = Render(Plan(), Language.English);

        text.ShouldContain("1 possible job near Albi");
        text.ShouldContain("1 held, 0 to confirm, 1 to learn");
        text.ShouldContain("You decide");
        text.ShouldNotContain("Parcours");
    }

    [Fact]
    public void Without_a_pathway_the_obstacle_is_told()
    {
        Recommendation.Recommendation plan = Plan();
        TargetPlan target = plan.Targets[0] with
        {
            Pathways = [],
            Obstacle = new PathwayObstacle(PathwayConstraint.Budget, new LocalizedText("Il manque 200 €.", "€200 more is needed."), null),
        };

        string text = Render(plan with { Targets = [target] }, Language.French);

        text.ShouldContain("! Il manque 200 €.");
    }

    [Fact]
    public void No_job_found_is_said_in_words()
    {
        Render(Plan() with { Targets = [] }, Language.French).ShouldContain("Aucun métier trouvé près de Albi");
    }

    private static string Render(Recommendation.Recommendation plan, Language language)
    {
        using TestConsole console = new();
        console.Profile.Width = 110;
        CliContext context = new(language, console, console, TextWriter.Null, TextReader.Null, TimeProvider.System);
        new PlanView(context).Write(plan);
        return string.Join('\n', console.Output.Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
    }

    private static Recommendation.Recommendation Plan()
    {
        Skill held = Skill("1", "Préparer une commande");
        Skill missing = Skill("2", "Conduire un chariot");
        Occupation occupation = new(
            TaxonomyScheme.Rome, "N1101", Labels("Cariste"), [new SkillDemand(held, 1, true), new SkillDemand(missing, 1, true)], []);
        Taxonomy.Taxonomy taxonomy = new(TaxonomyScheme.Rome, "test", [occupation], [held, missing]);
        Profile profile = new()
        {
            Language = Language.French,
            Skills = [new ProfileSkill("préparation", new ConceptMatch("1", "Préparer une commande", 1, ""), null, "préparation", 1)],
        };
        SkillGap gap = SkillGap.Between(profile, occupation, taxonomy);
        return new Recommendation.Recommendation
        {
            Profile = profile,
            Request = new RecommendationRequest { Near = Albi, RadiusKm = 30, Budget = 1000 },
            GeneratedAt = new DateTimeOffset(2027, 1, 4, 9, 0, 0, TimeSpan.Zero),
            ModelVersions = new Dictionary<string, string>(),
            Targets =
            [
                new TargetPlan
                {
                    Occupation = occupation,
                    Score = 0.7,
                    Gap = gap,
                    Reasons =
                    [
                        Reason(0.4, "Vous avez préparé des commandes 3 ans.", "You picked orders for 3 years."),
                        Reason(-0.1, "Le CACES est demandé.", "The CACES is asked for."),
                    ],
                    Pathways = [Pathway(missing)],
                    OffersNow = [new OfferMatch(Offer(), 4.2, [Reason(0, "À 4 km.", "4 km away.")])],
                    OffersAfter = [],
                },
            ],
        };
    }

    private static Pathway Pathway(Skill teaches)
    {
        TrainingSession session = new()
        {
            Id = "s",
            SourceId = "s",
            Start = new DateOnly(2027, 1, 11),
            End = new DateOnly(2027, 1, 15),
            Modality = Modality.OnSite,
            CommuneCode = Albi.Code,
            CommuneName = Albi.Name,
            Location = Albi.Location,
            Price = 700,
        };
        Training training = new()
        {
            Id = "t",
            Key = new SourceKey("test", "t"),
            Provider = new TrainingProvider("p", "Centre Essai", Albi.Code),
            Title = "Chariots cat. 3",
            Skills = [teaches.Code],
            Sessions = [session],
        };
        return new Pathway
        {
            Kinds = [PathwayKind.Cheapest, PathwayKind.Best],
            Steps = [new PathwayStep(training, session, [new SkillDemand(teaches, 1, true)], 0.4, [])],
            Cost = 700,
            Start = session.Start,
            End = session.End,
            Coverage = 1,
            IsProvedOptimal = true,
            Reasons = [],
        };
    }

    private static JobOffer Offer() => new()
    {
        Id = "o",
        Key = new SourceKey("test", "o"),
        Title = "Cariste de nuit",
        Employer = "Entrepôt Essai",
        Occupation = "N1101",
        CommuneCode = Albi.Code,
        CommuneName = Albi.Name,
        Location = Albi.Location,
        PublishedOn = new DateOnly(2027, 1, 2),
    };

    private static Reason Reason(double weight, string french, string english) => new(ReasonKind.Experience, new LocalizedText(french, english), "", weight);

    private static Skill Skill(string code, string label) => new(TaxonomyScheme.Rome, code, Labels(label), SkillKind.Competence);

    private static ConceptLabel[] Labels(string label) => [new ConceptLabel(label, Language.French, LabelKind.Preferred)];
}
