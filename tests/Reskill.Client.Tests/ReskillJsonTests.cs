using System.Text.Json;

namespace Reskill.Client.Tests;

public class ReskillJsonTests
{
    [Fact]
    public void Members_and_enum_values_are_camel_case_and_dates_are_iso()
    {
        JsonElement root = JsonSerializer.SerializeToElement(Sample.Recommendation, ReskillJson.Options);

        JsonElement target = root.GetProperty("targets")[0];
        JsonElement pathway = target.GetProperty("pathways")[0];
        JsonElement step = pathway.GetProperty("steps")[0];
        pathway.GetProperty("kind").GetString().ShouldBe("cheapest");
        pathway.GetProperty("start").GetString().ShouldBe("2027-01-11");
        step.GetProperty("session").GetProperty("modality").GetString().ShouldBe("onSite");
        step.GetProperty("training").GetProperty("funding")[1].GetString().ShouldBe("franceTravail");
        target.GetProperty("offersNow")[0].GetProperty("contract").GetString().ShouldBe("fixedTerm");
        target.GetProperty("reasonDetails")[0].GetProperty("kind").GetString().ShouldBe("skillsHeld");
        root.GetProperty("generatedAt").GetString().ShouldBe("2026-11-24T09:30:00+01:00");
    }

    [Fact]
    public void Members_that_are_null_are_written_so_that_the_schema_never_moves()
    {
        JsonElement job = JsonSerializer.SerializeToElement(Sample.Profile, ReskillJson.Options).GetProperty("occupations")[0];

        job.GetProperty("esco").ValueKind.ShouldBe(JsonValueKind.Null);
        job.GetProperty("end").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Accents_apostrophes_and_ampersands_are_written_as_they_are()
    {
        string json = JsonSerializer.Serialize(Sample.Recommendation, ReskillJson.Options);

        json.ShouldContain("Nîmes");
        json.ShouldContain("C'est demandé ici.");
        json.ShouldContain("réception & expédition");
    }

    [Fact]
    public void The_members_of_the_documents_are_those_of_the_published_schema()
    {
        JsonElement root = JsonSerializer.SerializeToElement(Sample.Recommendation, ReskillJson.Options);

        Names(root).ShouldBe(["profile", "request", "targets", "warnings", "generatedAt", "modelVersions"]);
        Names(root.GetProperty("profile")).ShouldBe(
            ["language", "headline", "occupations", "education", "skills", "languages", "licences", "certifications", "location", "warnings"]);
        JsonElement target = root.GetProperty("targets")[0];
        Names(target).ShouldBe(
            ["occupation", "score", "reasons", "reasonDetails", "gap", "pathways", "obstacle", "offersNow", "offersAfter"]);
        Names(target.GetProperty("gap")).ShouldBe(["held", "missing", "coverage"]);
        Names(target.GetProperty("pathways")[0]).ShouldBe(
            ["kind", "steps", "cost", "weeks", "start", "end", "coverage", "isProvedOptimal", "reasons", "reasonDetails"]);
        Names(target.GetProperty("pathways")[0].GetProperty("steps")[0]).ShouldBe(
            ["training", "session", "covers", "distanceKm", "reasons", "reasonDetails"]);
    }

    [Fact]
    public void A_document_that_was_written_reads_back_the_same()
    {
        string written = JsonSerializer.Serialize(Sample.Recommendation, ReskillJson.Options);

        RecommendationDocument? read = JsonSerializer.Deserialize<RecommendationDocument>(written, ReskillJson.Options);

        JsonSerializer.Serialize(read, ReskillJson.Options).ShouldBe(written);
    }

    [Fact]
    public void The_problem_s_field_is_called_pointer_on_the_wire()
    {
        JsonElement error = JsonSerializer.SerializeToElement(new FieldErrorDocument("/near", "unknownPlace", "…"), ReskillJson.Options);

        Names(error).ShouldBe(["pointer", "code", "detail"]);
    }

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];
}
