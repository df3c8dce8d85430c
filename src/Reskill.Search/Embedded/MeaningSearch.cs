using System.Numerics.Tensors;
using Reskill.Catalog;

namespace Reskill.Search.Embedded;

/// <summary>Ranks by meaning: the cosine of every candidate's vector with the query's, exactly.</summary>
internal static class MeaningSearch
{
    // What is much farther than the nearest is not about the same thing, whatever scale the model's cosines have.
    private const double ShareOfBest = 0.7;

    // A text about nothing in the catalogue is somewhat near to everything. The nearest must stand out from the rest of its kind
    // by this many standard deviations: measured on the sample, 3.8 to 6.3 for texts with an answer, 3.3 at most for those without.
    private const double LeastProminence = 3.5;

    // Of fewer records none can stand out.
    private const int FewRecords = 30;

    public static RankedDocuments Rank(
        IndexSnapshot snapshot, RecordKind kind, CandidateSet candidates, ReadOnlySpan<float> query, int most)
    {
        List<(int Document, float Cosine)> scored = [];
        Spread spread = default;
        foreach (IndexSegment segment in snapshot.Segments)
        {
            if (segment.Columns.Dimensions != query.Length)
            {
                continue; // No vector in the segment.
            }

            foreach (int document in segment.Documents(IndexFields.Kind, IndexKeys.Kind(kind)))
            {
                float cosine = TensorPrimitives.Dot(query, segment.Columns.Vector(document));
                spread.Add(cosine);
                if (cosine > 0 && candidates.Contains(segment, document))
                {
                    scored.Add((segment.Leaf.DocBase + document, cosine));
                }
            }
        }

        double least = Math.Max(spread.Best * ShareOfBest, double.Epsilon);
        return spread.Count >= FewRecords && spread.Prominence < LeastProminence
            ? RankedDocuments.Of([], most)
            : RankedDocuments.Of(scored.Where(one => one.Cosine >= least), most);
    }

    /// <summary>How the cosines of all records lie.</summary>
    private struct Spread
    {
        private double _sum;
        private double _squares;

        public int Count { get; private set; }

        public double Best { get; private set; }

        /// <summary>By how many standard deviations the nearest is above the mean.</summary>
        public readonly double Prominence
        {
            get
            {
                double mean = _sum / Count;
                double deviation = Math.Sqrt(Math.Max(0, (_squares / Count) - (mean * mean)));
                return deviation > 0 ? (Best - mean) / deviation : 0;
            }
        }

        public void Add(float cosine)
        {
            Count++;
            Best = Math.Max(Best, cosine);
            _sum += cosine;
            _squares += (double)cosine * cosine;
        }
    }
}
