using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;

namespace Reskill.Profiles.Experiences;

/// <summary>The links of one text.</summary>
internal readonly record struct TextLinks(ConceptMatch? Rome, ConceptMatch? Esco)
{
    /// <summary>How sure the better one is.</summary>
    public double Score => Math.Max(Rome?.Score ?? 0, Esco?.Score ?? 0);
}

/// <summary>Tells the title of a job from its employer, by what the taxonomy knows.</summary>
internal sealed class JobChooser(Gazetteer gazetteer)
{
    // A title usually comes first and stands out; a link must be clearly better to win against that.
    private const double FirstBonus = 0.12;
    private const double BoldBonus = 0.1;

    // Any words are a little like some title.
    private const double LeastLink = 0.6;

    /// <summary>The index of the title among the parts; -1 when there is no part.</summary>
    public int Title(IReadOnlyList<JobPart> parts, IReadOnlyList<TextLinks> links)
    {
        int best = -1;
        double bestScore = double.MinValue;
        for (int i = 0; i < parts.Count; i++)
        {
            double score = (links[i].Score >= LeastLink ? links[i].Score : 0) + (i == 0 ? FirstBonus : 0) + (parts[i].IsBold ? BoldBonus : 0);
            score -= IsPlace(parts[i].Text) ? 1 : 0;
            if (score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return best;
    }

    /// <summary>The employer among the other parts, or null.</summary>
    public string? Employer(IReadOnlyList<JobPart> parts, int title)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            if (i == title || IsPlace(parts[i].Text))
            {
                continue;
            }

            if (JobParts.Employer(parts[i].Text) is string employer)
            {
                return employer;
            }

            // "Missions d'intérim, Toulouse": the next part is a place.
            return null;
        }

        return null;
    }

    private bool IsPlace(string text) => gazetteer.Find(text).Count > 0;
}
