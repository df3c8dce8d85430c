using System.Globalization;
using Reskill.Taxonomy;

namespace Reskill.Profiles.Reading;

/// <summary>Every text that says why a file was refused. None quotes the file.</summary>
internal static class CvMessages
{
    public static CvException Missing(string path) => new(
        CvProblem.Missing,
        new LocalizedText($"{path} : ce fichier n'existe pas.", $"{path}: no such file."));

    public static CvException Folder(string path) => new(
        CvProblem.Folder,
        new LocalizedText(
            $"{path} : c'est un dossier. Indiquez un fichier PDF, Word (.docx) ou texte.",
            $"{path}: this is a folder. Give a PDF, Word (.docx) or text file."));

    public static CvException Unreadable(string path, Exception cause) => new(
        CvProblem.Missing,
        new LocalizedText(
            $"{path} : ce fichier ne peut pas être ouvert. Vérifiez vos droits d'accès.",
            $"{path}: this file cannot be opened. Check your access rights."),
        cause);

    public static CvException Empty(string name) => new(
        CvProblem.Empty,
        new LocalizedText($"{name} : le fichier est vide.", $"{name}: the file is empty."));

    public static CvException NoPastedText() => new(
        CvProblem.Empty,
        new LocalizedText("Le texte collé est vide.", "The pasted text is empty."));

    public static CvException PastedTextTooLong(int maximum) => new(
        CvProblem.TooLarge,
        new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"Le texte collé doit faire moins de {maximum} caractères."),
            string.Create(CultureInfo.InvariantCulture, $"The pasted text must be under {maximum} characters.")));

    public static CvException TooManyBytes(string name, long maximum)
    {
        string megabytes = (maximum / (1024.0 * 1024.0)).ToString("0.##", CultureInfo.InvariantCulture);
        return new(
            CvProblem.TooLarge,
            new LocalizedText(
                $"{name} : le fichier doit faire moins de {megabytes.Replace('.', ',')} Mo.",
                $"{name}: the file must be under {megabytes} MB."));
    }

    public static CvException TooManyPages(string name, int found, int maximum) => new(
        CvProblem.TooLarge,
        new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{name} : {found} pages, {maximum} au plus."),
            string.Create(CultureInfo.InvariantCulture, $"{name}: {found} pages, {maximum} at most.")));

    public static CvException TooMuchText(string name, int maximum) => new(
        CvProblem.TooLarge,
        new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{name} : plus de {maximum} caractères de texte. Un CV est plus court."),
            string.Create(CultureInfo.InvariantCulture, $"{name}: more than {maximum} characters of text. A CV is shorter.")));

    public static CvException PasswordProtected(string name, Exception? cause = null) => new(
        CvProblem.PasswordProtected,
        new LocalizedText(
            $"{name} : le fichier a un mot de passe. Envoyez une copie sans mot de passe.",
            $"{name}: the file has a password. Send a copy without one."),
        cause);

    public static CvException NoText(string name) => new(
        CvProblem.NoText,
        new LocalizedText(
            $"{name} : nous n'arrivons pas à lire le texte. C'est une image : il faut une reconnaissance de texte (OCR), "
                + "qui viendra plus tard. Envoyez un PDF avec du texte, ou collez le texte.",
            $"{name}: we cannot read the text. It is an image: it needs text recognition (OCR), which comes later. "
                + "Send a PDF with text, or paste the text."));

    public static CvException UnsupportedType(string name) => new(
        CvProblem.UnsupportedType,
        new LocalizedText(
            $"{name} : le fichier doit être un PDF, un document Word (.docx) ou un texte.",
            $"{name}: the file must be a PDF, a Word document (.docx) or a text."));

    public static CvException Damaged(string name, Exception? cause = null) => new(
        CvProblem.Damaged,
        new LocalizedText(
            $"{name} : le fichier est abîmé. Enregistrez-le à nouveau et renvoyez-le.",
            $"{name}: the file is damaged. Save it again and send it again."),
        cause);

    public static CvException Unsafe(string name, Exception? cause = null) => new(
        CvProblem.Unsafe,
        new LocalizedText(
            $"{name} : nous ne pouvons pas ouvrir ce fichier sans risque. Envoyez un autre format.",
            $"{name}: we cannot open this file safely. Send another format."),
        cause);

    public static CvException NotACv() => new(
        CvProblem.NotACv,
        new LocalizedText(
            "Ce document ne ressemble pas à un CV : ni expérience, ni formation, ni compétence n'y a été trouvée.",
            "This does not look like a CV: no experience, education or skill was found in it."));
}
