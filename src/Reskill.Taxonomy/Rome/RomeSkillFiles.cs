using Reskill.Taxonomy.Import;
using Reskill.Taxonomy.Internal.Csv;

namespace Reskill.Taxonomy.Rome;

/// <summary>Reads competences, macro-competences, soft skills and knowledge.</summary>
internal static class RomeSkillFiles
{
    /// <summary>The skills by their OGR number, which is one number space for all of them.</summary>
    public static Dictionary<string, Skill> Read(RomeFiles files, ImportJournal journal)
    {
        Dictionary<string, Skill> skills = new(40_000, StringComparer.Ordinal);
        List<(string Code, string Macro, string File, int Line)> broader = ReadCompetences(files["referentiel_competence"], skills, journal);
        foreach ((string code, string macro, string file, int line) in broader)
        {
            // Forward references are common: the macro-competences stand among the competences.
            if (skills.GetValueOrDefault(macro) is not { Kind: SkillKind.MacroCompetence or SkillKind.SoftSkill })
            {
                journal.Warn(ImportWarningKind.DanglingReference, file, "code_ogr_macro_comp", line, macro);
                Skill skill = skills[code];
                skills[code] = new Skill(skill.Scheme, skill.Code, skill.Labels, skill.Kind, null, skill.Definition);
            }
        }

        if (files.Find("referentiel_savoir") is SourceFile knowledge)
        {
            ReadKnowledge(knowledge, skills, journal);
        }

        return skills;
    }

    private static List<(string Code, string Macro, string File, int Line)> ReadCompetences(
        SourceFile file, Dictionary<string, Skill> skills, ImportJournal journal)
    {
        using CsvTable table = journal.Open(file);
        int codeColumn = RomeErrors.Column(table, "code_ogr");
        int natureColumn = RomeErrors.Column(table, "nature");
        int labelColumn = RomeErrors.Column(table, "libelle_competence");
        int definitionColumn = table.OptionalColumn("definition");
        int macroColumn = RomeErrors.Column(table, "code_ogr_macro_comp");
        int categoryColumn = RomeErrors.Column(table, "cat_comp");
        List<(string, string, string, int)> broader = new(20_000);
        while (journal.Next(table))
        {
            string code = table[codeColumn];
            string macro = table[macroColumn];
            SkillKind kind = Kind(table, natureColumn, categoryColumn, journal);
            Add(skills, table, "code_ogr", new Skill(
                TaxonomyScheme.Rome, code, Label(table, labelColumn), kind, macro.Length == 0 ? null : macro, Definition(table[definitionColumn])));
            if (macro.Length > 0)
            {
                broader.Add((code, macro, table.FileName, table.Line));
            }
        }

        return broader;
    }

    private static void ReadKnowledge(SourceFile file, Dictionary<string, Skill> skills, ImportJournal journal)
    {
        using CsvTable table = journal.Open(file);
        int codeColumn = RomeErrors.Column(table, "code_ogr_savoir");
        int labelColumn = RomeErrors.Column(table, "libelle_savoir");
        while (journal.Next(table))
        {
            Add(skills, table, "code_ogr_savoir", new Skill(
                TaxonomyScheme.Rome, table[codeColumn], Label(table, labelColumn), SkillKind.Knowledge));
        }
    }

    private static SkillKind Kind(CsvTable table, int natureColumn, int categoryColumn, ImportJournal journal)
    {
        switch (table[natureColumn])
        {
            case "Compétence":
                return SkillKind.Competence;
            case "Macro-compétence":
                return table[categoryColumn].StartsWith("Savoir-être", StringComparison.Ordinal) ? SkillKind.SoftSkill : SkillKind.MacroCompetence;
            default:
                journal.Warn(ImportWarningKind.UnknownValue, table, "nature", table[natureColumn]);
                return SkillKind.Competence;
        }
    }

    private static ConceptLabel[] Label(CsvTable table, int column)
        => [new ConceptLabel(RomeReader.Clean(table[column]), Language.French, LabelKind.Preferred)];

    private static string? Definition(string text) => text.Length == 0 ? null : RomeReader.Clean(text);

    private static void Add(Dictionary<string, Skill> skills, CsvTable table, string column, Skill skill)
    {
        if (skill.Code.Length == 0)
        {
            throw CsvErrors.BadValue(table.FileName, table.Line, column, skill.Code, new LocalizedText("un numéro OGR", "an OGR number"));
        }

        if (!skills.TryAdd(skill.Code, skill))
        {
            throw CsvErrors.Duplicate(table.FileName, table.Line, column, skill.Code);
        }
    }
}
