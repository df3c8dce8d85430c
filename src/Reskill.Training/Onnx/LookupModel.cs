using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Reskill.Training.Onnx;

/// <summary>A table of vectors as an ONNX model: ids in, the vector of each id out.</summary>
/// <remarks>
/// <c>Gather</c> reads rows of the int8 table, <c>DequantizeLinear</c> multiplies them by one scale. The table stays
/// int8 in memory: only the rows asked for become floats. Opset 13, IR version 8: every ONNX Runtime since 1.14.
/// </remarks>
internal static class LookupModel
{
    /// <summary>Name of the input, int64 [texts, tokens].</summary>
    public const string Input = "input_ids";

    /// <summary>Name of the output, float [texts, tokens, dimensions].</summary>
    public const string Output = "token_vectors";

    private const long Float = 1;
    private const long Int8 = 3;
    private const long Int64 = 7;

    /// <summary>The model's file.</summary>
    /// <param name="name">Name of the graph.</param>
    /// <param name="table">Rows of <paramref name="dimensions"/> numbers.</param>
    /// <param name="dimensions">Length of a row.</param>
    /// <param name="scale">What 1 in the table stands for.</param>
    public static byte[] Write(string name, ReadOnlySpan<sbyte> table, int dimensions, float scale)
    {
        byte[] scaleBytes = new byte[sizeof(float)];
        BinaryPrimitives.WriteSingleLittleEndian(scaleBytes, scale);
        byte[] tableBytes = MemoryMarshal.AsBytes(table).ToArray();

        OnnxMessage graph = new OnnxMessage()
            .Add(1, Node("Gather", ["table", Input], "rows"))
            .Add(1, Node("DequantizeLinear", ["rows", "scale"], Output))
            .Add(2, name)
            .Add(5, Tensor("table", Int8, tableBytes, table.Length / dimensions, dimensions))
            .Add(5, Tensor("scale", Float, scaleBytes))
            .Add(11, Value(Input, Int64, Axis("texts"), Axis("tokens")))
            .Add(12, Value(Output, Float, Axis("texts"), Axis("tokens"), new OnnxMessage().Add(1, dimensions)));
        return new OnnxMessage()
            .Add(1, 8)
            .Add(2, "reskill")
            .Add(7, graph)
            .Add(8, new OnnxMessage().Add(1, "").Add(2, 13))
            .ToArray();
    }

    private static OnnxMessage Node(string operation, string[] inputs, string output)
    {
        var node = new OnnxMessage();
        foreach (string input in inputs)
        {
            node.Add(1, input);
        }

        return node.Add(2, output).Add(3, operation).Add(4, operation);
    }

    private static OnnxMessage Tensor(string name, long type, ReadOnlyMemory<byte> littleEndian, params ReadOnlySpan<int> shape)
    {
        var tensor = new OnnxMessage();
        foreach (int size in shape)
        {
            tensor.Add(1, size);
        }

        return tensor.Add(2, type).Add(8, name).Add(9, littleEndian);
    }

    private static OnnxMessage Value(string name, long type, params ReadOnlySpan<OnnxMessage> axes)
    {
        var shape = new OnnxMessage();
        foreach (OnnxMessage axis in axes)
        {
            shape.Add(1, axis);
        }

        OnnxMessage tensor = new OnnxMessage().Add(1, type).Add(2, shape);
        return new OnnxMessage().Add(1, name).Add(2, new OnnxMessage().Add(1, tensor));
    }

    private static OnnxMessage Axis(string name) => new OnnxMessage().Add(2, name);
}
