using System.Text;
using Reskill.Taxonomy;

namespace Reskill.Training.HashedEmbeddings;

/// <summary>The names that a model learns from: for each concept every name it has, in French and English.</summary>
/// <remarks>
/// On disk one concept a line, its names separated by tabs, UTF-8, LF. The file is kept beside the model: a taxonomy
/// that changes later does not make the model impossible to rebuild.
/// </remarks>
internal sealed class LabelCorpus
{
    private LabelCorpus(IReadOnlyList<IReadOnlyList<string>> concepts) => Concepts = concepts;

    /// <summary>Names of each concept, none empty.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Concepts { get; }

    /// <summary>Takes the names of a taxonomy's occupations, then of its skills, each once, in the taxonomy's order.</summary>
    public static LabelCorpus From(Taxonomy.Taxonomy taxonomy)
        => new([.. taxonomy.Occupations.Concat<Concept>(taxonomy.Skills).Select(Names)]);

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">The file is missing or holds no name.</exception>
    public static LabelCorpus Read(string path)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(
                new LocalizedText($"{path} : fichier de libellés introuvable ou illisible.", $"{path}: no label file can be read there."),
                error);
        }

        string[][] concepts =
            [.. lines.Select(line => line.Split('\t', StringSplitOptions.RemoveEmptyEntries)).Where(names => names.Length > 0)];
        return concepts.Length > 0
            ? new LabelCorpus(concepts)
            : throw new InputException(new LocalizedText(
                $"{path} : aucun libellé ; attendu : un concept par ligne, ses noms séparés par des tabulations.",
                $"{path}: no label; expected: one concept a line, its names separated by tabs."));
    }

    /// <summary>Writes the file.</summary>
    public void Write(string path)
        => File.WriteAllText(
            path,
            string.Concat(Concepts.Select(names => string.Join('\t', names) + "\n")),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static string[] Names(Concept concept)
        => [.. concept.Labels.Select(label => string.Join(' ', label.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Distinct()];
}
