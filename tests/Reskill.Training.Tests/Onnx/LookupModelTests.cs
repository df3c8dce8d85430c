using Microsoft.ML.OnnxRuntime;
using Reskill.Training.Onnx;

namespace Reskill.Training.Tests.Onnx;

public sealed class LookupModelTests
{
    [Fact]
    public void The_runtime_reads_back_each_row_times_the_scale()
    {
        sbyte[] table = [1, -2, 127, -128, 5, 6];
        using var session = new InferenceSession(LookupModel.Write("rows", table, dimensions: 2, scale: 0.5f));
        using OrtValue ids = OrtValue.CreateTensorValueFromMemory<long>([2, 0, 1, 1], [2, 2]);
        using var run = new RunOptions();

        using IDisposableReadOnlyCollection<OrtValue> outputs = session.Run(run, [LookupModel.Input], [ids], [LookupModel.Output]);

        outputs[0].GetTensorTypeAndShape().Shape.ShouldBe([2, 2, 2]);
        outputs[0].GetTensorDataAsSpan<float>().ToArray().ShouldBe([2.5f, 3, 0.5f, -1, 63.5f, -64, 63.5f, -64]);
    }

    [Fact]
    public void An_id_outside_the_table_is_an_error_of_the_runtime_and_not_a_wrong_vector()
    {
        using var quiet = new SessionOptions { LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL };
        using var session = new InferenceSession(LookupModel.Write("rows", [1, 2], dimensions: 2, scale: 1), quiet);
        using OrtValue ids = OrtValue.CreateTensorValueFromMemory<long>([7], [1, 1]);
        using var run = new RunOptions();

        Should.Throw<OnnxRuntimeException>(() => session.Run(run, [LookupModel.Input], [ids], [LookupModel.Output]));
    }
}
