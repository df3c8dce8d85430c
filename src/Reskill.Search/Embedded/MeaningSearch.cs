using System.Numerics.Tensors;

namespace Reskill.Search.Embedded;

/// <summary>Ranks by meaning: the cosine of every candidate's vector with the query's, exactly.</summary>
internal static class MeaningSearch
{
    // What is much farther than the nearest is not about the same thing, whatever scale the model's cosines have.
    private const float ShareOfBest = 0.7f;

    public static RankedDocuments Rank(IndexSnapshot snapshot, CandidateSet candidates, ReadOnlySpan<float> query, int most)
    {
        List<(int Document, float Cosine)> scored = [];
        float best = 0;
        foreach (IndexSegment segment in snapshot.Segments)
        {
            if (segment.Columns.Dimensions != query.Length)
            {
                continue; // No vector in the segment, or the query has none.
            }

            foreach (int document in candidates.In(segment))
            {
                float cosine = TensorPrimitives.Dot(query, segment.Columns.Vector(document));
                if (cosine > 0)
                {
                    scored.Add((segment.Leaf.DocBase + document, cosine));
                    best = Math.Max(best, cosine);
                }
            }
        }

        float least = best * ShareOfBest;
        return RankedDocuments.Of(scored.Where(one => one.Cosine >= least), most);
    }
}
