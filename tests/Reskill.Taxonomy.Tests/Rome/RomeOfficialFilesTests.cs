namespace Reskill.Taxonomy.Tests.Rome;

/// <summary>The fixture and the full release, against counts taken from the files by other means.</summary>
public sealed class RomeOfficialFilesTests
{
    [Fact]
    public async Task The_fixture_reads_as_expected()
    {
        string folder = RepositoryFiles.Shared("reference/fixtures/rome");

        (Taxonomy taxonomy, ImportReport report) = await TaxonomyImporter.ImportAsync(
            TaxonomyScheme.Rome, [folder], cancellationToken: TestContext.Current.CancellationToken);

        Occupation climber = taxonomy.FindOccupation("A9902").ShouldNotBeNull();
        taxonomy.Version.ShouldBe("999");
        taxonomy.Occupations.Count.ShouldBe(2);
        climber.ParentCode.ShouldBe("A9901");
        climber.Label(Language.French).ShouldBe("Grimpeur-élagueur / Grimpeuse-élagueuse, \"arbres\" (inventé)");
        climber.IsRegulated.ShouldBeTrue();
        climber.Skills.Where(demand => demand.IsEssential).Select(demand => demand.Skill.Code).ShouldBe(["900002"]);
        climber.Skills.Single(demand => demand.Skill.Code == "930001").Weight.ShouldBe(0.45);
        report.OccupationLabels.ShouldBe(3);
        report.Skills.ShouldBe(3);
        report.Demands.ShouldBe(4);
        report.Moves.ShouldBe(1);
        taxonomy.FindSkill("900002")!.Definition.ShouldBe("Ligne 1\nligne 2");
        report.Warnings.Where(warning => warning.Kind == ImportWarningKind.DanglingReference)
            .Select(warning => (warning.Column, warning.Count, warning.Examples[0].Value))
            .ShouldBe([("code_ogr_macro_comp", 2, "920001"), ("code_ogr", 1, "999999")]);
    }

    [Fact]
    public async Task The_full_release_is_read_whole()
    {
        string folder = RepositoryFiles.Shared("data/rome");

        (Taxonomy taxonomy, ImportReport report) = await TaxonomyImporter.ImportAsync(
            TaxonomyScheme.Rome, [folder], cancellationToken: TestContext.Current.CancellationToken);

        report.Warnings.ShouldBeEmpty();
        taxonomy.Version.ShouldBe("460");
        report.Occupations.ShouldBe(1_584);
        report.OccupationLabels.ShouldBe(13_120);
        report.Skills.ShouldBe(18_317 + 15_354);
        report.Moves.ShouldBe(14_912);
        report.MergedMacros.ShouldBe(2_394);
        report.Demands.ShouldBe(54_695 + 35_861 - 2_394);
        taxonomy.Skills.Count(skill => skill.Kind == SkillKind.SoftSkill).ShouldBe(16);
        taxonomy.Skills.Count(skill => skill.Kind == SkillKind.MacroCompetence).ShouldBe(507 - 16);
        taxonomy.Occupations.Count(occupation => occupation.ParentCode is null).ShouldBe(532);
        taxonomy.Occupations.Count(occupation => occupation.IsRegulated).ShouldBe(241);
        taxonomy.Occupations.ShouldAllBe(occupation => occupation.Definition != null && occupation.Mobility.Count >= 6);
        taxonomy.Occupations.ShouldAllBe(occupation => !occupation.Definition!.Contains("''"));
        report.Files.Single(file => file.Name.Contains("coherence_item")).Rows.ShouldBe(104_219);
    }
}
