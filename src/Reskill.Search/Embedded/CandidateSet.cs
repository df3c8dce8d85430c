using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Reskill.Search.Embedded;

/// <summary>The documents of a snapshot that satisfy every filter, found before anything is ranked: none that fits is ever cut off.</summary>
internal sealed class CandidateSet : Filter
{
    private readonly FixedBitSet[] _bySegment;
    private readonly double[]?[] _distances;

    private CandidateSet(int segments)
    {
        _bySegment = new FixedBitSet[segments];
        _distances = new double[segments][];
    }

    public static CandidateSet Of(IndexSnapshot snapshot, RecordFilter filter)
    {
        CandidateSet set = new(snapshot.Segments.Count);
        foreach (IndexSegment segment in snapshot.Segments)
        {
            set.Fill(segment, filter);
        }

        return set;
    }

    /// <summary>Whether a document of a segment is one.</summary>
    public bool Contains(IndexSegment segment, int document) => _bySegment[segment.Leaf.Ord].Get(document);

    /// <summary>The documents of a segment that are, in order.</summary>
    public IEnumerable<int> In(IndexSegment segment)
    {
        FixedBitSet bits = _bySegment[segment.Leaf.Ord];
        for (int document = bits.Length == 0 ? -1 : bits.NextSetBit(0); document >= 0;
            document = document + 1 < bits.Length ? bits.NextSetBit(document + 1) : -1)
        {
            yield return document;
        }
    }

    /// <summary>Every document, numbered over the whole snapshot.</summary>
    public IEnumerable<int> All(IndexSnapshot snapshot)
        => snapshot.Segments.SelectMany(segment => In(segment).Select(document => segment.Leaf.DocBase + document));

    /// <summary>How far the nearest place of a document is; null without an area or when at a distance.</summary>
    public double? Distance(IndexSegment segment, int document)
        => _distances[segment.Leaf.Ord] is { } distances && double.IsFinite(distances[document]) ? distances[document] : null;

    /// <inheritdoc/>
    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs) => _bySegment[context.Ord];

    private void Fill(IndexSegment segment, RecordFilter filter)
    {
        int count = segment.Leaf.AtomicReader.MaxDoc;
        FixedBitSet bits = new(count);
        _bySegment[segment.Leaf.Ord] = bits;
        foreach (int document in segment.Documents(IndexFields.Kind, IndexKeys.Kind(filter.Kind)))
        {
            bits.Set(document);
        }

        if (filter.Occupations.Count > 0)
        {
            FixedBitSet wanted = new(count);
            foreach (int document in filter.Occupations.SelectMany(code => segment.Documents(IndexFields.Occupation, code)))
            {
                wanted.Set(document);
            }

            bits.And(wanted);
        }

        if (filter.AsksForOpening)
        {
            double[] distances = new double[count];
            foreach (int document in In(segment))
            {
                if (!filter.Accepts(segment.Columns.Openings(document), out distances[document]))
                {
                    bits.Clear(document);
                }
            }

            _distances[segment.Leaf.Ord] = filter.Area is null ? null : distances;
        }
    }
}
