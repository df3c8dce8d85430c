using System.IO.Compression;

namespace Reskill.Taxonomy.Internal.Csv;

/// <summary>One entry of an archive, which it keeps open; stops when the entry unpacks to more than any real file has.</summary>
internal sealed class ArchiveEntryStream : Stream
{
    /// <summary>The largest official file has 21 MB.</summary>
    private const long MaximumBytes = 256L << 20;

    private readonly string _name;
    private readonly ZipArchive _archive;
    private readonly Stream _entry;
    private long _read;

    private ArchiveEntryStream(string name, ZipArchive archive, Stream entry) => (_name, _archive, _entry) = (name, archive, entry);

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public static ArchiveEntryStream Open(string archivePath, string entryName)
    {
        ZipArchive archive = ZipFile.OpenRead(archivePath);
        try
        {
            return new ArchiveEntryStream(entryName, archive, archive.GetEntry(entryName)!.Open());
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int count = _entry.Read(buffer);
        _read += count;
        return _read <= MaximumBytes ? count : throw new InputException(new LocalizedText(
            $"{_name} : plus de {MaximumBytes >> 20} Mo une fois décompressé. Rien n'a été importé.",
            $"{_name}: more than {MaximumBytes >> 20} MB once unpacked. Nothing was imported."));
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _entry.Dispose();
            _archive.Dispose();
        }

        base.Dispose(disposing);
    }
}
