using System.Numerics.Tensors;
using Reskill.Catalog;

namespace Reskill.Search.Embedded;

/// <summary>Ranks by meaning: the cosine of every candidate's vector with the query's, exactly.</summary>
internal static class MeaningSearch
{
    // What is much farther than the nearest is not about the same thing, whatever scale the model's cosines have.
    private const double ShareOfBest = 0.7;

    // A text about nothing in the catalogue is somewhat near to everything. The nearest record of any kind must stand out from the
    // rest by this many standard deviations: measured on the sample, 3.8 to 6.3 for texts with an answer, 3.3 at most for those without.
    private const double LeastProminence = 3.5;

    // Of fewer records none can stand out.
    private const int FewRecords = 30;

    public static RankedDocuments Rank(
        IndexSnapshot snapshot, RecordKind kind, CandidateSet candidates, ReadOnlySpan<float> query, int most)
    {
        List<(int Document, float Cosine)> scored = [];
        Spread spread = default;
        float best = 0;
        foreach (IndexSegment segment in snapshot.Segments)
        {
            if (segment.Columns.Dimensions != query.Length)
            {
                continue; // No vector in the segment.
            }

            foreach (RecordKind one in IndexKeys.Kinds)
            {
                foreach (int document in segment.Documents(IndexFields.Kind, IndexKeys.Kind(one)))
                {
                    float cosine = TensorPrimitives.Dot(query, segment.Columns.Vector(document));
                    spread.Add(cosine);
                    best = one == kind ? Math.Max(best, cosine) : best;
                    if (candidates.Contains(segment, document))
                    {
                        scored.Add((segment.Leaf.DocBase + document, cosine));
                    }
                }
            }
        }

        double least = Math.Max(best * ShareOfBest, float.Epsilon);
        return spread.Count >= FewRecords && spread.Prominence < LeastProminence
            ? RankedDocuments.Of([], most)
            : RankedDocuments.Of(scored.Where(one => one.Cosine >= least), most);
    }

    /// <summary>How the cosines of all records lie.</summary>
    private struct Spread
    {
        private double _sum;
        private double _squares;
        private double _best;

        public int Count { get; private set; }

        /// <summary>By how many standard deviations the nearest is above the mean.</summary>
        public readonly double Prominence
        {
            get
            {
                double mean = _sum / Count;
                double deviation = Math.Sqrt(Math.Max(0, (_squares / Count) - (mean * mean)));
                return deviation > 0 ? (_best - mean) / deviation : 0;
            }
        }

        public void Add(float cosine)
        {
            Count++;
            _best = Math.Max(_best, cosine);
            _sum += cosine;
            _squares += (double)cosine * cosine;
        }
    }
}
