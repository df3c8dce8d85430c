namespace Reskill.Profiles.Reading.Docx;

/// <summary>A stream that ends where its bound is.</summary>
internal sealed class BoundedStream(Stream inner, long bound) : Stream
{
    /// <summary>How many bytes were read.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Whether there was more to read than the bound.</summary>
    public bool IsExceeded => BytesRead > bound;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => BytesRead;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (IsExceeded)
        {
            return 0;
        }

        int read = inner.Read(buffer);
        BytesRead += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
