using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Reskill.Client;

namespace Reskill.Web.Api;

/// <summary>The document <c>/openapi/v1.json</c> (OpenAPI 3.1): what programs may call, with examples.</summary>
internal static class ApiDescription
{
    public static void Add(IServiceCollection services)
    {
        // The document describes what is written, so it reads the same options as the writer.
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolver = ReskillJson.Options.TypeInfoResolver;
            json.SerializerOptions.NumberHandling = ReskillJson.Options.NumberHandling;
            foreach (var converter in ReskillJson.Options.Converters)
            {
                json.SerializerOptions.Converters.Add(converter);
            }
        });
        services.AddOpenApi("v1", openApi =>
        {
            openApi.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            openApi.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "Reskill",
                    Version = "v1",
                    Description = "From a CV to occupations within reach, what each lacks, dated pathways and offers, each with its reason.",
                    License = new OpenApiLicense { Name = "Apache-2.0", Identifier = "Apache-2.0" },
                };
                document.Servers = [];
                return Task.CompletedTask;
            });
            openApi.AddOperationTransformer((operation, context, _) =>
            {
                if (operation.OperationId == RecommendationEndpoint.OperationId)
                {
                    Describe(operation);
                }

                return Task.CompletedTask;
            });
        });
    }

    private static void Describe(OpenApiOperation operation)
    {
        operation.Summary = "Make a plan from a CV";
        operation.Description =
            "Reads the CV, ranks occupations to move to, shows the skills held and missing, plans dated training sessions and lists "
            + "offers, each with its reason. What is sent is read in memory and forgotten. The answer is that of "
            + "`reskill recommend --json`.";
        operation.Parameters = null;
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = "A file `cv` or a field `text`, one of the two; the other fields are optional.",
            Content = new Dictionary<string, OpenApiMediaType> { ["multipart/form-data"] = new() { Schema = Form() } },
        };
    }

    private static OpenApiSchema Form() => new()
    {
        Type = JsonSchemaType.Object,
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["cv"] = new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Format = "binary",
                Description = "The CV: PDF, DOCX or text, 10 MB and 30 pages at most. `file` is another name for it.",
            },
            ["text"] = Field("The text of the CV, instead of a file.", "Vendeuse, boulangerie, 2019-2024. Encaissement, conseil client."),
            ["near"] = Field("A commune: name, postcode or INSEE code. Default: the commune of the CV.", "Toulouse"),
            ["radius"] = Field("Kilometres around it, 1 to 1000. Default 50.", "50"),
            ["budget"] = Field("Euros that the person can spend on one pathway, 0 or more. Default: without limit.", "1500"),
            ["maxWeeks"] = Field("Longest pathway, in weeks, 1 to 520. Default: without limit.", "26"),
            ["from"] = Field("First day, today or later. Default: today.", "2027-01-04", "date"),
            ["target"] = Field("ROME code of the one occupation to plan for. Default: all are ranked.", "J1501"),
            ["lang"] = Field("Language of the sentences: `fr` (default) or `en`.", "fr"),
        },
    };

    private static OpenApiSchema Field(string description, string example, string? format = null) => new()
    {
        Type = JsonSchemaType.String,
        Format = format,
        Description = description,
        Examples = [JsonValue.Create(example)],
    };
}
