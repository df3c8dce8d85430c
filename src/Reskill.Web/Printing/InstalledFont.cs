using PdfSharp.Fonts;
using Reskill.Taxonomy;

namespace Reskill.Web.Printing;

/// <summary>A sans serif face of the machine, regular and bold, for documents that embed it.</summary>
internal sealed class InstalledFont : IFontResolver
{
    /// <summary>The family's name in documents.</summary>
    public const string Family = "Reskill";

    private static readonly (string Regular, string Bold)[] Known =
    [
        ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
        ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
        ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
        ("arial.ttf", "arialbd.ttf"),
        ("Arial.ttf", "Arial Bold.ttf"),
    ];

    private static readonly Lazy<InstalledFont> Found = new(Find);

    private readonly byte[] _regular;
    private readonly byte[] _bold;

    private InstalledFont(byte[] regular, byte[] bold) => (_regular, _bold) = (regular, bold);

    /// <summary>Makes the library use the face; harmless when done again.</summary>
    /// <exception cref="InputException">No face is installed.</exception>
    public static void Use() => GlobalFontSettings.FontResolver ??= Found.Value;

    /// <inheritdoc/>
    public FontResolverInfo ResolveTypeface(string familyName, bool bold, bool italic) => new(bold ? "bold" : "regular");

    /// <inheritdoc/>
    public byte[] GetFont(string faceName) => faceName == "bold" ? _bold : _regular;

    private static InstalledFont Find()
    {
        string[] folders =
        [
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            "/Library/Fonts",
            "/System/Library/Fonts/Supplemental",
            Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
        ];
        EnumerationOptions everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };
        Dictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (string file in folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.ttf", everywhere)))
        {
            files.TryAdd(Path.GetFileName(file), file);
        }

        foreach ((string regular, string bold) in Known)
        {
            if (files.TryGetValue(regular, out string? regularFile) && files.TryGetValue(bold, out string? boldFile))
            {
                return new InstalledFont(File.ReadAllBytes(regularFile), File.ReadAllBytes(boldFile));
            }
        }

        throw new InputException(new LocalizedText(
            "Aucune police pour écrire un PDF (Liberation Sans, DejaVu Sans, Noto Sans ou Arial). Installez-en une, par exemple le paquet fonts-liberation.",
            "No font to write a PDF with (Liberation Sans, DejaVu Sans, Noto Sans or Arial). Install one, for example the package fonts-liberation."));
    }
}
