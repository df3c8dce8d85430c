using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Reskill.Profiles.Reading.Pdf;

/// <summary>A stream of a PDF unpacks to more than a CV could hold.</summary>
internal sealed class UnpackingException : Exception
{
    public UnpackingException()
        : base("A stream unpacks to more than is allowed.")
    {
    }
}

/// <summary>The filters of PdfPig behind a bound on what one document may unpack to; one per document.</summary>
/// <remarks>
/// PdfPig unpacks a stream whole before anything can be asked of it. Each compressed stream is therefore measured first,
/// without keeping what it unpacks to: the same work twice, and memory that a hostile file does not choose.
/// </remarks>
internal sealed class BoundedFilters(CancellationToken deadline) : IFilterProvider
{
    private const long MostUnpacked = 64L * 1024 * 1024;

    // LZW unpacks at most some 1,400 times; old files that still use it are small.
    private const int LargestLzw = 256 * 1024;

    private readonly IFilterProvider _inner = DefaultFilterProvider.Instance;
    private long _unpacked;

    /// <summary>Whether a stream was refused, even where the parser went on without it.</summary>
    public bool RefusedUnpacking { get; private set; }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(_inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(_inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(_inner.GetAllFilters());

    private IFilter[] Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter, this))];

    private void Admit(IFilter filter, ReadOnlyMemory<byte> input)
    {
        deadline.ThrowIfCancellationRequested();
        bool isAdmitted = filter switch
        {
            FlateFilter => AdmitFlate(input),
            LzwFilter => input.Length <= LargestLzw,
            _ => true,
        };
        if (!isAdmitted)
        {
            RefusedUnpacking = true;
            throw new UnpackingException();
        }
    }

    private bool AdmitFlate(ReadOnlyMemory<byte> input)
    {
        using MemoryStream packed = new(input.ToArray(), writable: false);
        using ZLibStream stream = new(packed, CompressionMode.Decompress);
        byte[] buffer = new byte[64 * 1024];
        try
        {
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                _unpacked += read;
                if (_unpacked > MostUnpacked)
                {
                    return false;
                }
            }
        }
        catch (InvalidDataException)
        {
            // Damaged: PdfPig recovers what it can of it, and no more than was measured here.
        }

        return true;
    }

    private sealed class BoundedFilter(IFilter inner, BoundedFilters owner) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            owner.Admit(inner, input);
            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
    }
}
