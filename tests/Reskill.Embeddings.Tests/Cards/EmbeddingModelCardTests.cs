using System.Text.Json.Nodes;
using Reskill.Taxonomy;

namespace Reskill.Embeddings.Tests.Cards;

public sealed class EmbeddingModelCardTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reskill-card-");

    [Fact]
    public void A_card_that_is_written_reads_back_the_same()
    {
        string path = Write(Sample());

        EmbeddingModelCard card = EmbeddingModelCard.Read(path);

        card.Write(path + ".again");
        File.ReadAllBytes(path + ".again").ShouldBe(File.ReadAllBytes(path));
        card.Tokenizer.Kind.ShouldBe(TokenizerKind.HashedNgrams);
        card.Tokenizer.Hashing!.Buckets.ShouldBe(64);
        card.Pooling.ShouldBe(Pooling.Mean);
    }

    [Theory]
    [InlineData("name", "\"\"", "name")]
    [InlineData("sha256", "\"ABC\"", "sha256")]
    [InlineData("dimensions", "0", "dimensions")]
    [InlineData("dimensions", "\"many\"", "dimensions")]
    [InlineData("file", "\"../model.onnx\"", "file")]
    [InlineData("file", "\"/etc/model.onnx\"", "file")]
    [InlineData("pooling", "\"max\"", "pooling")]
    [InlineData("limits", "[]", "limits")]
    [InlineData("colour", "\"blue\"", "colour")]
    [InlineData("tokenizer", "{\"kind\":\"wordPiece\",\"maxTokens\":8}", "tokenizer.vocabulary")]
    [InlineData("tokenizer", "{\"kind\":\"hashedNgrams\",\"maxTokens\":8}", "tokenizer.hashing")]
    [InlineData("tokenizer", "{\"kind\":\"sentencePiece\",\"maxTokens\":8,\"vocabulary\":\"a.model\"}", "tokenizer.sentencePiece")]
    [InlineData("tokenizer", "{\"kind\":\"bytes\",\"maxTokens\":8}", "tokenizer.kind")]
    [InlineData("tokenizer", "{\"kind\":\"hashedNgrams\",\"maxTokens\":1}", "tokenizer.maxTokens")]
    public void A_broken_rule_names_the_file_and_the_member_in_both_languages(string member, string value, string named)
    {
        JsonObject json = JsonNode.Parse(File.ReadAllText(Write(Sample())))!.AsObject();
        json[member] = JsonNode.Parse(value);
        string path = Path.Combine(_folder.FullName, "broken.json");
        File.WriteAllText(path, json.ToJsonString());

        InputException error = Should.Throw<InputException>(() => EmbeddingModelCard.Read(path));

        error.Text.English.ShouldContain(path);
        error.Text.English.ShouldContain(named);
        error.Text.French.ShouldContain(path);
        error.Text.French.ShouldContain(named);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("version")]
    [InlineData("file")]
    [InlineData("sha256")]
    [InlineData("dimensions")]
    [InlineData("inputs")]
    [InlineData("output")]
    [InlineData("tokenizer")]
    [InlineData("description")]
    [InlineData("licence")]
    [InlineData("data")]
    [InlineData("limits")]
    public void A_missing_member_is_named(string member)
    {
        JsonObject json = JsonNode.Parse(File.ReadAllText(Write(Sample())))!.AsObject();
        json.Remove(member);
        string path = Path.Combine(_folder.FullName, "short.json");
        File.WriteAllText(path, json.ToJsonString());

        InputException error = Should.Throw<InputException>(() => EmbeddingModelCard.Read(path));

        error.Text.English.ShouldContain($"short.json, {member}");
    }

    [Theory]
    [InlineData("", "ligne 1")]
    [InlineData("{\n  \"name\": ", "ligne 2")]
    [InlineData("null", "attendu : un objet")]
    [InlineData("[]", "attendu : un objet")]
    public void A_file_that_is_no_card_is_refused_with_the_reason(string content, string reason)
    {
        string path = Path.Combine(_folder.FullName, "no-card.json");
        File.WriteAllText(path, content);

        InputException error = Should.Throw<InputException>(() => EmbeddingModelCard.Read(path));

        error.Text.French.ShouldContain(reason);
    }

    [Fact]
    public void A_missing_card_and_a_folder_are_refused()
    {
        Should.Throw<InputException>(() => EmbeddingModelCard.Read(Path.Combine(_folder.FullName, "none.json")));
        Should.Throw<InputException>(() => EmbeddingModelCard.Read(_folder.FullName));
    }

    [Fact]
    public void A_missing_damaged_or_foreign_model_is_refused_before_it_runs()
    {
        string path = Write(Sample());
        string model = Path.Combine(_folder.FullName, "model.onnx");

        InputException missing = Should.Throw<InputException>(() => OnnxTextEmbedder.Load(path));
        File.WriteAllText(model, "no model");
        InputException damaged = Should.Throw<InputException>(() => OnnxTextEmbedder.Load(path));
        InputException foreign = Should.Throw<InputException>(
            () => OnnxTextEmbedder.Load(path, new OnnxTextEmbedderOptions { Check = ModelCheck.None }));

        missing.Text.English.ShouldContain("does not exist");
        damaged.Text.English.ShouldContain("sha256");
        foreign.Text.English.ShouldContain("not an ONNX model");
    }

    [Fact]
    public void A_vocabulary_that_is_missing_or_of_another_kind_is_named()
    {
        string path = Write(Sample(new TokenizerCard
        {
            Kind = TokenizerKind.SentencePiece,
            MaxTokens = 8,
            Vocabulary = "pieces.model",
            SentencePiece = new SentencePieceIds(),
        }));

        InputException missing = Should.Throw<InputException>(() => OnnxTextEmbedder.Load(path));
        File.WriteAllText(Path.Combine(_folder.FullName, "pieces.model"), "no pieces");
        InputException foreign = Should.Throw<InputException>(() => OnnxTextEmbedder.Load(path));

        missing.Text.French.ShouldContain("pieces.model");
        foreign.Text.French.ShouldContain("tokenizer.vocabulary");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Write(EmbeddingModelCard card)
    {
        string path = Path.Combine(_folder.FullName, "model.json");
        card.Write(path);
        return path;
    }

    private static EmbeddingModelCard Sample(TokenizerCard? tokenizer = null) => new()
    {
        Name = "sample",
        Version = "1",
        File = "model.onnx",
        Sha256 = new string('0', 64),
        Dimensions = 4,
        Inputs = new InputTensors { Ids = "ids" },
        Output = "vectors",
        Tokenizer = tokenizer ?? new TokenizerCard
        {
            Kind = TokenizerKind.HashedNgrams,
            MaxTokens = 32,
            Hashing = new NgramHashing { Buckets = 64, Shortest = 2, Longest = 5 },
        },
        Description = "Essai à petite échelle.",
        Licence = "Apache-2.0",
        Data = "None.",
        Limits = ["A test."],
    };
}
