using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Reskill.Taxonomy.Rome;

namespace Reskill.Taxonomy.Sample;

/// <summary>Reads the sample of ROME that lives in <c>data-samples/taxonomy</c>.</summary>
public static class SampleTaxonomy
{
    /// <summary>Reads the folder.</summary>
    /// <exception cref="InputException">A file is absent or cannot be read, or a code is unknown or given twice.</exception>
    public static Taxonomy Load(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        SampleHeader header = Read(Path.Combine(directory, "taxonomy.json"), SampleJson.Default.SampleHeader);
        string skillsPath = Path.Combine(directory, "skills.json");
        Dictionary<string, Skill> skills = new(StringComparer.Ordinal);
        foreach (SampleSkill skill in Read(skillsPath, SampleJson.Default.SampleSkillArray))
        {
            Add(skills, skillsPath, skill.Code, new Skill(
                TaxonomyScheme.Rome, skill.Code, Labels(skill.Label, skill.LabelEn), skill.Kind, skill.Broader));
        }

        Dictionary<string, Occupation> occupations = new(StringComparer.Ordinal);
        foreach (string path in OccupationFiles(directory))
        {
            foreach (SampleOccupation occupation in Read(path, SampleJson.Default.SampleOccupationArray))
            {
                Add(occupations, path, occupation.Code, ToOccupation(path, occupation, skills));
            }
        }

        return new Taxonomy(TaxonomyScheme.Rome, header.Version, Sorted(occupations), Sorted(skills));
    }

    private static Occupation ToOccupation(string path, SampleOccupation source, Dictionary<string, Skill> skills)
    {
        List<ConceptLabel> labels = Labels(source.Label, source.LabelEn);
        foreach (SampleAppellation appellation in source.Appellations)
        {
            // The occupation's own name is one of its appellations: one label, with the appellation's code.
            if (appellation.Label == source.Label)
            {
                labels[0] = labels[0] with { Code = appellation.Code };
            }
            else
            {
                labels.Add(new ConceptLabel(appellation.Label, Language.French, LabelKind.Alternative, appellation.Code));
            }

            if (appellation.LabelEn is { Length: > 0 } english && english != source.LabelEn)
            {
                labels.Add(new ConceptLabel(english, Language.English, LabelKind.Alternative));
            }
        }

        List<(Skill, CoreMark)> links = [];
        foreach (SampleDemand demand in source.Skills.DistinctBy(demand => demand.Code))
        {
            Skill skill = skills.GetValueOrDefault(demand.Code) ?? throw UnknownCode(path, source.Code, demand.Code);
            links.Add((skill, demand.Core ? CoreMark.Core : CoreMark.None));
        }

        return new Occupation(
            TaxonomyScheme.Rome,
            source.Code,
            labels,
            RomeDemands.Build(links, out _),
            [.. source.Mobility.Select((code, index) => new MobilityLink(code, index + 1))],
            source.Parent == source.Code ? null : source.Parent,
            source.Definition,
            source.Regulated);
    }

    private static List<ConceptLabel> Labels(string french, string? english)
    {
        List<ConceptLabel> labels = [new ConceptLabel(french, Language.French, LabelKind.Preferred)];
        if (!string.IsNullOrWhiteSpace(english))
        {
            labels.Add(new ConceptLabel(english, Language.English, LabelKind.Preferred));
        }

        return labels;
    }

    private static string[] OccupationFiles(string directory)
    {
        string folder = Path.Combine(directory, "occupations");
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json") : [];
        if (files.Length == 0)
        {
            throw new InputException(new LocalizedText(
                $"Aucun métier dans {folder} : des fichiers .json sont attendus.",
                $"No occupation in {folder}: .json files are expected."));
        }

        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static T Read<T>(string path, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), type)
                ?? throw new JsonException("null");
        }
        catch (JsonException error)
        {
            long line = (error.LineNumber ?? 0) + 1;
            throw new InputException(new LocalizedText(
                $"{path}, ligne {line} {error.Path} : ce n'est pas le JSON attendu.",
                $"{path}, line {line} {error.Path}: not the JSON expected."), error);
        }
        catch (IOException error)
        {
            throw new InputException(new LocalizedText(
                $"Le fichier {path} ne peut pas être lu.",
                $"The file {path} cannot be read."), error);
        }
    }

    private static void Add<T>(Dictionary<string, T> concepts, string path, string code, T concept)
    {
        if (!concepts.TryAdd(code, concept))
        {
            throw new InputException(new LocalizedText(
                $"{path} : le code {code} est donné deux fois.",
                $"{path}: code {code} is given twice."));
        }
    }

    private static T[] Sorted<T>(Dictionary<string, T> concepts)
        where T : Concept
        => [.. concepts.Values.OrderBy(concept => concept.Code, StringComparer.Ordinal)];

    private static InputException UnknownCode(string path, string occupation, string skill) => new(new LocalizedText(
        $"{path}, {occupation} : la compétence {skill} n'est pas dans skills.json.",
        $"{path}, {occupation}: skill {skill} is not in skills.json."));
}
