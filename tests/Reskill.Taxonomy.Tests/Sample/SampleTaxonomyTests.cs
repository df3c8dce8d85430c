using Reskill.Taxonomy.Sample;

namespace Reskill.Taxonomy.Tests.Sample;

public sealed class SampleTaxonomyTests
{
    private static readonly Taxonomy Sample = SampleTaxonomy.Load(RepositoryFiles.Path("data-samples/taxonomy"));

    [Fact]
    public void The_sample_has_at_least_120_occupations_with_10_skills_each()
    {
        IReadOnlyList<Occupation> occupations = Sample.Occupations;

        occupations.Count.ShouldBeGreaterThanOrEqualTo(120);
        occupations.ShouldAllBe(occupation => occupation.Skills.Count >= 8);
        occupations.Count(occupation => occupation.Skills.Count >= 10).ShouldBeGreaterThan(occupations.Count * 9 / 10);
        Sample.Version.ShouldEndWith("-sample");
    }

    [Fact]
    public void Every_move_and_broader_skill_of_the_sample_is_in_it()
    {
        string[] moves = [.. Sample.Occupations.SelectMany(occupation => occupation.Mobility).Select(link => link.TargetCode)];
        string[] broader = [.. Sample.Skills.Select(skill => skill.BroaderCode).OfType<string>()];

        moves.ShouldAllBe(code => Sample.FindOccupation(code) != null);
        broader.ShouldAllBe(code => Sample.FindSkill(code) != null);
    }

    [Fact]
    public void An_occupation_carries_its_labels_skills_and_moves_in_order()
    {
        Occupation nursingAssistant = Sample.FindOccupation("J1501").ShouldNotBeNull();

        nursingAssistant.Label(Language.French).ShouldBe("Aide-soignant / Aide-soignante");
        nursingAssistant.Labels[0].Code.ShouldBe("10891");
        nursingAssistant.IsRegulated.ShouldBeTrue();
        nursingAssistant.Skills[0].IsEssential.ShouldBeTrue();
        nursingAssistant.Skills.Select(demand => demand.Weight).ShouldBeInOrder(SortDirection.Descending);
        nursingAssistant.Mobility.Select(link => link.Rank).ShouldBe(Enumerable.Range(1, nursingAssistant.Mobility.Count));
    }

    [Fact]
    public void A_macro_competence_beside_its_competence_is_counted_once()
    {
        foreach (Occupation occupation in Sample.Occupations)
        {
            HashSet<string?> macros = [.. occupation.Skills
                .Where(demand => demand.Skill.Kind == SkillKind.Competence)
                .Select(demand => demand.Skill.BroaderCode)];

            occupation.Skills
                .Where(demand => demand.Skill.Kind == SkillKind.MacroCompetence)
                .ShouldAllBe(demand => !macros.Contains(demand.Skill.Code));
        }
    }

    [Fact]
    public void A_broken_file_is_named_with_its_line()
    {
        using TemporaryFolder folder = new();
        folder.Write("taxonomy.json", """{ "scheme": "rome", "version": "1-sample", "source": "test" }""");
        folder.Write("skills.json", "[\n  { \"code\": \"1\", \"label\": \"Souder\", \"kind\": \"unknown\" }\n]");

        InputException error = Should.Throw<InputException>(() => SampleTaxonomy.Load(folder.Path));

        error.Text.French.ShouldContain("skills.json, ligne 2");
    }

    [Fact]
    public void An_unknown_skill_is_named_with_its_occupation()
    {
        using TemporaryFolder folder = new();
        folder.Write("taxonomy.json", """{ "scheme": "rome", "version": "1-sample", "source": "test" }""");
        folder.Write("skills.json", "[]");
        folder.Write("occupations/metal.json", """
            [{ "code": "H2913", "label": "Soudeur / Soudeuse", "regulated": false, "appellations": [],
               "skills": [{ "code": "300429", "core": true }], "mobility": [] }]
            """);

        InputException error = Should.Throw<InputException>(() => SampleTaxonomy.Load(folder.Path));

        error.Text.English.ShouldContain("metal.json, H2913: skill 300429");
    }

    [Fact]
    public void An_absent_folder_is_named()
    {
        InputException error = Should.Throw<InputException>(() => SampleTaxonomy.Load("nowhere"));

        error.Text.English.ShouldContain("nowhere");
    }
}
