using System.Collections.Frozen;

namespace Reskill.Taxonomy.Linking.Text;

/// <summary>Words that tell no concept from another.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "au", "aux", "avec", "ce", "ces", "dans", "de", "des", "du", "d", "en", "et", "l", "la", "le", "les", "ou", "par",
        "pour", "sa", "ses", "son", "sur", "un", "une", "vers", "chez", "qu", "que", "qui", "s", "n", "y",
        "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

    /// <summary>Words of job titles that say how one is hired, not what one does.</summary>
    private static readonly FrozenSet<string> Hiring = FrozenSet.Create(
        StringComparer.Ordinal,
        "h", "f", "m", "w", "hf", "fh", "x", "cdi", "cdd", "interim", "interimaire", "alternance", "alternant", "alternante",
        "stage", "stagiaire", "apprentissage", "temps", "partiel", "plein", "debutant", "debutante", "accepte", "acceptee", "confirme", "confirmee",
        "experimente", "experimentee", "saisonnier", "saisonniere", "junior", "senior", "ref", "urgent", "poste");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CommonLookup = Common.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HiringLookup = Hiring.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word is an article, a preposition or the like.</summary>
    public static bool IsCommon(ReadOnlySpan<char> word) => CommonLookup.Contains(word);

    /// <summary>Whether a folded word of a job title says only how one is hired.</summary>
    public static bool IsAboutHiring(ReadOnlySpan<char> word) => HiringLookup.Contains(word);
}
