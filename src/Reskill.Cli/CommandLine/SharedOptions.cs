using System.CommandLine;
using System.CommandLine.Parsing;

namespace Reskill.Cli.CommandLine;

/// <summary>Options that several commands have, said once.</summary>
internal static class SharedOptions
{
    /// <summary>Name of the data folder's option.</summary>
    public const string DataName = "--data";

    /// <summary><c>--lang</c>, read by <see cref="LanguageChoice"/> before parsing.</summary>
    public static Option<string> Language(CliContext context)
    {
        Option<string> option = new("--lang")
        {
            Description = context.Say("Langue des textes : fr ou en (par défaut celle de LANG).", "Language of the texts: fr or en (default: that of LANG)."),
            Recursive = true,
        };
        option.AcceptOnlyFromAmong("fr", "en");
        return option;
    }

    /// <summary><c>--data</c>.</summary>
    public static Option<string?> Data(CliContext context) => new Option<string?>(DataName)
    {
        Description = context.Say(
            "Dossier où vit l'état (par défaut RESKILL_DATA, sinon ./.reskill). Vide, il est rempli avec l'échantillon.",
            "Folder where state lives (default RESKILL_DATA, else ./.reskill). An empty one is filled with the sample."),
        Recursive = true,
    }.NotBlank(context);

    /// <summary><c>--json</c>.</summary>
    public static Option<bool> Json(CliContext context) => new("--json")
    {
        Description = context.Say("Un document JSON au lieu d'un texte.", "One JSON document instead of text."),
    };

    /// <summary>Refuses a blank value: an unset variable of a script must not pass for an option left out.</summary>
    public static Option<T> NotBlank<T>(this Option<T> option, CliContext context)
    {
        option.Validators.Add(result => RefuseBlank(context, option.Name, result));
        return option;
    }

    /// <summary>Refuses a blank value.</summary>
    public static Argument<T> NotBlank<T>(this Argument<T> argument, CliContext context)
    {
        argument.Validators.Add(result => RefuseBlank(context, argument.Name, result));
        return argument;
    }

    private static void RefuseBlank(CliContext context, string name, SymbolResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError(context.Say($"{name} est vide.", $"{name} is blank."));
        }
    }
}
