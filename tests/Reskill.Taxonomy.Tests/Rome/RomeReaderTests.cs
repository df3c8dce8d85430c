using System.IO.Compression;

namespace Reskill.Taxonomy.Tests.Rome;

public sealed class RomeReaderTests
{
    [Fact]
    public async Task Occupations_carry_names_skills_moves_and_definition()
    {
        using RomeFolder folder = new();

        (Taxonomy taxonomy, ImportReport report) = await folder.ImportAsync();

        Occupation welder = taxonomy.FindOccupation("H2913").ShouldNotBeNull();
        taxonomy.Version.ShouldBe("460");
        welder.Labels.ShouldBe(
        [
            new ConceptLabel("Soudeur / Soudeuse", Language.French, LabelKind.Preferred, "201"),
            new ConceptLabel("Soudeur / Soudeuse à l'arc semi-automatique", Language.French, LabelKind.Alternative, "202"),
            new ConceptLabel("Soudeur(se) semi-auto", Language.French, LabelKind.Hidden),
        ]);
        welder.IsRegulated.ShouldBeTrue();
        welder.ParentCode.ShouldBeNull();
        welder.Definition.ShouldBe("Soude des pièces. Contrôle l'assemblage.");
        welder.Mobility.ShouldBe([new MobilityLink("H2914", 1)]);
        taxonomy.FindOccupation("H2914")!.ParentCode.ShouldBe("H2913");
        report.Warnings.ShouldBeEmpty();
        report.OccupationLabels.ShouldBe(4);
        report.Files.Count.ShouldBe(8);
    }

    [Fact]
    public async Task A_macro_competence_beside_its_competence_and_a_work_context_are_no_demands()
    {
        using RomeFolder folder = new();

        (Taxonomy taxonomy, ImportReport report) = await folder.ImportAsync();

        taxonomy.FindOccupation("H2913")!.Skills.Select(demand => (demand.Skill.Code, demand.Weight, demand.IsEssential)).ShouldBe(
        [
            ("301", 1.0, true),
            ("401", 0.45, false),
            ("311", 0.3, false),
            ("312", 0.15, false),
        ]);
        report.MergedMacros.ShouldBe(1);
    }

    [Fact]
    public async Task Skills_have_the_kind_of_their_referential()
    {
        using RomeFolder folder = new();

        (Taxonomy taxonomy, _) = await folder.ImportAsync();

        taxonomy.Skills.Select(skill => (skill.Code, skill.Kind, skill.BroaderCode)).ShouldBe(
        [
            ("301", SkillKind.Competence, "310"),
            ("302", SkillKind.Competence, "311"),
            ("310", SkillKind.MacroCompetence, null),
            ("311", SkillKind.MacroCompetence, null),
            ("312", SkillKind.SoftSkill, null),
            ("401", SkillKind.Knowledge, null),
        ]);
        taxonomy.FindSkill("312")!.Definition.ShouldBe("Une définition.");
    }

    [Fact]
    public async Task A_little_used_appellation_is_found_but_not_shown()
    {
        using RomeFolder folder = new();

        (Taxonomy taxonomy, _) = await folder.ImportAsync();

        taxonomy.FindOccupation("H2914")!.Labels.Single(label => label.Code == "204").Kind.ShouldBe(LabelKind.Hidden);
    }

    [Theory]
    [InlineData("referentiel_code_rome")]
    [InlineData("referentiel_appellation")]
    [InlineData("referentiel_competence")]
    [InlineData("coherence_item")]
    public async Task A_missing_core_file_is_named(string name)
    {
        using RomeFolder folder = new();

        InputException error = await Should.ThrowAsync<InputException>(folder.Without(name).ImportAsync);

        error.Text.French.ShouldContain($"unix_{name}_v460_utf8.csv");
        error.Text.English.ShouldContain($"unix_{name}_v460_utf8.csv is missing");
    }

    [Theory]
    [InlineData("referentiel_savoir")]
    [InlineData("rubrique_mobilite")]
    [InlineData("texte")]
    public async Task A_missing_other_file_is_a_warning_that_says_what_lacks(string name)
    {
        using RomeFolder folder = new();

        (_, ImportReport report) = await folder.Without(name).ImportAsync();

        report.Warnings.ShouldContain(warning => warning.Kind == ImportWarningKind.MissingFile && warning.File.Contains(name));
    }

    [Fact]
    public async Task A_missing_column_is_named_with_its_file_and_those_found()
    {
        using RomeFolder folder = new();
        folder.With("coherence_item", "\"code_rome\",\"code_ogr\"\n\"H2913\",\"301\"");

        InputException error = await Should.ThrowAsync<InputException>(folder.ImportAsync);

        error.Text.English.ShouldBe("unix_coherence_item_v460_utf8.csv, line 1: column \"coeur_metier\" is missing " +
            "(columns found: code_rome, code_ogr). Nothing was imported.");
    }

