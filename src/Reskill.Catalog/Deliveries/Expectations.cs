using System.Globalization;
using System.Text.Json;
using Reskill.Taxonomy;

namespace Reskill.Catalog.Deliveries;

/// <summary>How a delivery's problems are worded: what was found, what was expected.</summary>
internal static class Expectations
{
    public static readonly LocalizedText Nothing = new("rien trouvé", "nothing found");

    public static readonly LocalizedText Member = new("ce membre, obligatoire", "this member, which is required");

    public static readonly LocalizedText UnknownMember = new("membre inconnu", "unknown member");

    public static readonly LocalizedText Twice = new("donné deux fois", "given twice");

    public static readonly LocalizedText Once = new("une seule fois chacun", "each once");

    public static readonly LocalizedText Object = new("un objet { … }", "an object { … }");

    public static readonly LocalizedText Json = new("un tableau JSON [ … ]", "a JSON array [ … ]");

    public static LocalizedText Quote(JsonElement value)
    {
        string text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        return Quote(text);
    }

    public static LocalizedText Quote(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        string shown = line.Length <= 60 ? line : string.Concat(line.AsSpan(0, 60), "…");
        return new LocalizedText($"« {shown} » trouvé", $"\"{shown}\" found");
    }

    public static LocalizedText Text(int maximumLength) => Of(
        $"un texte non vide de {maximumLength} caractères au plus", $"a text, not empty, of at most {maximumLength} characters");

    public static LocalizedText Integer(int minimum, int maximum) => Of(
        $"un nombre entier de {minimum} à {maximum}", $"a whole number from {minimum} to {maximum}");

    public static LocalizedText Amount(decimal minimum, decimal maximum) => Of(
        $"un montant de {minimum} à {maximum}, à deux décimales au plus", $"an amount from {minimum} to {maximum}, with at most two decimals");

    public static LocalizedText Array(int minimum, int maximum) => Of(
        $"un tableau de {minimum} à {maximum} éléments", $"an array of {minimum} to {maximum} elements");

    public static LocalizedText OneOf(IEnumerable<string> choices)
    {
        string list = string.Join(", ", choices);
        return new LocalizedText($"l'un de : {list}", $"one of: {list}");
    }

    private static LocalizedText Of(FormattableString french, FormattableString english)
        => new(french.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture));
}
