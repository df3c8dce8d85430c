using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;

namespace Reskill.Profiles.Experiences;

/// <summary>The links of one text.</summary>
internal readonly record struct TextLinks(ConceptMatch? Rome, ConceptMatch? Esco)
{
    /// <summary>How sure the better one is.</summary>
    public double Score => Math.Max(Rome?.Score ?? 0, Esco?.Score ?? 0);
}

/// <summary>A job whose title is known.</summary>
/// <param name="Draft">As written; its tasks no longer have the line that names it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Links">What the title links to.</param>
/// <param name="Employer">Its employer, or null.</param>
internal sealed record NamedJob(JobDraft Draft, string Title, TextLinks Links, string? Employer);

/// <summary>Tells the title of a job from its employer, by what the taxonomy knows.</summary>
internal sealed class JobChooser(Gazetteer gazetteer)
{
    // A title usually comes first and stands out; a link must be clearly better to win against that.
    private const double FirstBonus = 0.12;
    private const double BoldBonus = 0.1;

    // Any words are a little like some title.
    private const double LeastLink = 0.5;

    /// <summary>Names a job; null when nothing does.</summary>
    /// <param name="draft">The job.</param>
    /// <param name="links">The links of its parts, then of the line below.</param>
    public NamedJob? Name(JobDraft draft, IReadOnlyList<TextLinks> links)
    {
        IReadOnlyList<JobPart> parts = draft.Parts;
        bool isNamedBelow = !links.Take(parts.Count).Any(IsLink) && links.Skip(parts.Count).Any(IsLink);
        if (isNamedBelow)
        {
            parts = [.. parts, .. draft.Below];
            string[] used = [.. draft.Below.Select(part => part.Text)];
            draft = draft with { Tasks = [.. draft.Tasks.SkipWhile(task => used.Any(text => task.Contains(text, StringComparison.Ordinal)))] };
        }

        int title = Title(parts, links);
        return title < 0 ? null : new NamedJob(draft, parts[title].Text, links[title], Employer(parts, title));
    }

    private static bool IsLink(TextLinks links) => links.Score >= LeastLink;

    private int Title(IReadOnlyList<JobPart> parts, IReadOnlyList<TextLinks> links)
    {
        int best = -1;
        double bestScore = double.MinValue;
        for (int i = 0; i < parts.Count; i++)
        {
            double score = (IsLink(links[i]) ? links[i].Score : 0) + (i == 0 ? FirstBonus : 0) + (parts[i].IsBold ? BoldBonus : 0);
            score -= IsPlace(parts[i].Text) ? 1 : 0;
            if (score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return best;
    }

    private string? Employer(IReadOnlyList<JobPart> parts, int title)
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
