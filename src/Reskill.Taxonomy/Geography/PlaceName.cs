using Reskill.Taxonomy.Internal;

namespace Reskill.Taxonomy.Geography;

/// <summary>The forms in which names of communes are compared.</summary>
internal static class PlaceName
{
    private static readonly HashSet<string> Articles = ["le", "la", "les", "l", "las", "los", "lo", "aux"];

    /// <summary>Folded words with single blanks, "st", "ste" and "s/" written out.</summary>
    public static string Normalize(string name)
    {
        string folded = TextFolding.Fold(name).Replace(" s/", " sur ", StringComparison.Ordinal);
        List<string> words = [];
        int start = -1;
        for (int i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && char.IsLetterOrDigit(folded[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(folded[start..i] switch
                {
                    "st" => "saint",
                    "ste" => "sainte",
                    string word => word,
                });
                start = -1;
            }
        }

        return string.Join(' ', words);
    }

    /// <summary>The name without blanks: "lisle jourdain" and "l isle jourdain" are one.</summary>
    public static string Joined(string normalized) => normalized.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The name without blanks and without a leading article.</summary>
    public static string JoinedWithoutArticle(string normalized)
    {
        int blank = normalized.IndexOf(' ', StringComparison.Ordinal);
        return Joined(blank > 0 && Articles.Contains(normalized[..blank]) ? normalized[(blank + 1)..] : normalized);
    }
}
