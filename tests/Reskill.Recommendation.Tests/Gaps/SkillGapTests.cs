using Reskill.Profiles;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Sample;

namespace Reskill.Recommendation.Tests.Gaps;

public sealed class SkillGapTests
{
    private static readonly Skill[] Skills =
    [
        Sample.Skill("100", label: "Conduire un engin de manutention"),
        Sample.Skill("101", "100", "Conduire un chariot"),
        Sample.Skill("102", "101", "Conduire un chariot frontal"),
        Sample.Skill("200", label: "Gérer un stock"),
        Sample.Skill("300", label: "Chariots de manutention automoteurs à conducteur porté (CACES R 489) - Depuis le 01/01/2020"),
        Sample.Skill("303", label: "Chariots élévateurs frontaux (CACES R 489-3) - Depuis le 01/01/2020"),
        Sample.Skill("400", label: "Permis de conduire catégorie B"),
        Sample.Skill("500", label: "Sauvetage Secourisme au Travail (SST)"),
    ];

    private static readonly Occupation Storekeeper =
        Sample.Occupation("N1103", Skills, asks: [("100", 0.75), ("200", 0.25)]);

    private static readonly Occupation Driver =
        Sample.Occupation("N1101", Skills, asks: [("101", 0.5), ("200", -0.5)]);

    private static readonly Occupation Certified =
        Sample.Occupation("N1102", Skills, asks: [("300", 0.1), ("303", 0.2), ("400", 0.3), ("500", 0.4)]);

    private static readonly Taxonomy.Taxonomy Rome = Sample.Taxonomy(Skills, Storekeeper, Driver, Certified);

    [Fact]
    public void A_narrower_skill_shown_covers_the_broader_one_asked()
    {
        Profile profile = Sample.Profile(Sample.States("102", "cariste frontal au quotidien"));

        SkillGap gap = SkillGap.Between(profile, Storekeeper, Rome);

        gap.Missing.ShouldHaveSingleItem().Skill.Code.ShouldBe("200");
        gap.Coverage.ShouldBe(0.75);
        HeldSkill held = gap.Held.ShouldHaveSingleItem();
        held.Evidence.ShouldBe("cariste frontal au quotidien");
        held.IsStated.ShouldBeTrue();
    }

    [Fact]
    public void A_broader_skill_shown_does_not_cover_the_narrower_one_asked()
    {
        Profile profile = Sample.Profile(Sample.States("100"));

        SkillGap gap = SkillGap.Between(profile, Driver, Rome);

        gap.Held.ShouldBeEmpty();
        gap.Coverage.ShouldBe(0);
    }

    [Fact]
    public void The_words_of_the_skill_itself_come_before_those_of_a_narrower_one()
    {
        Profile profile = Sample.Profile(Sample.States("102", "chariot frontal"), Sample.States("100", "engins de manutention"));

        SkillGap gap = SkillGap.Between(profile, Storekeeper, Rome);

        gap.Held[0].Evidence.ShouldBe("engins de manutention");
    }

    [Fact]
    public void A_job_of_some_months_implies_its_core_skills_and_no_optional_one()
    {
        Profile profile = Sample.Profile() with { Occupations = [Sample.Job("Cariste", "N1101", months: 11)] };

        SkillGap gap = SkillGap.Between(profile, Storekeeper, Rome);

        HeldSkill held = gap.Held.ShouldHaveSingleItem();
        held.Demand.Skill.Code.ShouldBe("100");
        held.Evidence.ShouldBe("Cariste");
        held.IsStated.ShouldBeFalse();
        gap.Missing.ShouldHaveSingleItem().Skill.Code.ShouldBe("200");
    }

    [Fact]
    public void A_job_of_a_year_implies_its_optional_skills_too()
    {
        Profile profile = Sample.Profile() with { Occupations = [Sample.Job("Cariste", "N1101", months: 12)] };

        SkillGap gap = SkillGap.Between(profile, Storekeeper, Rome);

        gap.Held.Select(held => held.Demand.Skill.Code).ShouldBe(["100", "200"], ignoreOrder: true);
        gap.Held.ShouldAllBe(held => !held.IsStated && held.Evidence == "Cariste");
        gap.Missing.ShouldBeEmpty();
    }

