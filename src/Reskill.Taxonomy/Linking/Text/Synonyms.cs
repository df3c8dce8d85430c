namespace Reskill.Taxonomy.Linking.Text;

/// <summary>Names that everybody uses and the taxonomies do not.</summary>
internal static class Synonyms
{
    /// <summary>Whole words, normalised, and what labels have in their place.</summary>
    private static readonly (string Said, string Label)[] Phrases =
    [
        ("femme de menage", "employee de menage"),
        ("infirmier diplome d etat", "infirmier en soins generaux"),
        ("infirmiere diplomee d etat", "infirmiere en soins generaux"),
        (" diplome d etat", ""),
        (" diplomee d etat", ""),
        ("dame de compagnie", "auxiliaire de vie"),
        ("homme a tout faire", "agent d entretien du batiment"),
        ("videur", "agent de securite"),
        ("nounou", "assistante maternelle"),
        ("routier", "conducteur routier"),
        ("pack office", "suite bureautique word excel powerpoint outlook"),
    ];

    /// <summary>The normalised text with such a name replaced, or null when it has none.</summary>
    public static string? Replace(string normalized)
    {
        foreach ((string said, string label) in Phrases)
        {
            int at = normalized.IndexOf(said, StringComparison.Ordinal);
            if (at >= 0
                && (at == 0 || normalized[at - 1] == ' ' || said[0] == ' ')
                && (at + said.Length == normalized.Length || normalized[at + said.Length] == ' '))
            {
                return string.Concat(normalized.AsSpan(0, at), label, normalized.AsSpan(at + said.Length));
            }
        }

        return null;
    }
}
