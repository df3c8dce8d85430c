using System.Globalization;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;

namespace Reskill.Web.Requests;

/// <summary>The messages about the fields of a request: what was found, what is expected.</summary>
internal static class RequestErrors
{
    /// <summary>Longest text that a message quotes.</summary>
    private const int LongestQuote = 60;

    public static FieldError Place(string near, IReadOnlyList<Commune> found, IReadOnlyList<Commune> suggestions)
    {
        string names = string.Join(", ", suggestions.Select(Describe));
        LocalizedText text = (found, suggestions) switch
        {
            ({ Count: > 1 }, _) => new(
                $"Lieu : plusieurs communes s'appellent « {Quote(near)} ». Précisez : {names}.",
                $"Place: several communes are named \"{Quote(near)}\". Say which: {names}."),
            (_, { Count: > 0 }) => new(
                $"Lieu : aucune commune d'Occitanie ne s'appelle « {Quote(near)} ». Communes au nom proche : {names}.",
                $"Place: no commune of Occitanie is named \"{Quote(near)}\". Near names: {names}."),
            _ => new(
                $"Lieu : aucune commune d'Occitanie ne s'appelle « {Quote(near)} ». Donnez un nom, un code postal ou un code INSEE.",
                $"Place: no commune of Occitanie is named \"{Quote(near)}\". Give a name, a postcode or an INSEE code."),
        };
        return new FieldError("near", found.Count > 1 ? "ambiguousPlace" : "unknownPlace", text) { Suggestions = suggestions };
    }

    public static FieldError Radius(string found) => new("radius", "outOfRange", new LocalizedText(
        $"Rayon : « {Quote(found)} » n'est pas un nombre de kilomètres entre 1 et 1000, par exemple 50.",
        $"Radius: \"{Quote(found)}\" is not a number of kilometres from 1 to 1000, such as 50."));

    public static FieldError Budget(string found) => new("budget", "outOfRange", new LocalizedText(
        $"Budget : « {Quote(found)} » n'est pas un montant en euros, zéro ou plus, par exemple 300.",
        $"Budget: \"{Quote(found)}\" is not an amount in euros, zero or more, such as 300."));

    public static FieldError Weeks(string found) => new("maxWeeks", "outOfRange", new LocalizedText(
        $"Durée : « {Quote(found)} » n'est pas un nombre entier de semaines entre 1 et 520, par exemple 26.",
        $"Length: \"{Quote(found)}\" is not a whole number of weeks from 1 to 520, such as 26."));

    public static FieldError MalformedDate(string found, DateOnly today) => new("from", "malformedDate", new LocalizedText(
        $"Date de début : « {Quote(found)} » n'est pas une date, par exemple {Iso(today)}.",
        $"Start date: \"{Quote(found)}\" is not a date, such as {Iso(today)}."));

    public static FieldError DateOutOfRange(DateOnly found, DateOnly today) => found < today
        ? new("from", "dateInPast", new LocalizedText(
            $"Date de début : le {Iso(found)} est passé ; choisissez le {Iso(today)} ou plus tard.",
            $"Start date: {Iso(found)} is in the past; choose {Iso(today)} or later."))
        : new("from", "dateTooFar", new LocalizedText(
            $"Date de début : le {Iso(found)} est à plus de cinq ans ; choisissez le {Iso(today.AddYears(5))} ou plus tôt.",
            $"Start date: {Iso(found)} is more than five years away; choose {Iso(today.AddYears(5))} or earlier."));

    public static FieldError Target(string found, string version) => new("target", "unknownOccupation", new LocalizedText(
        $"Métier visé : « {Quote(found)} » n'est pas un code ROME de la version {version} (une lettre, quatre chiffres : G1602).",
        $"Target: \"{Quote(found)}\" is not a ROME code of version {version} (a letter, four digits: G1602)."));

    private static string Describe(Commune commune)
        => commune.Postcodes is [string postcode, ..] ? $"{commune.Name} ({postcode})" : $"{commune.Name} ({commune.Code})";

    private static string Quote(string found) => found.Length <= LongestQuote ? found : string.Concat(found.AsSpan(0, LongestQuote), "…");

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
