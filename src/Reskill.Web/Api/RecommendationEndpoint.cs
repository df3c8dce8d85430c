using Reskill.Client;
using Reskill.Profiles;
using Reskill.Taxonomy;
using Reskill.Web.Contracts;
using Reskill.Web.Hosting;
using Reskill.Web.Http;
using Reskill.Web.Requests;

namespace Reskill.Web.Api;

/// <summary><c>POST /api/v1/recommendations</c>: a CV in, the document of <c>reskill recommend --json</c> out.</summary>
internal static class RecommendationEndpoint
{
    public const string OperationId = "recommend";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints
        .MapPost(ApiPaths.Root + "/recommendations", AnswerAsync)
        .WithName(OperationId)
        .Produces<RecommendationDocument>(StatusCodes.Status200OK)
        .Produces<ProblemDocument>(StatusCodes.Status400BadRequest, Problems.ContentType)
        .Produces<ProblemDocument>(StatusCodes.Status413PayloadTooLarge, Problems.ContentType)
        .Produces<ProblemDocument>(StatusCodes.Status415UnsupportedMediaType, Problems.ContentType)
        .Produces<ProblemDocument>(StatusCodes.Status422UnprocessableEntity, Problems.ContentType)
        .Produces<ProblemDocument>(StatusCodes.Status429TooManyRequests, Problems.ContentType);

    private static async Task<IResult> AnswerAsync(HttpContext context, CvToPlan planning)
    {
        CancellationToken stop = context.RequestAborted;
        Language language = Problems.LanguageOf(context);
        if (context.Request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) != true)
        {
            return Problems.UnsupportedMediaType(language);
        }

        PostedForm form = await PostedForm.ReadAsync(context).ConfigureAwait(false);
        if (form.Outcome != FormOutcome.Read)
        {
            return form.Outcome == FormOutcome.TooLarge ? Problems.TooLarge(language) : Problems.Malformed(language);
        }

        if (form.Text("lang") is { } tag)
        {
            if (LanguageTags.Parse(tag) is not { } chosen)
            {
                return Problems.Field(language, StatusCodes.Status422UnprocessableEntity, "lang", "unknownLanguage", new LocalizedText(
                    "Langue : attendu fr ou en.", "Language: fr or en expected."));
            }

            language = chosen;
        }

        RequestReading reading = await planning.ReadRequestAsync(FieldsOf(form), stop).ConfigureAwait(false);
        if (reading.Errors.Count > 0)
        {
            return Problems.Fields(language, reading.Errors);
        }

        IFormFile? file = form.Fields.Files["cv"] ?? form.Fields.Files["file"];
        string? text = form.Text("text");
        if ((file is null) == (text is null))
        {
            return Problems.Field(language, StatusCodes.Status422UnprocessableEntity, "cv", file is null ? "missing" : "tooMany", new LocalizedText(
                "CV : attendu un fichier « cv » ou un champ « text », l'un des deux.",
                "CV: a file \"cv\" or a field \"text\" expected, one of the two."));
        }

        if (file is { Length: > RequestLimits.FileBytes })
        {
            return Problems.TooLarge(language);
        }

        try
        {
            Profile profile = file is null
                ? await planning.ReadTextAsync(text!, stop).ConfigureAwait(false)
                : await ReadFileAsync(planning, file, stop).ConfigureAwait(false);
            Recommendation.Recommendation plan = await planning.PlanAsync(profile, reading.Request, stop).ConfigureAwait(false);
            return Results.Json(plan.ToDocument(language), ReskillJson.Options);
        }
        catch (CvException error)
        {
            return Refuse(language, file is null ? "text" : "cv", error);
        }
    }

    private static async Task<Profile> ReadFileAsync(CvToPlan planning, IFormFile file, CancellationToken stop)
    {
        Stream content = file.OpenReadStream();
        await using (content.ConfigureAwait(false))
        {
            return await planning.ReadUploadAsync(content, file.FileName, stop).ConfigureAwait(false);
        }
    }

    private static RequestFields FieldsOf(PostedForm form) => new()
    {
        Near = form.Text("near"),
        Radius = form.Text("radius"),
        Budget = form.Text("budget"),
        MaxWeeks = form.Text("maxWeeks"),
        From = form.Text("from"),
        Target = form.Text("target"),
    };

    private static IResult Refuse(Language language, string field, CvException error)
    {
        (int status, string code) = error.Problem switch
        {
            CvProblem.Empty => (StatusCodes.Status422UnprocessableEntity, "empty"),
            CvProblem.TooLarge => (StatusCodes.Status413PayloadTooLarge, "tooLarge"),
            CvProblem.PasswordProtected => (StatusCodes.Status422UnprocessableEntity, "passwordProtected"),
            CvProblem.NoText => (StatusCodes.Status422UnprocessableEntity, "noText"),
            CvProblem.UnsupportedType => (StatusCodes.Status415UnsupportedMediaType, "unsupportedType"),
            CvProblem.NotACv => (StatusCodes.Status422UnprocessableEntity, "notACv"),
            _ => (StatusCodes.Status422UnprocessableEntity, "damaged"),
        };
        return Problems.Field(language, status, field, code, error.Text);
    }
}
