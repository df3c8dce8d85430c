using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Reskill.Catalog;

namespace Reskill.Search.Embedded;

/// <summary>One commit of the index with its columns. Valid while its searcher is held.</summary>
internal sealed class IndexSnapshot
{
    /// <param name="searcher">Lucene's searcher over the commit.</param>
    /// <param name="columns">Columns of segments read so far: commits share segments.</param>
    public IndexSnapshot(IndexSearcher searcher, ConditionalWeakTable<object, SegmentColumns> columns)
    {
        Searcher = searcher;
        Segments = [.. searcher.IndexReader.Leaves.Select(leaf => new IndexSegment(
            leaf, columns.GetValue(leaf.AtomicReader.CoreCacheKey, _ => SegmentColumns.Read(leaf.AtomicReader))))];
    }

    /// <summary>Lucene's searcher over the same documents.</summary>
    public IndexSearcher Searcher { get; }

    /// <summary>The segments, in the order of their documents.</summary>
    public IReadOnlyList<IndexSegment> Segments { get; }

    /// <summary>What the commit says of itself; null when it is not ours.</summary>
    public IndexStamp? Stamp => IndexStamp.Read(((DirectoryReader)Searcher.IndexReader).IndexCommit.UserData);

    /// <summary>How many records of a kind there are.</summary>
    public int Count(RecordKind kind)
    {
        TotalHitCountCollector count = new();
        Searcher.Search(new TermQuery(new Term(IndexFields.Kind, IndexKeys.Kind(kind))), count);
        return count.TotalHits;
    }

    /// <summary>The segment that holds a document.</summary>
    public IndexSegment SegmentOf(int document) => Segments[ReaderUtil.SubIndex(document, Searcher.IndexReader.Leaves)];
}

/// <summary>A segment with its columns.</summary>
/// <param name="Leaf">Lucene's view of it.</param>
/// <param name="Columns">What is in memory of it.</param>
internal sealed record IndexSegment(AtomicReaderContext Leaf, SegmentColumns Columns)
{
    /// <summary>The documents that hold a term, those deleted left out.</summary>
    public IEnumerable<int> Documents(string field, string term)
    {
        DocsEnum? documents = Leaf.AtomicReader.GetTermDocsEnum(new Term(field, term));
        if (documents is null)
        {
            yield break;
        }

        while (documents.NextDoc() is int document && document != DocIdSetIterator.NO_MORE_DOCS)
        {
            yield return document;
        }
    }

    /// <summary>The record of a document.</summary>
    public T Item<T>(int document, ReadRecord<T> read)
        where T : class
        => Columns.Item(document, one =>
            read(Leaf.AtomicReader.Document(one, ItemField).GetBinaryValue(IndexFields.Item).AsSpan()));

    private static readonly HashSet<string> ItemField = [IndexFields.Item];
}
