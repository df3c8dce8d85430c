using Lucene.Net.Util;

namespace Reskill.Search.Embedded;

/// <summary>Lucene's byte slices as spans.</summary>
internal static class BytesRefSpans
{
    public static ReadOnlySpan<byte> AsSpan(this BytesRef bytes) => bytes.Bytes.AsSpan(bytes.Offset, bytes.Length);
}
