using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;
using Reskill.Taxonomy;

namespace Reskill.Embeddings.Inference;

/// <summary>Opens a card's model, checked against what the card promises.</summary>
internal static class OnnxModel
{
    private const int MostDefaultThreads = 4;

    public static InferenceSession Open(EmbeddingModelCard card, string cardPath, OnnxTextEmbedderOptions options)
    {
        string path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(cardPath))!, card.File);
        if (!File.Exists(path))
        {
            throw new InputException(new LocalizedText(
                $"{cardPath}, file : {path} n'existe pas.",
                $"{cardPath}, file: {path} does not exist."));
        }

        if (options.Check == ModelCheck.Sha256)
        {
            CheckHash(card, cardPath, path);
        }

        InferenceSession session = OpenSession(card, cardPath, path, options);
        try
        {
            CheckTensors(card, cardPath, session);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private static void CheckHash(EmbeddingModelCard card, string cardPath, string path)
    {
        using FileStream stream = File.OpenRead(path);
        string found = Convert.ToHexStringLower(SHA256.HashData(stream));
        if (found != card.Sha256)
        {
            throw new InputException(new LocalizedText(
                $"{cardPath}, sha256 : {card.Sha256}, mais {path} donne {found}. Le fichier est abîmé ou d'une autre version.",
                $"{cardPath}, sha256: {card.Sha256}, but {path} gives {found}. The file is damaged or of another version."));
        }
    }

    private static InferenceSession OpenSession(
        EmbeddingModelCard card, string cardPath, string path, OnnxTextEmbedderOptions options)
    {
        using var session = new SessionOptions
        {
            IntraOpNumThreads = options.Threads ?? DefaultThreads(card),
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            // Errors arrive as exceptions; the console belongs to the command.
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
        };
        // Threads that spin while they wait would take the cores of the requests beside them.
        session.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        try
        {
            return new InferenceSession(path, session);
        }
        catch (OnnxRuntimeException error)
        {
            throw new InputException(
                new LocalizedText(
                    $"{cardPath}, file : {path} n'est pas un modèle ONNX que cette version sait ouvrir.",
                    $"{cardPath}, file: {path} is not an ONNX model that this version can open."),
                error);
        }
    }

    private static int DefaultThreads(EmbeddingModelCard card)
        => card.Tokenizer.Kind == TokenizerKind.HashedNgrams ? 1 : Math.Min(Environment.ProcessorCount, MostDefaultThreads);

    private static void CheckTensors(EmbeddingModelCard card, string cardPath, InferenceSession session)
    {
        Require(card.Inputs.Ids, "inputs.ids", session.InputMetadata);
        Require(card.Inputs.Mask, "inputs.mask", session.InputMetadata);
        Require(card.Inputs.Types, "inputs.types", session.InputMetadata);
        Require(card.Output, "output", session.OutputMetadata);
        int[] shape = session.OutputMetadata[card.Output].Dimensions;
        if (shape.Length != 3 || (shape[2] >= 0 && shape[2] != card.Dimensions))
        {
            string found = string.Join(", ", shape);
            throw new InputException(new LocalizedText(
                $"{cardPath}, dimensions : {card.Dimensions}, mais le tenseur « {card.Output} » est de forme [{found}] ; attendu : [textes, jetons, {card.Dimensions}].",
                $"{cardPath}, dimensions: {card.Dimensions}, but the shape of tensor '{card.Output}' is [{found}]; expected: [texts, tokens, {card.Dimensions}]."));
        }

        void Require(string? tensor, string member, IReadOnlyDictionary<string, NodeMetadata> tensors)
        {
            if (tensor is not null && !tensors.ContainsKey(tensor))
            {
                string known = string.Join(", ", tensors.Keys.Order(StringComparer.Ordinal));
                throw new InputException(new LocalizedText(
                    $"{cardPath}, {member} : le modèle n'a pas de tenseur « {tensor} » ; il a : {known}.",
                    $"{cardPath}, {member}: the model has no tensor '{tensor}'; it has: {known}."));
            }
        }
    }
}
