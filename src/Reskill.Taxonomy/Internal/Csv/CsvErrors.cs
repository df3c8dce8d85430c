namespace Reskill.Taxonomy.Internal.Csv;

/// <summary>The messages for files that cannot be read as tables.</summary>
internal static class CsvErrors
{
    public static InputException Empty(string file) => new(new LocalizedText(
        $"{file} est vide : une ligne d'en-tête est attendue. Rien n'a été importé.",
        $"{file} is empty: a header line is expected. Nothing was imported."));

    public static InputException MissingColumn(string file, string column, IReadOnlyList<string> header)
    {
        string found = string.Join(", ", header.Take(20));
        return new InputException(new LocalizedText(
            $"{file}, ligne 1 : la colonne « {column} » manque (colonnes trouvées : {found}). Rien n'a été importé.",
            $"{file}, line 1: column \"{column}\" is missing (columns found: {found}). Nothing was imported."));
    }

    public static InputException UnclosedQuote(string file, long line) => new(new LocalizedText(
        $"{file}, ligne {line} : un guillemet ouvert n'est pas refermé. Rien n'a été importé.",
        $"{file}, line {line}: an opening quote is never closed. Nothing was imported."));

    public static InputException BadValue(string file, int line, string column, string found, LocalizedText expected) => new(new LocalizedText(
        $"{file}, ligne {line}, {column} : « {Shorten(found)} » n'est pas {expected.French}. Rien n'a été importé.",
        $"{file}, line {line}, {column}: \"{Shorten(found)}\" is not {expected.English}. Nothing was imported."));

    public static InputException Duplicate(string file, int line, string column, string code) => new(new LocalizedText(
        $"{file}, ligne {line}, {column} : le code « {Shorten(code)} » apparaît deux fois, un seul est attendu. Rien n'a été importé.",
        $"{file}, line {line}, {column}: code \"{Shorten(code)}\" occurs twice, once is expected. Nothing was imported."));

    private static string Shorten(string value) => value.Length <= 60 ? value : string.Concat(value.AsSpan(0, 60), "…");
}
