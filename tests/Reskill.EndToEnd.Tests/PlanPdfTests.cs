using System.Text.Json;
using Reskill.Client;

namespace Reskill.EndToEnd.Tests;

/// <summary>The plan as a PDF, read by an independent reader (poppler).</summary>
public sealed class PlanPdfTests(FilledDataFolder data)
{
    [Fact]
    public async Task The_PDF_tells_the_plan_and_nothing_of_who_the_person_is()
    {
        using TemporaryFolder folder = new();
        string pdf = folder.File("plan.pdf");

        ProgramResult result = await ReskillProgram.RunAsync(
            data.Path, "recommend", SampleCvs.Path("cariste-nimes"), "--near", "Nîmes", "--json", "--pdf", pdf);

        result.ExitCode.ShouldBe(0, result.Error);
        RecommendationDocument plan = JsonSerializer.Deserialize<RecommendationDocument>(result.Output, ReskillJson.Options)!;
        string written = Squeezed(await SampleCvs.WordsOfAsync(pdf));
        foreach (TargetDocument target in plan.Targets)
        {
            written.ShouldContain(Squeezed(target.Occupation.Label));
            foreach (string reason in target.Reasons.Concat(target.Pathways.SelectMany(pathway => pathway.Steps).Select(step => step.Training.Title)))
            {
                written.ShouldContain(Squeezed(reason));
            }
        }

        string cv = await SampleCvs.WordsAsync("cariste-nimes");
        written.ShouldNotContain(cv.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).First(word => word.Contains('@', StringComparison.Ordinal)));
        Directory.GetFiles(folder.Path).ShouldBe([pdf]);
    }

    /// <summary>Letters alone: lines are wrapped and pages broken.</summary>
    private static string Squeezed(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