    [Theory]
    [InlineData("referentiel_code_rome", "\"H2913\",\"3\",\"103\",\"Encore\",\"\",\"\",\"\",\"\",\"\",\"H2913\"", "line 4, code_rome")]
    [InlineData("referentiel_appellation", "\"201\",\"Encore\",\"Encore\",\"H2913\",\"SYNONYME\",\"N\"", "line 6, code_ogr")]
    [InlineData("referentiel_competence", "\"301\",\"Compétence\",\"Encore\",\"\",\"\",\"\",\"Savoir-faire\"", "line 7, code_ogr")]
    [InlineData("referentiel_savoir", "\"401\",\"Encore\",\"\"", "line 3, code_ogr_savoir")]
    [InlineData("referentiel_savoir", "\"301\",\"Encore\",\"\"", "line 3, code_ogr_savoir")]
    public async Task A_code_defined_twice_is_named_with_file_line_and_column(string file, string row, string place)
    {
        using RomeFolder folder = new();

        InputException error = await Should.ThrowAsync<InputException>(folder.Adding(file, row).ImportAsync);

        error.Text.English.ShouldContain($"unix_{file}_v460_utf8.csv, {place}");
        error.Text.English.ShouldContain("twice");
        error.Text.French.ShouldContain("deux fois");
    }

    [Theory]
    [InlineData("coherence_item", "\"H2913\",\"999\",\"\"", "code_ogr", "999", 9)]
    [InlineData("coherence_item", "\"H9999\",\"301\",\"\"", "code_rome", "H9999", 9)]
    [InlineData("rubrique_mobilite", "\"H2913\",\"H9999\",\"2\"", "code_rome_cible", "H9999", 4)]
    [InlineData("referentiel_appellation", "\"205\",\"X\",\"X\",\"H9999\",\"SYNONYME\",\"N\"", "code_rome", "H9999", 6)]
    [InlineData("referentiel_competence", "\"303\",\"Compétence\",\"X\",\"\",\"999\",\"\",\"Savoir-faire\"", "code_ogr_macro_comp", "999", 7)]
    [InlineData("texte", "\"H9999\",\"3\",\"definition\",\"1\",\"X.\"", "code_rome", "H9999", 5)]
    public async Task A_dangling_reference_is_a_counted_warning_with_its_line(string file, string row, string column, string value, int line)
    {
        using RomeFolder folder = new();

        (_, ImportReport report) = await folder.Adding(file, row).ImportAsync();

        ImportWarning warning = report.Warnings.ShouldHaveSingleItem();
        warning.Kind.ShouldBe(ImportWarningKind.DanglingReference);
        warning.File.ShouldBe($"unix_{file}_v460_utf8.csv");
        warning.Column.ShouldBe(column);
        warning.Count.ShouldBe(1);
        warning.Examples.ShouldBe([new ImportExample(line, value)]);
        warning.Text.French.ShouldContain($"ligne {line} : {value}");
    }

    [Fact]
    public async Task Warnings_of_one_kind_are_counted_and_the_first_ten_kept()
    {
        using RomeFolder folder = new();
        folder.Adding("coherence_item", string.Join('\n', Enumerable.Range(900, 25).Select(code => $"\"H2913\",\"{code}\",\"\"")));

        (_, ImportReport report) = await folder.ImportAsync();

        ImportWarning warning = report.Warnings.ShouldHaveSingleItem();
        warning.Count.ShouldBe(25);
        warning.Examples.Count.ShouldBe(10);
    }

