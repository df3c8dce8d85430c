namespace Reskill.Search.Embedded;

/// <summary>Ranks by codes: the share of the skills asked for that a record has, and whether it has an occupation asked for.</summary>
internal static class CodeSearch
{
    // An occupation weighs as much as half of the skills: a training for the trade with few coded skills is still for the trade.
    private const float OccupationWeight = 0.5f;

    public static RankedDocuments Rank(
        IndexSnapshot snapshot,
        CandidateSet candidates,
        IReadOnlyCollection<string> occupations,
        IReadOnlyCollection<string> skills,
        int most)
    {
        List<(int Document, float Score)> scored = [];
        foreach (IndexSegment segment in snapshot.Segments)
        {
            Dictionary<int, float> scores = [];
            foreach (int document in skills.SelectMany(code => segment.Documents(IndexFields.Skill, code)))
            {
                Add(document, 1f / skills.Count);
            }

            foreach (int document in occupations.SelectMany(code => segment.Documents(IndexFields.Occupation, code)).Distinct())
            {
                Add(document, OccupationWeight);
            }

            scored.AddRange(scores.Select(one => (segment.Leaf.DocBase + one.Key, one.Value)));

            void Add(int document, float score)
            {
                if (candidates.Contains(segment, document))
                {
                    scores[document] = scores.GetValueOrDefault(document) + score;
                }
            }
        }

        return RankedDocuments.Of(scored, most);
    }
}
