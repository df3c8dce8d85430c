using System.Globalization;
using System.Text.RegularExpressions;
using Reskill.Taxonomy.Internal.Csv;

namespace Reskill.Taxonomy.Esco;

/// <summary>A file of a release in one language, or without any.</summary>
/// <param name="Source">The file, its folder in its name.</param>
/// <param name="Language">The language of its labels; English where the file does not say.</param>
/// <param name="IsRegional">Whether it is a variant (en-us) beside the language itself.</param>
internal sealed record EscoFile(SourceFile Source, Language Language, bool IsRegional);

/// <summary>One download of ESCO: a version, in one language or more, whole or in part.</summary>
internal sealed partial class EscoRelease
{
    /// <summary>When the versions that carry no dates came out.</summary>
    private static readonly (string Version, DateOnly Date)[] KnownVersions =
        [("1.0", new(2017, 7, 28)), ("1.1", new(2022, 1, 27)), ("1.2", new(2024, 5, 15))];

    private readonly ILookup<string, EscoFile> _files;

    private EscoRelease(string name, string version, ILookup<string, EscoFile> files) => (Name, Version, _files) = (name, version, files);

    /// <summary>The folder's name.</summary>
    public string Name { get; }

    /// <summary>The version in the folder's name, else that name.</summary>
    public string Version { get; }

    /// <summary>How new it is: the last change of a concept, else the date or the version in the folder's name.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>The files of a name, variants of a language before the language itself.</summary>
    public IEnumerable<EscoFile> Files(string name) => _files[name].OrderByDescending(file => file.IsRegional);

    /// <summary>Makes the release as new as a concept of it.</summary>
    public void Saw(DateOnly modified)
    {
        if (modified > Date)
        {
            Date = modified;
        }
    }

    public static EscoRelease Of(SourceFolder folder)
    {
        Language? folderLanguage = LanguageTags.Parse(FolderLanguage().Match(folder.Name) is { Success: true } tag ? tag.Groups["tag"].Value : null);
        List<(string Name, EscoFile File)> files = [];
        foreach (SourceFile file in folder.Files)
        {
            Match match = FileName().Match(file.Name);
            if (!match.Success)
            {
                continue;
            }

            string tagText = match.Groups["tag"].Value;
            Language? language = tagText.Length == 0 ? folderLanguage ?? Language.English : LanguageTags.Parse(tagText);
            if (language is not null)
            {
                files.Add((match.Groups["name"].Value, new EscoFile(
                    file with { Name = $"{folder.Name}/{file.Name}" }, language.Value, tagText.Length > 2)));
            }
        }

        Match version = VersionNumber().Match(folder.Name);
        EscoRelease release = new(
            folder.Name,
            version.Success ? version.Value : folder.Name,
            files.ToLookup(file => file.Name, file => file.File, StringComparer.OrdinalIgnoreCase));
        release.Saw(DateOfName(folder.Name, release.Version));
        return release;
    }

    private static DateOnly DateOfName(string name, string version)
    {
        Match month = YearAndMonth().Match(name);
        return month.Success
            ? new DateOnly(int.Parse(month.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(month.Groups["month"].ValueSpan, CultureInfo.InvariantCulture), 1)
            : KnownVersions.LastOrDefault(known => version.StartsWith(known.Version, StringComparison.Ordinal)).Date;
    }

    [GeneratedRegex(@"^(?<name>[A-Za-z]+?)(_(?<tag>[a-z]{2}(-[a-z]{2})?))?\.csv$", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex(@"(?<![A-Za-z])(?<tag>fr|en)(?![A-Za-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FolderLanguage();

    [GeneratedRegex(@"\d+(\.\d+)+", RegexOptions.CultureInvariant)]
    private static partial Regex VersionNumber();

    [GeneratedRegex(@"(?<year>20\d\d)-(?<month>0[1-9]|1[0-2])", RegexOptions.CultureInvariant)]
    private static partial Regex YearAndMonth();
}