    [Fact]
    public void The_whole_sheet_of_a_job_covers_three_times_what_its_core_does_of_the_next_one()
    {
        Taxonomy.Taxonomy rome = SampleTaxonomy.Load(RepositoryFiles.Path("data-samples/taxonomy"));
        (Occupation From, Occupation To)[] moves =
        [
            .. rome.Occupations.SelectMany(from => from.Mobility.Select(link => (from, rome.FindOccupation(link.TargetCode)!))),
        ];

        double ByJobOf(int months) => moves.Average(move =>
        {
            Profile profile = Sample.Profile() with { Occupations = [Sample.Job("métier", move.From.Code, months)] };
            SkillGap gap = SkillGap.Between(profile, move.To, rome);
            return (double)gap.Held.Count / move.To.Skills.Count;
        });

        (ByJobOf(12) / ByJobOf(11)).ShouldBeGreaterThan(3);
    }

    [Fact]
    public void A_job_of_less_than_three_months_implies_nothing()
    {
        Profile profile = Sample.Profile() with { Occupations = [Sample.Job("Cariste", "N1101", months: 2)] };

        SkillGap gap = SkillGap.Between(profile, Storekeeper, Rome);

        gap.Held.ShouldBeEmpty();
    }

    [Fact]
    public void What_the_CV_states_comes_before_what_a_job_implies()
    {
        Profile profile = Sample.Profile(Sample.States("101", "conduite de chariots")) with { Occupations = [Sample.Job("Cariste", "N1101", months: 11)] };

        SkillGap gap = SkillGap.Between(profile, Storekeeper, Rome);

        HeldSkill held = gap.Held.ShouldHaveSingleItem();
        held.Evidence.ShouldBe("conduite de chariots");
        held.IsStated.ShouldBeTrue();
    }

    [Fact]
    public void Certificates_and_licences_hold_the_official_skills_that_name_them()
    {
        Profile profile = Sample.Profile() with { Certifications = ["CACES R489 catégories 1A et 3", "SST"], Licences = ["C"] };

        SkillGap gap = SkillGap.Between(profile, Certified, Rome);

        gap.Missing.ShouldBeEmpty();
        gap.Coverage.ShouldBe(1);
        gap.Held.Select(held => (held.Demand.Skill.Code, held.Evidence)).ShouldBe(
            [("500", "SST"), ("400", "C"), ("303", "CACES R489 catégories 1A et 3"), ("300", "CACES R489 catégories 1A et 3")]);
        gap.Held.ShouldAllBe(held => held.IsStated);
    }

    [Fact]
    public void A_certificate_of_another_category_holds_the_family_only()
    {
        Profile profile = Sample.Profile() with { Certifications = ["CACES R489 cat. 5"] };

        SkillGap gap = SkillGap.Between(profile, Certified, Rome);

        gap.Held.ShouldHaveSingleItem().Demand.Skill.Code.ShouldBe("300");
    }

    [Fact]
    public void Missing_skills_come_heaviest_first_and_ties_by_code()
    {
        Occupation target = Sample.Occupation("X1", Skills, asks: [("200", 0.5), ("100", 0.5), ("300", 0.9)]);

        SkillGap gap = SkillGap.Between(Sample.Profile(), target, Sample.Taxonomy(Skills, target));

        gap.Missing.Select(demand => demand.Skill.Code).ShouldBe(["300", "100", "200"]);
    }

    [Fact]
    public void An_occupation_that_asks_for_nothing_is_covered()
    {
        Occupation target = Sample.Occupation("X1", Skills);

        SkillGap gap = SkillGap.Between(Sample.Profile(), target, Sample.Taxonomy(Skills, target));

        gap.Coverage.ShouldBe(1);
        gap.Missing.ShouldBeEmpty();
    }

    [Fact]
    public void An_occupation_of_another_taxonomy_is_refused()
    {
        Occupation stranger = Sample.Occupation("Z9999", Skills);

        ArgumentException refusal = Should.Throw<ArgumentException>(() => SkillGap.Between(Sample.Profile(), stranger, Rome));

        refusal.Message.ShouldContain("Z9999");
    }

    [Fact]
    public void A_cycle_in_a_broken_taxonomy_ends()
    {
        Skill[] cycle = [Sample.Skill("1", "2"), Sample.Skill("2", "1")];
        Occupation target = Sample.Occupation("X1", cycle, asks: [("1", 1), ("2", 1)]);

        SkillGap gap = SkillGap.Between(Sample.Profile(Sample.States("1")), target, Sample.Taxonomy(cycle, target));

        gap.Missing.ShouldBeEmpty();
    }
}
