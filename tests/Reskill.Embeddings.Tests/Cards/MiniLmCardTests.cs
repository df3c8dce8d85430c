using System.Text.Json.Nodes;
using Reskill.Taxonomy;

namespace Reskill.Embeddings.Tests.Cards;

public sealed class MiniLmCardTests(MiniLmFixture miniLm)
{
    [Theory]
    [InlineData("{\"inputs\":{\"ids\":\"tokens\"}}", "inputs.ids", "input_ids")]
    [InlineData("{\"inputs\":{\"ids\":\"input_ids\",\"mask\":\"mask\"}}", "inputs.mask", "attention_mask")]
    [InlineData("{\"output\":\"pooled\"}", "output", "last_hidden_state")]
    [InlineData("{\"dimensions\":512}", "dimensions", "384")]
    public void A_card_that_contradicts_its_model_says_what_the_model_has(string change, string member, string has)
    {
        JsonObject json = JsonNode.Parse(File.ReadAllText(miniLm.CardPath))!.AsObject();
        foreach ((string name, JsonNode? value) in JsonNode.Parse(change)!.AsObject())
        {
            json[name] = value!.DeepClone();
        }

        string path = Path.Combine(Path.GetDirectoryName(miniLm.CardPath)!, $"{Guid.NewGuid()}.json");
        File.WriteAllText(path, json.ToJsonString());

        InputException error = Should.Throw<InputException>(
            () => OnnxTextEmbedder.Load(path, new OnnxTextEmbedderOptions { Check = ModelCheck.None }));

        error.Text.English.ShouldContain(member);
        error.Text.English.ShouldContain(has);
        error.Text.French.ShouldContain(has);
    }
}
