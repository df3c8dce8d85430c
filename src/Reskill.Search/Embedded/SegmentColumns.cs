using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Reskill.Search.Embedded;

/// <summary>
/// What of a segment every search looks at, in memory by document: keys, openings, vectors; and the records read so far.
/// A segment never changes, so neither does this.
/// </summary>
internal sealed class SegmentColumns
{
    private readonly string[] _keys;
    private readonly Opening[] _openings;
    private readonly int[] _firstOpening;
    private readonly float[] _vectors;
    private readonly object?[] _items;

    private SegmentColumns(string[] keys, Opening[] openings, int[] firstOpening, float[] vectors)
    {
        _keys = keys;
        _openings = openings;
        _firstOpening = firstOpening;
        _vectors = vectors;
        _items = new object?[keys.Length];
        Dimensions = keys.Length == 0 ? 0 : vectors.Length / keys.Length;
    }

    /// <summary>Floats of a vector; 0 when no document of the segment has one.</summary>
    public int Dimensions { get; }

    public static SegmentColumns Read(AtomicReader reader)
    {
        int count = reader.MaxDoc;
        BinaryDocValues? keys = reader.GetBinaryDocValues(IndexFields.Key);
        BinaryDocValues? openings = reader.GetBinaryDocValues(IndexFields.Openings);
        BinaryDocValues? vectors = reader.GetBinaryDocValues(IndexFields.Vector);
        string[] keyOf = new string[count];
        List<Opening> all = [];
        int[] firstOpening = new int[count + 1];
        float[] flat = [];
        BytesRef bytes = new();
        for (int document = 0; document < count; document++)
        {
            keys?.Get(document, bytes);
            keyOf[document] = bytes.Utf8ToString();
            openings?.Get(document, bytes);
            all.AddRange(Opening.Read(bytes.AsSpan()));
            firstOpening[document + 1] = all.Count;
            vectors?.Get(document, bytes);
            if (bytes.Length > 0 && vectors is not null)
            {
                ReadOnlySpan<float> vector = MemoryMarshal.Cast<byte, float>(bytes.AsSpan());
                flat = flat.Length == 0 ? new float[count * vector.Length] : flat;
                vector.CopyTo(flat.AsSpan(document * vector.Length));
            }
        }

        return new SegmentColumns(keyOf, [.. all], firstOpening, flat);
    }

    /// <summary>The key of a document.</summary>
    public string Key(int document) => _keys[document];

    /// <summary>The openings of a document.</summary>
    public ReadOnlySpan<Opening> Openings(int document)
        => _openings.AsSpan(_firstOpening[document], _firstOpening[document + 1] - _firstOpening[document]);

    /// <summary>The vector of a document, of length 1; all zero when it has none.</summary>
    public ReadOnlySpan<float> Vector(int document) => _vectors.AsSpan(document * Dimensions, Dimensions);

    /// <summary>The record of a document, read once; two that read it at the same time read the same.</summary>
    public T Item<T>(int document, Func<int, T> read)
        where T : class
        => (T)(_items[document] ??= read(document));
}
