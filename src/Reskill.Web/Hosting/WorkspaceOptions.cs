using Reskill.Taxonomy;

namespace Reskill.Web.Hosting;

/// <summary>Where state lives and where the files delivered with the program are.</summary>
public sealed class WorkspaceOptions
{
    /// <summary>The variable that names the data folder where the command line does not: <c>RESKILL_DATA</c>.</summary>
    public const string FolderVariable = "RESKILL_DATA";

    /// <summary>The data folder. Default: <c>RESKILL_DATA</c>, else <c>.reskill</c> in the current folder.</summary>
    public string Folder { get; init; } = DefaultFolder();

    /// <summary>The samples that fill an empty data folder. Default: <c>data-samples</c> beside the program.</summary>
    public string SamplesFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "data-samples");

    /// <summary>The card of the embedding model. Default: <c>models/hashed-ngrams/model.json</c> beside the program.</summary>
    public string EmbeddingModel { get; init; } = Path.Combine(AppContext.BaseDirectory, "models", "hashed-ngrams", "model.json");

    /// <summary>Tells today. Default: the system's clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Told what a person should know: that an empty folder is being filled, for one. Default: nobody.</summary>
    public Action<LocalizedText>? Notice { get; init; }

    /// <summary>The data folder of a command: its <c>--data</c>, else the default.</summary>
    public static string FolderOr(string? chosen) => string.IsNullOrWhiteSpace(chosen) ? DefaultFolder() : chosen;

    private static string DefaultFolder()
        => Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder ? folder : ".reskill";
}
