using Reskill.Taxonomy;

namespace Reskill.Cli.CommandLine;

/// <summary>Texts given one a line: in a file, on standard input, or as arguments.</summary>
internal static class TextLines
{
    /// <summary>Reads the lines, blank ones too so that answers stay beside them, a batch at a time so that memory stays bounded.</summary>
    /// <param name="input">A file, or <c>-</c> or null for standard input.</param>
    /// <param name="standardInput">Standard input.</param>
    /// <param name="batch">Most lines in a batch.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="InputException">The file is absent or a folder.</exception>
    public static async IAsyncEnumerable<IReadOnlyList<string>> ReadAsync(
        string? input, TextReader standardInput, int batch, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (input is not (null or "-") && !File.Exists(input))
        {
            if (Directory.Exists(input))
            {
                throw new InputException(new LocalizedText(
                    $"{input} est un dossier. Donnez un fichier texte, un texte par ligne.",
                    $"{input} is a folder. Give a text file, one text a line."));
            }

            throw new InputException(new LocalizedText(
                $"{input} : ce fichier n'existe pas. Donnez un fichier texte, un texte par ligne.",
                $"{input}: there is no such file. Give a text file, one text a line."));
        }

        using StreamReader? file = input is null or "-" ? null : new StreamReader(input);
        TextReader reader = file ?? standardInput;
        List<string> lines = new(batch);
        while (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            lines.Add(line.Trim());
            if (lines.Count == batch)
            {
                yield return lines;
                lines = new(batch);
            }
        }

        if (lines.Count > 0)
        {
            yield return lines;
        }
    }
}
