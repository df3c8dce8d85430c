using System.Globalization;
using System.Text.RegularExpressions;
using Reskill.Taxonomy.Import;
using Reskill.Taxonomy.Internal.Csv;

namespace Reskill.Taxonomy.Rome;

/// <summary>Reads occupations, their names, skills, moves and definitions.</summary>
internal static partial class RomeOccupationFiles
{
    /// <summary>The occupations by code.</summary>
    public static Dictionary<string, RomeOccupationDraft> Read(RomeFiles files, Dictionary<string, Skill> skills, ImportJournal journal)
    {
        Dictionary<string, RomeOccupationDraft> drafts = ReadOccupations(files["referentiel_code_rome"], journal);
        ReadAppellations(files["referentiel_appellation"], drafts, journal);
        ReadSkillLinks(files["coherence_item"], drafts, skills, ReadContexts(files.Find("referentiel_contexte_travail"), journal), journal);
        if (files.Find("rubrique_mobilite") is SourceFile moves)
        {
            ReadMoves(moves, drafts, journal);
        }

        if (files.Find("texte") is SourceFile texts)
        {
            ReadDefinitions(texts, drafts, journal);
        }

        return drafts;
    }

    private static Dictionary<string, RomeOccupationDraft> ReadOccupations(SourceFile file, ImportJournal journal)
    {
        using CsvTable table = journal.Open(file);
        int codeColumn = RomeErrors.Column(table, "code_rome");
        int labelColumn = RomeErrors.Column(table, "libelle_rome");
        int regulatedColumn = RomeErrors.Column(table, "emploi_reglemente");
        int parentColumn = RomeErrors.Column(table, "code_rome_parent");
        Dictionary<string, RomeOccupationDraft> drafts = new(StringComparer.Ordinal);
        List<(string Parent, int Line)> parents = [];
        while (journal.Next(table))
        {
            string code = table[codeColumn];
            if (!RomeCode().IsMatch(code))
            {
                throw CsvErrors.BadValue(table.FileName, table.Line, "code_rome", code, new LocalizedText(
                    "un code ROME (une lettre de A à N, quatre chiffres : J1501)", "a ROME code (a letter from A to N, four digits: J1501)"));
            }

            RomeOccupationDraft draft = new(code, RomeReader.Clean(table[labelColumn]), table[parentColumn], table[regulatedColumn] == "O");
            if (!drafts.TryAdd(code, draft))
            {
                throw CsvErrors.Duplicate(table.FileName, table.Line, "code_rome", code);
            }

            parents.Add((table[parentColumn], table.Line));
        }

        foreach ((string parent, int line) in parents)
        {
            if (parent.Length > 0 && !drafts.ContainsKey(parent))
            {
                journal.Warn(ImportWarningKind.DanglingReference, file.Name, "code_rome_parent", line, parent);
            }
        }

        return drafts;
    }

    private static void ReadAppellations(SourceFile file, Dictionary<string, RomeOccupationDraft> drafts, ImportJournal journal)
    {
        using CsvTable table = journal.Open(file);
        int codeColumn = RomeErrors.Column(table, "code_ogr");
        int longColumn = RomeErrors.Column(table, "libelle_appellation_long");
        int shortColumn = RomeErrors.Column(table, "libelle_appellation_court");
        int occupationColumn = RomeErrors.Column(table, "code_rome");
        int classColumn = RomeErrors.Column(table, "classification");
        int littleUsedColumn = table.OptionalColumn("peu_usite");
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (journal.Next(table))
        {
            string code = table[codeColumn];
            if (!seen.Add(code))
            {
                throw CsvErrors.Duplicate(table.FileName, table.Line, "code_ogr", code);
            }

            if (!drafts.TryGetValue(table[occupationColumn], out RomeOccupationDraft? draft))
            {
                journal.Warn(ImportWarningKind.DanglingReference, table, "code_rome", table[occupationColumn]);
                continue;
            }

            LabelKind kind = table[classColumn] == "PRINCIPALE" ? LabelKind.Preferred
                : table[littleUsedColumn] == "O" ? LabelKind.Hidden
                : LabelKind.Alternative;
            draft.AddAppellation(code, RomeReader.Clean(table[longColumn]), RomeReader.Clean(table[shortColumn]), kind);
        }
    }

