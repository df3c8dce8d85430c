using Google.Protobuf;

namespace Reskill.Training.Onnx;

/// <summary>One protobuf message under construction, fields in the order of the calls.</summary>
/// <remarks>Field numbers are those of <c>onnx.proto3</c> of github.com/onnx/onnx; only what we write is here.</remarks>
internal sealed class OnnxMessage
{
    private readonly List<byte[]> _fields = [];

    /// <summary>Adds an integer or an enumeration.</summary>
    public OnnxMessage Add(int field, long value)
    {
        Write(field, WireFormat.WireType.Varint, output => output.WriteInt64(value));
        return this;
    }

    /// <summary>Adds a text.</summary>
    public OnnxMessage Add(int field, string value)
    {
        Write(field, WireFormat.WireType.LengthDelimited, output => output.WriteString(value));
        return this;
    }

    /// <summary>Adds bytes.</summary>
    public OnnxMessage Add(int field, ReadOnlyMemory<byte> value)
    {
        Write(field, WireFormat.WireType.LengthDelimited, output => output.WriteBytes(UnsafeByteOperations.UnsafeWrap(value)));
        return this;
    }

    /// <summary>Adds a message.</summary>
    public OnnxMessage Add(int field, OnnxMessage value) => Add(field, value.ToArray());

    /// <summary>The message so far.</summary>
    public byte[] ToArray()
    {
        byte[] bytes = new byte[_fields.Sum(field => field.Length)];
        int position = 0;
        foreach (byte[] field in _fields)
        {
            field.CopyTo(bytes, position);
            position += field.Length;
        }

        return bytes;
    }

    private void Write(int field, WireFormat.WireType type, Action<CodedOutputStream> write)
    {
        using var bytes = new MemoryStream();
        using (var output = new CodedOutputStream(bytes, leaveOpen: true))
        {
            output.WriteTag(field, type);
            write(output);
        }

        _fields.Add(bytes.ToArray());
    }
}
