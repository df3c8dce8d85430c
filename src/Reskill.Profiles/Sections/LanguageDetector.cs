using System.Collections.Frozen;
using Reskill.Profiles.Wording;
using Reskill.Taxonomy;

namespace Reskill.Profiles.Sections;

/// <summary>Tells French from English by the little words.</summary>
internal static class LanguageDetector
{
    private static readonly FrozenSet<string> French =
        "le la les des du de et en un une dans pour par sur avec au aux chez depuis ans mois a ce je mes nos est l d annee janvier fevrier avril mai juin juillet aout "
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> English =
        "the of and to in for with from at by on as my our is are was were have has an since years months this that which their january february april may june july august "
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The language of most little words; French when they do not tell.</summary>
    public static Language Detect(IReadOnlyList<CvLine> lines)
    {
        int french = 0;
        int english = 0;
        foreach (CvLine line in lines)
        {
            foreach (string word in FoldedWords.Split(line.Text))
            {
                french += French.Contains(word) ? 1 : 0;
                english += English.Contains(word) ? 1 : 0;
            }
        }

        return english > french ? Language.English : Language.French;
    }
}