    private static HashSet<string> ReadContexts(SourceFile? file, ImportJournal journal)
    {
        HashSet<string> contexts = new(StringComparer.Ordinal);
        if (file is null)
        {
            return contexts;
        }

        using CsvTable table = journal.Open(file);
        int codeColumn = RomeErrors.Column(table, "code_ogr");
        while (journal.Next(table))
        {
            contexts.Add(table[codeColumn]);
        }

        return contexts;
    }

    private static void ReadSkillLinks(
        SourceFile file,
        Dictionary<string, RomeOccupationDraft> drafts,
        Dictionary<string, Skill> skills,
        HashSet<string> contexts,
        ImportJournal journal)
    {
        using CsvTable table = journal.Open(file);
        int occupationColumn = RomeErrors.Column(table, "code_rome");
        int skillColumn = RomeErrors.Column(table, "code_ogr");
        int markColumn = RomeErrors.Column(table, "coeur_metier");
        while (journal.Next(table))
        {
            string code = table[skillColumn];
            if (!drafts.TryGetValue(table[occupationColumn], out RomeOccupationDraft? draft))
            {
                journal.Warn(ImportWarningKind.DanglingReference, table, "code_rome", table[occupationColumn]);
            }
            else if (skills.TryGetValue(code, out Skill? skill))
            {
                if (!draft.Skills.TryAdd(code, (skill, Mark(table, markColumn, journal))))
                {
                    journal.Warn(ImportWarningKind.Duplicate, table, "code_ogr", $"{draft.Code} {code}");
                }
            }
            else if (!contexts.Contains(code))
            {
                journal.Warn(ImportWarningKind.DanglingReference, table, "code_ogr", code);
            }
        }
    }

    private static CoreMark Mark(CsvTable table, int column, ImportJournal journal)
    {
        switch (table[column])
        {
            case "":
                return CoreMark.None;
            case "Principale":
                return CoreMark.Core;
            case "Émergente" or "Emergente":
                return CoreMark.Emerging;
            default:
                journal.Warn(ImportWarningKind.UnknownValue, table, "coeur_metier", table[column]);
                return CoreMark.None;
        }
    }

    private static void ReadMoves(SourceFile file, Dictionary<string, RomeOccupationDraft> drafts, ImportJournal journal)
    {
        using CsvTable table = journal.Open(file);
        int fromColumn = RomeErrors.Column(table, "code_rome");
        int toColumn = RomeErrors.Column(table, "code_rome_cible");
        int rankColumn = RomeErrors.Column(table, "numero_ordre");
        while (journal.Next(table))
        {
            string to = table[toColumn];
            if (!drafts.TryGetValue(table[fromColumn], out RomeOccupationDraft? draft))
            {
                journal.Warn(ImportWarningKind.DanglingReference, table, "code_rome", table[fromColumn]);
            }
            else if (!drafts.ContainsKey(to))
            {
                journal.Warn(ImportWarningKind.DanglingReference, table, "code_rome_cible", to);
            }
            else if (!draft.Moves.TryAdd(to, Rank(table, rankColumn)))
            {
                journal.Warn(ImportWarningKind.Duplicate, table, "code_rome_cible", $"{draft.Code} {to}");
            }
        }
    }

    private static int Rank(CsvTable table, int column)
        => int.TryParse(table[column], NumberStyles.None, CultureInfo.InvariantCulture, out int rank) && rank > 0
            ? rank
            : throw CsvErrors.BadValue(table.FileName, table.Line, "numero_ordre", table[column], new LocalizedText("un rang (1, 2, …)", "a rank (1, 2, …)"));

    private static void ReadDefinitions(SourceFile file, Dictionary<string, RomeOccupationDraft> drafts, ImportJournal journal)
    {
        using CsvTable table = journal.Open(file);
        int occupationColumn = RomeErrors.Column(table, "code_rome");
        int typeColumn = RomeErrors.Column(table, "libelle_type_texte");
        int positionColumn = RomeErrors.Column(table, "position_phrase");
        int textColumn = RomeErrors.Column(table, "libelle_texte");
        while (journal.Next(table))
        {
            if (table[typeColumn] != "definition")
            {
                continue;
            }

            if (!drafts.TryGetValue(table[occupationColumn], out RomeOccupationDraft? draft))
            {
                journal.Warn(ImportWarningKind.DanglingReference, table, "code_rome", table[occupationColumn]);
                continue;
            }

            // Sentences without a readable position keep the order of the file, after the others.
            int position = int.TryParse(table[positionColumn], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue;
            draft.Definition.Add((position, RomeReader.Clean(table[textColumn])));
        }
    }

    [GeneratedRegex(@"^[A-N]\d{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex RomeCode();
}
