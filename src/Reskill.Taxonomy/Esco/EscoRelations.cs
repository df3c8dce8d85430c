using Reskill.Taxonomy.Import;
using Reskill.Taxonomy.Internal.Csv;

namespace Reskill.Taxonomy.Esco;

/// <summary>Reads the relations between concepts, each kind from the newest release that has it.</summary>
internal sealed class EscoRelations(IReadOnlyList<EscoRelease> releases, EscoConcepts occupations, EscoConcepts skills, ImportJournal journal)
{
    private const string SkillType = "KnowledgeSkillCompetence";

    /// <summary>The version that the relations between occupations and skills are of.</summary>
    public string Version { get; private set; } = "";

    /// <summary>For each occupation its skills and whether each is essential.</summary>
    public Dictionary<string, Dictionary<string, bool>> ReadDemands()
    {
        (EscoRelease release, EscoFile file) = Newest("occupationSkillRelations") ?? throw EscoErrors.MissingFile("occupationSkillRelations");
        Version = release.Version;
        using CsvTable table = journal.Open(file.Source);
        int occupationColumn = table.Column("occupationUri");
        int typeColumn = table.Column("relationType");
        int skillColumn = table.Column("skillUri");
        Dictionary<string, Dictionary<string, bool>> demands = new(StringComparer.Ordinal);
        while (journal.Next(table))
        {
            string occupation = table[occupationColumn];
            string skill = table[skillColumn];
            if (!Exists(occupations, table, "occupationUri", occupation) || !Exists(skills, table, "skillUri", skill))
            {
                continue;
            }

            bool isEssential = table[typeColumn] == "essential";
            if (!isEssential && table[typeColumn] != "optional")
            {
                journal.Warn(ImportWarningKind.UnknownValue, table, "relationType", table[typeColumn]);
            }

            Dictionary<string, bool> bySkill = demands.TryGetValue(occupation, out Dictionary<string, bool>? known) ? known : demands[occupation] = new(StringComparer.Ordinal);
            if (!bySkill.TryAdd(skill, isEssential))
            {
                // Essential in one row is essential.
                bySkill[skill] |= isEssential;
                journal.Warn(ImportWarningKind.Duplicate, table, null, $"{occupation} {skill}");
            }
        }

        return demands;
    }

    /// <summary>Puts each skill below the skill just above it; groups of skills are no skills.</summary>
    public void ReadHierarchy()
    {
        if (Newest("broaderRelationsSkillPillar") is not (_, EscoFile file))
        {
            journal.Warn(ImportWarningKind.MissingFile, "broaderRelationsSkillPillar", null, 0, "la hiérarchie des compétences / the hierarchy of skills");
            return;
        }

        HashSet<string> groups = ReadGroups();
        using CsvTable table = journal.Open(file.Source);
        int typeColumn = table.Column("conceptType");
        int conceptColumn = table.Column("conceptUri");
        int broaderTypeColumn = table.Column("broaderType");
        int broaderColumn = table.Column("broaderUri");
        while (journal.Next(table))
        {
            string broader = table[broaderColumn];
            if (table[typeColumn] != SkillType || !Exists(skills, table, "conceptUri", table[conceptColumn]))
            {
                continue;
            }

            if (table[broaderTypeColumn] != SkillType)
            {
                if (!groups.Contains(broader))
                {
                    journal.Warn(ImportWarningKind.DanglingReference, table, "broaderUri", broader);
                }
            }
            else if (Exists(skills, table, "broaderUri", broader))
            {
                // A skill may have several above it: the first by URI, so that each import gives the same.
                EscoConceptDraft draft = skills.Drafts[table[conceptColumn]];
                draft.Broader = draft.Broader is null || string.CompareOrdinal(broader, draft.Broader) < 0 ? broader : draft.Broader;
            }
        }
    }

    /// <summary>Counts the relations between skills of which both ends are known.</summary>
    public int CountSkillRelations()
    {
        if (Newest("skillSkillRelations") is not (_, EscoFile file))
        {
            return 0;
        }

        using CsvTable table = journal.Open(file.Source);
        int originalColumn = table.Column("originalSkillUri");
        int relatedColumn = table.Column("relatedSkillUri");
        int count = 0;
        while (journal.Next(table))
        {
            if (Exists(skills, table, "originalSkillUri", table[originalColumn]) && Exists(skills, table, "relatedSkillUri", table[relatedColumn]))
            {
                count++;
            }
        }

        return count;
    }

    private HashSet<string> ReadGroups()
    {
        HashSet<string> groups = new(StringComparer.Ordinal);
        foreach (EscoFile file in releases.SelectMany(release => release.Files("skillGroups")))
        {
            using CsvTable table = journal.Open(file.Source);
            int column = table.Column("conceptUri");
            while (journal.Next(table))
            {
                groups.Add(table[column]);
            }
        }

        return groups;
    }

    private (EscoRelease Release, EscoFile File)? Newest(string name)
        => releases
            .Where(release => release.Files(name).Any())
            .OrderBy(release => release.Date)
            .Select(release => ((EscoRelease, EscoFile)?)(release, release.Files(name).First()))
            .LastOrDefault();

    private bool Exists(EscoConcepts concepts, CsvTable table, string column, string uri)
    {
        if (concepts.Drafts.ContainsKey(uri))
        {
            return true;
        }

        journal.Warn(ImportWarningKind.DanglingReference, table, column, uri);
        return false;
    }
}
