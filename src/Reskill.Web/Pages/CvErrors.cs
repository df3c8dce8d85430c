using Reskill.Profiles;
using Reskill.Taxonomy;

namespace Reskill.Web.Pages;

/// <summary>What the CV pages say when a CV cannot be used.</summary>
internal static class CvErrors
{
    public static LocalizedText NoChoice { get; } = new("Choisissez comment commencer", "Choose how to start");

    public static LocalizedText NoFile { get; } = new("Choisissez un fichier", "Choose a file");

    public static LocalizedText NoText { get; } = new("Écrivez ou collez votre parcours", "Write or paste your experience");

    public static LocalizedText TextTooLong { get; } = new(
        "Le texte doit faire moins de 20\u202F000 signes", "The text must be under 20,000 characters");

    public static LocalizedText TooLarge { get; } = new("Le fichier doit faire moins de 10\u00A0Mo", "The file must be under 10 MB");

    /// <summary>What to do about a file.</summary>
    public static LocalizedText OfFile(CvProblem problem) => problem switch
    {
        CvProblem.Empty => new("Le fichier est vide", "The file is empty"),
        // The size was checked before.
        CvProblem.TooLarge => new("Le fichier doit faire 30 pages au plus", "The file must have 30 pages at most"),
        CvProblem.PasswordProtected => new(
            "Le fichier a un mot de passe. Envoyez une copie sans mot de passe", "The file has a password. Send a copy without one"),
        CvProblem.NoText => new(
            "Nous n'arrivons pas à lire le texte\u00A0: ce fichier est une image. Collez le texte de votre CV",
            "We cannot read the text: this file is a picture. Paste the text of your CV"),
        CvProblem.UnsupportedType => new(
            "Le fichier doit être un PDF, un document Word (.docx) ou un texte", "The file must be a PDF, a Word document (.docx) or a text"),
        CvProblem.NotACv => new(
            "Ce document ne ressemble pas à un CV. Choisissez un autre fichier", "This does not look like a CV. Choose another file"),
        _ => new(
            "Nous ne pouvons pas ouvrir ce fichier sans risque. Envoyez un autre format",
            "We cannot open this file safely. Send another format"),
    };

    /// <summary>What to do about a text.</summary>
    public static LocalizedText OfText(CvProblem problem) => problem switch
    {
        CvProblem.Empty => NoText,
        CvProblem.TooLarge => TextTooLong,
        _ => new(
            "Ce texte ne ressemble pas à un CV. Écrivez vos métiers, leurs dates et ce que vous savez faire",
            "This does not look like a CV. Write your jobs, their dates and what you can do"),
    };
}
