using Reskill.Taxonomy;

namespace Reskill.Recommendation.Explanations;

/// <summary>Builds the sentences that people read.</summary>
internal static class Sentence
{
    private const char NoBreak = '\u00A0';

    /// <summary>A sentence in both languages, with the no-break spaces that French puts before high punctuation.</summary>
    public static LocalizedText Of(string french, string english)
    {
        string set = french;
        foreach (char mark in ":;!?")
        {
            set = set.Replace($" {mark}", $"{NoBreak}{mark}", StringComparison.Ordinal);
        }

        return new LocalizedText(set, english);
    }

    /// <summary>« à Toulouse », « au Mans », « aux Angles », with the article of the name drawn in.</summary>
    public static string At(string commune) => Joined(commune, "à ", "au ", "aux ");

    /// <summary>« de Toulouse », « d'Albi », « du Mans », « des Angles ».</summary>
    public static string From(string commune)
        => commune.Length > 0 && "AEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜŒ".Contains(char.ToUpperInvariant(commune[0]), StringComparison.Ordinal)
            ? $"d'{commune}"
            : Joined(commune, "de ", "du ", "des ");

    private static string Joined(string commune, string plain, string masculine, string plural)
    {
        if (commune.StartsWith("Le ", StringComparison.Ordinal))
        {
            return masculine + commune[3..];
        }

        if (commune.StartsWith("Les ", StringComparison.Ordinal))
        {
            return plural + commune[4..];
        }

        // « La » and « L' » keep their form inside the sentence, in lower case.
        return commune.StartsWith("La ", StringComparison.Ordinal) || commune.StartsWith("L'", StringComparison.Ordinal)
            ? $"{plain}l{commune[1..]}"
            : plain + commune;
    }
}