    [Theory]
    [InlineData("coherence_item", "\"H2914\",\"302\",\"Principale\"")]
    [InlineData("rubrique_mobilite", "\"H2913\",\"H2914\",\"2\"")]
    public async Task A_relation_given_twice_is_a_warning_and_kept_once(string file, string row)
    {
        using RomeFolder folder = new();

        (Taxonomy taxonomy, ImportReport report) = await folder.Adding(file, row).ImportAsync();

        report.Warnings.ShouldHaveSingleItem().Kind.ShouldBe(ImportWarningKind.Duplicate);
        taxonomy.FindOccupation("H2914")!.Skills.ShouldHaveSingleItem().IsEssential.ShouldBeFalse();
        taxonomy.FindOccupation("H2913")!.Mobility.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_row_of_another_length_and_an_unknown_mark_are_warnings()
    {
        using RomeFolder folder = new();
        folder.Adding("coherence_item", "\"H2914\"\n\"H2914\",\"301\",\"Secondaire\"");

        (Taxonomy taxonomy, ImportReport report) = await folder.ImportAsync();

        report.Warnings.Select(warning => (warning.Kind, warning.Examples[0].Line)).ShouldBe(
            [(ImportWarningKind.IncompleteRow, 9), (ImportWarningKind.UnknownValue, 10)]);
        taxonomy.FindOccupation("H2914")!.Skills.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_is_named_with_its_line()
    {
        using RomeFolder folder = new();

        InputException error = await Should.ThrowAsync<InputException>(
            folder.Adding("coherence_item", "\"H2914\",\"301\",\"Principale\nH2914").ImportAsync);

        error.Text.English.ShouldContain("unix_coherence_item_v460_utf8.csv, line 9");
    }

    [Fact]
    public async Task A_row_that_swallows_the_next_one_is_a_warning()
    {
        using RomeFolder folder = new();

        (Taxonomy taxonomy, ImportReport report) = await folder
            .Adding("coherence_item", "\"H2914\",\"301\",\"Principale\n\"H2914\",\"301\",\"\"").ImportAsync();

        ImportWarning warning = report.Warnings.ShouldHaveSingleItem();
        warning.Kind.ShouldBe(ImportWarningKind.IncompleteRow);
        warning.Examples[0].Line.ShouldBe(9);
        taxonomy.FindOccupation("H2914")!.Skills.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Files_of_rome_3_are_told_from_rome_4()
    {
        using RomeFolder old = new() { Version = 347 };
        using RomeFolder disguised = new();
        disguised.With("referentiel_competence", "\"code_ogr\",\"libelle_competence\",\"code_type_competence\"\n\"1\",\"X\",\"1\"");

        InputException byNumber = await Should.ThrowAsync<InputException>(old.ImportAsync);
        InputException byColumn = await Should.ThrowAsync<InputException>(disguised.ImportAsync);

        byNumber.Text.French.ShouldContain("ROME 3");
        byColumn.Text.English.ShouldContain("referentiel_competence_v460_utf8.csv: this file is of ROME 3");
    }

    [Fact]
    public async Task The_newest_complete_version_of_a_mixed_folder_is_read()
    {
        using RomeFolder folder = new();
        folder.Save();
        File.WriteAllText(Path.Combine(folder.Path, "unix_referentiel_code_rome_v461_utf8.csv"), "\"code_rome\"\n");

        (Taxonomy taxonomy, ImportReport report) = await folder.ImportAsync();

        taxonomy.Version.ShouldBe("460");
        report.Warnings.ShouldHaveSingleItem().Kind.ShouldBe(ImportWarningKind.OtherVersion);
    }

    [Fact]
    public async Task A_file_in_windows_1252_is_read_with_a_warning()
    {
        using RomeFolder folder = new();
        folder.Save();
        string path = Path.Combine(folder.Path, "unix_referentiel_savoir_v460_utf8.csv");
        await File.WriteAllBytesAsync(
            path,
            [.. "code_ogr_savoir,libelle_savoir\n401,\""u8, (byte)'c', 0x9C, (byte)'u', (byte)'r', .. "\"\n"u8],
            TestContext.Current.CancellationToken);

        (Taxonomy taxonomy, ImportReport report) = await TaxonomyImporter.ImportAsync(
            TaxonomyScheme.Rome, [folder.Path], cancellationToken: TestContext.Current.CancellationToken);

        taxonomy.FindSkill("401")!.Labels[0].Text.ShouldBe("cœur");
        report.Warnings.ShouldHaveSingleItem().Kind.ShouldBe(ImportWarningKind.LegacyEncoding);
    }

    [Fact]
    public async Task A_zip_archive_reads_as_its_folder()
    {
        using RomeFolder folder = new();
        using TemporaryFolder target = new();
        string zip = Path.Combine(target.Path, "rome.zip");
        await ZipFile.CreateFromDirectoryAsync(folder.Save().Path, zip, TestContext.Current.CancellationToken);

        (Taxonomy taxonomy, ImportReport report) = await TaxonomyImporter.ImportAsync(
            TaxonomyScheme.Rome, [zip], cancellationToken: TestContext.Current.CancellationToken);

        taxonomy.Occupations.Count.ShouldBe(2);
        report.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_archive_of_too_many_files_is_refused()
    {
        using TemporaryFolder folder = new();
        string path = Path.Combine(folder.Path, "rome.zip");
        await using (FileStream file = File.Create(path))
        {
            using ZipArchive archive = new(file, ZipArchiveMode.Create);
            for (int i = 0; i < 1_001; i++)
            {
                archive.CreateEntry($"{i}.csv", CompressionLevel.NoCompression);
            }
        }

        InputException error = await Should.ThrowAsync<InputException>(() => TaxonomyImporter.ImportAsync(
            TaxonomyScheme.Rome, [path], cancellationToken: TestContext.Current.CancellationToken));

        error.Text.English.ShouldContain("1001 files in the archive");
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("")]
    public async Task An_absent_or_empty_source_is_refused(string name)
    {
        using TemporaryFolder folder = new();

        InputException error = await Should.ThrowAsync<InputException>(() => TaxonomyImporter.ImportAsync(
            TaxonomyScheme.Rome, [Path.Combine(folder.Path, name)], cancellationToken: TestContext.Current.CancellationToken));

        error.Text.French.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_no_archive_is_refused()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("rome.zip", "not a zip");

        InputException error = await Should.ThrowAsync<InputException>(() => TaxonomyImporter.ImportAsync(
            TaxonomyScheme.Rome, [path], cancellationToken: TestContext.Current.CancellationToken));

        error.Text.English.ShouldContain("zip archive is expected");
    }

    [Fact]
    public async Task A_cancelled_import_stops()
    {
        using RomeFolder folder = new();
        using CancellationTokenSource source = new();
        await source.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => TaxonomyImporter.ImportAsync(
            TaxonomyScheme.Rome, [folder.Save().Path], cancellationToken: source.Token));
    }
}
