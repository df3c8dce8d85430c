namespace Reskill.Taxonomy.Esco;

/// <summary>The messages for sources that are not a readable ESCO.</summary>
internal static class EscoErrors
{
    public static InputException MissingFile(string name) => new(new LocalizedText(
        $"Aucune des sources n'a le fichier {name} d'ESCO ({name}_fr.csv, {name}_en.csv ou {name}.csv). Donnez aussi la version qui l'a. Rien n'a été importé.",
        $"None of the sources has ESCO's file {name} ({name}_fr.csv, {name}_en.csv or {name}.csv). Give the release that has it too. Nothing was imported."));
}
