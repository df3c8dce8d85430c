namespace Reskill.Taxonomy.Tests.Esco;

public sealed class EscoReaderTests : IDisposable
{
    private const string Occupations = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,modifiedDate,description\n";
    private const string Skills = "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,modifiedDate,description\n";
    private const string Relations = "occupationUri,relationType,skillType,skillUri\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Releases_are_merged_by_uri_and_the_newest_label_wins()
    {
        WriteEnglish();
        WriteFrench("9.2-fr", "2025-01-01", "soudeur/soudeuse", "assembleur soudeur\nassembleuse soudeuse");
        _folder.Write("live-2026-08-fr/occupations_fr.csv", "conceptUri,preferredLabel,altLabels\no1,soudeur à l'arc/soudeuse à l'arc,soudeur|soudeuse\n");

        (Taxonomy taxonomy, ImportReport report) = await Import("live-2026-08-fr", "9.1", "9.2-fr");

        taxonomy.FindOccupation("o1")!.Labels.ShouldBe(
        [
            new ConceptLabel("soudeur à l'arc/soudeuse à l'arc", Language.French, LabelKind.Preferred),
            new ConceptLabel("welder", Language.English, LabelKind.Preferred),
            new ConceptLabel("assembleur soudeur", Language.French, LabelKind.Alternative),
            new ConceptLabel("assembleuse soudeuse", Language.French, LabelKind.Alternative),
            new ConceptLabel("soudeur", Language.French, LabelKind.Alternative),
            new ConceptLabel("soudeuse", Language.French, LabelKind.Alternative),
            new ConceptLabel("arc welder", Language.English, LabelKind.Alternative),
            new ConceptLabel("soudeur/soudeuse", Language.French, LabelKind.Hidden),
        ]);
        taxonomy.Version.ShouldBe("9.2+9.1");
        report.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Skills_have_kinds_weights_and_the_skill_above()
    {
        WriteEnglish();

        (Taxonomy taxonomy, ImportReport report) = await Import("9.1");

        taxonomy.FindOccupation("o1")!.Skills.Select(demand => (demand.Skill.Code, demand.Weight, demand.IsEssential)).ShouldBe(
            [("s1", 1.0, true), ("s3", 0.25, false), ("s2", 0.2, false)]);
        taxonomy.FindOccupation("o1")!.ParentCode.ShouldBe("7212");
        taxonomy.Skills.Select(skill => skill.Kind).ShouldBe([SkillKind.Competence, SkillKind.SoftSkill, SkillKind.Knowledge]);
        taxonomy.FindSkill("s1")!.BroaderCode.ShouldBe("s2");
        taxonomy.FindSkill("s2")!.BroaderCode.ShouldBeNull();
        report.SkillRelations.ShouldBe(1);
        report.Demands.ShouldBe(3);
    }

    [Fact]
    public async Task A_concept_that_only_an_older_release_has_was_retired()
    {
        WriteEnglish(extraOccupation: "Occupation,o9,7212,old trade,,2020-01-01,\n", extraRelation: "o9,essential,skill/competence,s1\n");
        WriteFrench("9.2-fr", "2025-01-01", "soudeur/soudeuse", "");

        (Taxonomy taxonomy, ImportReport report) = await Import("9.1", "9.2-fr");

        taxonomy.FindOccupation("o9").ShouldBeNull();
        report.Warnings.Select(warning => (warning.Kind, warning.File, warning.Column, warning.Examples[0])).ShouldBe(
        [
            (ImportWarningKind.RetiredConcept, "9.1/occupations_en.csv", null, new ImportExample(3, "o9")),
            (ImportWarningKind.DanglingReference, "9.1/occupationSkillRelations.csv", "occupationUri", new ImportExample(5, "o9")),
        ]);
    }

    [Fact]
    public async Task A_relation_to_nothing_or_given_twice_is_a_counted_warning()
    {
        WriteEnglish(extraRelation: "o1,optional,knowledge,s9\no1,essential,skill/competence,s1\no1,vital,skill/competence,s2\n");

        (_, ImportReport report) = await Import("9.1");

        report.Warnings.Select(warning => (warning.Kind, warning.Column, warning.Examples[0].Line)).ShouldBe(
        [
            (ImportWarningKind.DanglingReference, "skillUri", 5),
            (ImportWarningKind.Duplicate, null, 6),
            (ImportWarningKind.UnknownValue, "relationType", 7),
        ]);
        report.Warnings[1].Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("occupations_en.csv", "occupations")]
    [InlineData("skills_en.csv", "skills")]
    [InlineData("occupationSkillRelations.csv", "occupationSkillRelations")]
    public async Task A_missing_core_file_is_named(string file, string name)
    {
        WriteEnglish();
        File.Delete(Path.Combine(_folder.Path, "9.1", file));

        InputException error = await Should.ThrowAsync<InputException>(() => Import("9.1"));

        error.Text.English.ShouldContain($"file {name}");
    }

    [Fact]
    public async Task A_missing_column_is_named_with_its_folder()
    {
        WriteEnglish();
        _folder.Write("9.1/skills_en.csv", "conceptType,conceptUri\n");

        InputException error = await Should.ThrowAsync<InputException>(() => Import("9.1"));

        error.Text.French.ShouldContain("9.1/skills_en.csv, ligne 1 : la colonne « preferredLabel » manque");
    }

    [Fact]
    public async Task A_regional_variant_gives_way_to_the_language_itself()
    {
        WriteEnglish();
        _folder.Write("9.1/occupations_en-us.csv", Occupations + "Occupation,o1,7212,US welder,,2022-01-01,\n");

        (Taxonomy taxonomy, _) = await Import("9.1");

        taxonomy.FindOccupation("o1")!.Label(Language.English).ShouldBe("welder");
    }

    [Fact]
    public async Task The_fixture_reads_as_expected()
    {
        string folder = RepositoryFiles.Shared("reference/fixtures/esco");

        (Taxonomy taxonomy, ImportReport report) = await TaxonomyImporter.ImportAsync(
            TaxonomyScheme.Esco, [folder], cancellationToken: TestContext.Current.CancellationToken);

        Occupation occupation = taxonomy.Occupations.ShouldHaveSingleItem();
        occupation.Labels.Count(label => label.Kind == LabelKind.Alternative).ShouldBe(2);
        occupation.Definition.ShouldBe("Taille, entretien, \"bocage\".\nDeuxième ligne.");
        taxonomy.Skills.Count.ShouldBe(2);
        taxonomy.Skills[0].Labels.Skip(1).Select(label => label.Text).ShouldBe(["taille de haies", "entretenir des haies"]);
        occupation.Skills.Count(demand => demand.IsEssential).ShouldBe(1);
        report.Demands.ShouldBe(2);
        report.Warnings.Select(warning => (warning.Kind, warning.Column)).ShouldBe(
        [
            (ImportWarningKind.Duplicate, "conceptUri"),
            (ImportWarningKind.DanglingReference, "skillUri"),
            (ImportWarningKind.DanglingReference, "broaderUri"),
        ]);
    }

    [Fact]
    public async Task The_four_releases_are_read_as_one()
    {
        string folder = RepositoryFiles.Shared("data/esco");

        (Taxonomy taxonomy, ImportReport report) = await TaxonomyImporter.ImportAsync(
            TaxonomyScheme.Esco, [folder], cancellationToken: TestContext.Current.CancellationToken);

        // 3,039 of 1.2.1 and two that it lacks and the live service still has.
        report.Occupations.ShouldBe(3_041);
        report.Skills.ShouldBe(13_896);
        report.Demands.ShouldBe(123_855 - 91);
        taxonomy.Version.ShouldBe("1.2+1.1.1");
        taxonomy.Skills.Count(HasFrench).ShouldBe(13_095 + 289);
        taxonomy.Occupations.ShouldAllBe(occupation => HasFrench(occupation));
        taxonomy.Occupations.Count(occupation => occupation.Skills.Count == 0).ShouldBe(35);
        taxonomy.Occupations.Sum(occupation => occupation.Skills.Count(demand => demand.IsEssential)).ShouldBeInRange(64_800, 64_946);
        taxonomy.Skills.Count(skill => skill.BroaderCode is not null).ShouldBeGreaterThan(5_000);
        report.Warnings.Single(warning => warning.File.EndsWith("occupationSkillRelations.csv", StringComparison.Ordinal)).Count.ShouldBe(91);
        report.Warnings.Single(warning => warning.Kind == ImportWarningKind.Duplicate && warning.File.StartsWith("1.2-fr", StringComparison.Ordinal)).Count.ShouldBe(4);
    }

    private static bool HasFrench(Concept concept)
        => concept.Labels.Any(label => label is { Language: Language.French, Kind: LabelKind.Preferred });

    private void WriteEnglish(string extraOccupation = "", string extraRelation = "")
    {
        _folder.Write("9.1/occupations_en.csv", Occupations + "Occupation,o1,7212,welder,arc welder,2022-01-01,Welds.\n" + extraOccupation);
        _folder.Write("9.1/skills_en.csv", Skills +
            "KnowledgeSkillCompetence,s1,skill/competence,cross-sector,weld,,2022-01-01,\n" +
            "KnowledgeSkillCompetence,s2,skill/competence,transversal,work in teams,,2022-01-01,\n" +
            "KnowledgeSkillCompetence,s3,knowledge,cross-sector,metallurgy,,2022-01-01,\n");
        _folder.Write("9.1/occupationSkillRelations.csv", Relations +
            "o1,essential,skill/competence,s1\no1,optional,skill/competence,s2\no1,optional,knowledge,s3\n" + extraRelation);
        _folder.Write("9.1/broaderRelationsSkillPillar.csv", "conceptType,conceptUri,broaderType,broaderUri\n" +
            "KnowledgeSkillCompetence,s1,KnowledgeSkillCompetence,s3\nKnowledgeSkillCompetence,s1,KnowledgeSkillCompetence,s2\n" +
            "KnowledgeSkillCompetence,s2,SkillGroup,g1\n");
        _folder.Write("9.1/skillGroups_en.csv", "conceptType,conceptUri,preferredLabel\nSkillGroup,g1,social\n");
        _folder.Write("9.1/skillSkillRelations.csv", "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri\ns1,x,optional,x,s3\n");
    }

    private void WriteFrench(string release, string modified, string label, string alternatives)
        => _folder.Write($"{release}/occupations_fr.csv", $"{Occupations}Occupation,o1,7212,{label},\"{alternatives}\",{modified},\n");

    private Task<(Taxonomy Taxonomy, ImportReport Report)> Import(params string[] releases)
        => TaxonomyImporter.ImportAsync(
            TaxonomyScheme.Esco,
            [.. releases.Select(release => Path.Combine(_folder.Path, release))],
            cancellationToken: TestContext.Current.CancellationToken);
}
