namespace Reskill.Taxonomy.Import;

/// <summary>The words of the warnings.</summary>
internal static class ImportWarnings
{
    private const int PlacesShown = 3;

    public static ImportWarning Describe(
        ImportWarningKind kind, string file, string? column, int count, IReadOnlyList<ImportExample> examples)
    {
        string where = column is null ? file : $"{file}, {column}";
        LocalizedText what = What(kind, count);
        LocalizedText places = Places(examples);
        return new ImportWarning(kind, file, column, count, examples, new LocalizedText(
            $"{where} : {what.French}{places.French}.",
            $"{where}: {what.English}{places.English}."));
    }

    private static LocalizedText What(ImportWarningKind kind, int count) => kind switch
    {
        ImportWarningKind.DanglingReference => new(
            $"{Number(count, "référence")} à un code qu'aucun fichier ne définit, laissée(s) de côté",
            $"{Number(count, "reference")} to a code that no file defines, skipped"),
        ImportWarningKind.Duplicate => new(
            $"{Number(count, "ligne")} en double, gardée(s) une fois",
            $"{Number(count, "row")} given twice, kept once"),
        ImportWarningKind.UnknownValue => new(
            $"{Number(count, "valeur")} inconnue(s), ligne(s) gardée(s) sans elle(s)",
            $"{Number(count, "value")} unknown, row(s) kept without"),
        ImportWarningKind.IncompleteRow => new(
            $"{Number(count, "ligne")} qui n'ont pas les champs de l'en-tête ou dont un guillemet est mal placé, laissée(s) de côté",
            $"{Number(count, "row")} without the fields of the header or with a misplaced quote, skipped"),
        ImportWarningKind.LegacyEncoding => new(
            "n'est pas en UTF-8, lu en", "not UTF-8, read as"),
        ImportWarningKind.MissingFile => new(
            "fichier absent ; manque", "file absent; lacking"),
        ImportWarningKind.OtherVersion => new(
            "autre version dans le même dossier, non lue", "another version in the same folder, not read"),
        ImportWarningKind.RetiredConcept => new(
            $"{Number(count, "concept")} que la version la plus récente n'a plus, laissé(s) de côté",
            $"{Number(count, "concept")} that the newest release no longer has, left out"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static LocalizedText Places(IReadOnlyList<ImportExample> examples)
    {
        if (examples is [{ Line: 0 }, ..])
        {
            string values = string.Join(", ", examples.Take(PlacesShown).Select(example => example.Value));
            return values.Length == 0 ? default : new LocalizedText(" " + values, " " + values);
        }

        string more = examples.Count > PlacesShown ? ", …" : "";
        return new LocalizedText(
            $" ({string.Join(", ", examples.Take(PlacesShown).Select(example => $"ligne {example.Line} : {example.Value}"))}{more})",
            $" ({string.Join(", ", examples.Take(PlacesShown).Select(example => $"line {example.Line}: {example.Value}"))}{more})");
    }

    private static string Number(int count, string noun) => $"{count} {noun}{(count > 1 ? "s" : "")}";
}
