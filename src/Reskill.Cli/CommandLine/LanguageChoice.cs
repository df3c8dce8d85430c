using Reskill.Taxonomy;

namespace Reskill.Cli.CommandLine;

/// <summary>Chooses the language before anything is parsed, since help and errors speak it too.</summary>
internal static class LanguageChoice
{
    // The order that POSIX gives them.
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary><c>--lang</c> first, then LC_ALL, LC_MESSAGES and LANG; French when none says a language.</summary>
    public static Language From(IReadOnlyList<string> args, Func<string, string?> environment)
    {
        for (int i = 0; i < args.Count; i++)
        {
            string? given = args[i].StartsWith("--lang=", StringComparison.Ordinal)
                ? args[i]["--lang=".Length..]
                : args[i] == "--lang" && i + 1 < args.Count ? args[i + 1] : null;
            if (LanguageTags.Parse(given) is Language asked)
            {
                return asked;
            }
        }

        string? locale = Variables.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return LanguageTags.Parse(locale) ?? Language.French;
    }
}
