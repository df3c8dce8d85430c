using Reskill.Taxonomy.Internal.Csv;

namespace Reskill.Taxonomy.Rome;

/// <summary>The messages for folders that are not a readable ROME 4.0.</summary>
internal static class RomeErrors
{
    /// <summary>Columns that only ROME 3 has.</summary>
    private static readonly string[] Rome3Columns = ["code_type_competence", "code_ref_rubrique", "code_tete_rgpmt", "code_appellation_cible"];

    public static InputException MissingFile(string file, string folder) => new(new LocalizedText(
        $"{folder} : le fichier {file} manque, sans lui le ROME ne peut pas être lu. Rien n'a été importé.",
        $"{folder}: the file {file} is missing, ROME cannot be read without it. Nothing was imported."));

    public static InputException LooksLikeRome3(string file) => new(new LocalizedText(
        $"{file} : ce fichier est du ROME 3, le ROME 4.0 est attendu (numéro 4xx, par exemple v460). Rien n'a été importé.",
        $"{file}: this file is of ROME 3, ROME 4.0 is expected (number 4xx, such as v460). Nothing was imported."));

    /// <summary>The place of a column; when it is missing, says whether the file looks like ROME 3.</summary>
    public static int Column(CsvTable table, string name)
        => table.OptionalColumn(name) is >= 0 and int index ? index
            : table.Header.Any(column => Rome3Columns.Contains(column, StringComparer.OrdinalIgnoreCase))
                ? throw LooksLikeRome3(table.FileName)
                : table.Column(name);
}
