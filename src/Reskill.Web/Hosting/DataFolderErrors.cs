using Reskill.Taxonomy;

namespace Reskill.Web.Hosting;

/// <summary>Why a data folder cannot be used, and what to do.</summary>
internal static class DataFolderErrors
{
    public static InputException IsFile(string path) => new(new LocalizedText(
        $"Dossier de données {path} : c'est un fichier ; donnez un dossier avec --data.",
        $"Data folder {path}: it is a file; give a folder with --data."));

    public static InputException CannotWrite(string path, Exception cause) => new(
        new LocalizedText(
            $"Dossier de données {path} : impossible d'y écrire ; donnez un autre dossier avec --data.",
            $"Data folder {path}: cannot be written; give another folder with --data."),
        cause);

    public static InputException NotOurs(string path, string name) => new(new LocalizedText(
        $"Dossier de données {path} : il contient déjà autre chose (« {name} ») ; donnez un dossier vide avec --data.",
        $"Data folder {path}: it already holds something else (\"{name}\"); give an empty folder with --data."));

    public static InputException Damaged(string mark, Exception? cause) => new(
        new LocalizedText(
            $"{mark} : fichier abîmé ; supprimez le dossier de données, la commande suivante en remplit un nouveau.",
            $"{mark}: damaged file; delete the data folder, the next command fills a new one."),
        cause);

    public static InputException Newer(string mark, int found, int expected) => new(new LocalizedText(
        $"{mark} : format {found} trouvé, {expected} attendu ; ce dossier vient d'une autre version de reskill.",
        $"{mark}: format {found} found, {expected} expected; this folder comes from another version of reskill."));

    public static InputException NoEsco() => new(new LocalizedText(
        "ESCO n'a pas été importé : reskill import taxonomy --format esco DOSSIER.",
        "ESCO was not imported: reskill import taxonomy --format esco FOLDER."));

    public static InputException SamplesMissing(string path) => new(new LocalizedText(
        $"Les exemples livrés avec reskill manquent : {path}. Réinstallez le programme.",
        $"The samples delivered with reskill are missing: {path}. Install the program again."));
}
