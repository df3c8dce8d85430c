using System.Globalization;
using System.Text.RegularExpressions;
using Reskill.Taxonomy.Import;
using Reskill.Taxonomy.Internal.Csv;

namespace Reskill.Taxonomy.Rome;

/// <summary>The files of one version of ROME 4.0, found by their names (<c>unix_{name}_v460_utf8.csv</c>).</summary>
internal sealed partial class RomeFiles
{
    private static readonly string[] Core = ["referentiel_code_rome", "referentiel_appellation", "coherence_item", "referentiel_competence"];

    private static readonly (string Name, LocalizedText Holds)[] Optional =
    [
        ("referentiel_savoir", new("les savoirs", "knowledge")),
        ("rubrique_mobilite", new("les mobilités", "moves between occupations")),
        ("texte", new("les définitions", "definitions")),
        ("referentiel_contexte_travail", new("les contextes de travail", "work contexts")),
    ];

    private readonly Dictionary<string, SourceFile> _files;

    private RomeFiles(string version, Dictionary<string, SourceFile> files) => (Version, _files) = (version, files);

    /// <summary>The number in the files' names: 460 is version 60 of ROME 4.0.</summary>
    public string Version { get; }

    /// <summary>A file that every release has.</summary>
    public SourceFile this[string name] => _files[name];

    /// <summary>A file that may be absent.</summary>
    public SourceFile? Find(string name) => _files.GetValueOrDefault(name);

    /// <summary>Picks the newest complete version among the files.</summary>
    /// <exception cref="InputException">There is none, or the files are of ROME 3.</exception>
    public static RomeFiles Choose(IReadOnlyList<SourceFolder> folders, ImportJournal journal)
    {
        SortedDictionary<int, Dictionary<string, SourceFile>> versions = [];
        foreach (SourceFile file in folders.SelectMany(folder => folder.Files))
        {
            Match match = FileName().Match(file.Name);
            if (match.Success)
            {
                int number = int.Parse(match.Groups["version"].ValueSpan, CultureInfo.InvariantCulture);
                (versions.TryGetValue(number, out Dictionary<string, SourceFile>? files) ? files : versions[number] = [])
                    .TryAdd(match.Groups["name"].Value, file);
            }
        }

        if (versions.Count == 0)
        {
            throw new InputException(new LocalizedText(
                $"{folders[0].Name} : aucun fichier du ROME 4.0 (unix_referentiel_code_rome_v460_utf8.csv et les autres) n'y est.",
                $"{folders[0].Name}: no file of ROME 4.0 (unix_referentiel_code_rome_v460_utf8.csv and the others) is in it."));
        }

        int newest = versions.Keys.Last();
        if (newest < 400)
        {
            throw RomeErrors.LooksLikeRome3(versions[newest].Values.First().Name);
        }

        int chosen = versions.Keys.Reverse().FirstOrDefault(number => number >= 400 && Core.All(versions[number].ContainsKey), newest);
        Dictionary<string, SourceFile> found = versions[chosen];
        if (Array.Find(Core, name => !found.ContainsKey(name)) is string missing)
        {
            throw RomeErrors.MissingFile($"unix_{missing}_v{chosen}_utf8.csv", folders[0].Name);
        }

        foreach (int other in versions.Keys.Where(number => number != chosen))
        {
            journal.Warn(ImportWarningKind.OtherVersion, folders[0].Name, null, 0, $"v{other}");
        }

        foreach ((string name, LocalizedText holds) in Optional)
        {
            if (!found.ContainsKey(name))
            {
                journal.Warn(ImportWarningKind.MissingFile, $"unix_{name}_v{chosen}_utf8.csv", null, 0, $"{holds.French} / {holds.English}");
            }
        }

        return new RomeFiles(chosen.ToString(CultureInfo.InvariantCulture), found);
    }

    [GeneratedRegex(@"^(unix_)?(?<name>[a-z_]+?)_v(?<version>\d{1,4})(_utf8)?\.csv$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}
