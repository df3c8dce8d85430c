using System.Globalization;
using System.Text;
using Reskill.Taxonomy.Linking.Text;

namespace Reskill.Taxonomy.Evaluation;

/// <summary>Preferred labels as people write them.</summary>
internal static class NoisyLabels
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const int ShortestWordToSpoil = 4;

    /// <summary>The sets of queries by name.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<LinkingQuery> Queries)> Sets(Taxonomy taxonomy, LinkingEvaluationOptions options)
    {
        IReadOnlyList<Concept> concepts = options.Kind == ConceptKind.Occupations ? taxonomy.Occupations : taxonomy.Skills;
        (string Code, List<string> Forms)[] labels = [.. Sample(concepts, options).Select(concept =>
        {
            List<LabelForm> forms = [];
            LabelForms.Expand(concept.Label(options.Language), forms);
            return (concept.Code, forms.ConvertAll(form => form.Text));
        })];

        // Not for secrets: the same seed must spoil the same letters.
        Random random = new(options.Seed);
        yield return ("exact", [.. labels.Select(label => new LinkingQuery(label.Forms[0], [label.Code]))]);
        yield return ("no-accents", [.. labels
            .Select(label => new LinkingQuery(WithoutAccents(label.Forms[0]), [label.Code]))
            .Where((query, i) => query.Text != labels[i].Forms[0])]);
        yield return ("typo", [.. labels.Select(label => new LinkingQuery(WithTypo(label.Forms[0], random), [label.Code]))]);
        if (options is { Kind: ConceptKind.Occupations, Language: Language.French })
        {
            yield return ("other-gender", [.. labels
                .Where(label => label.Forms.Count > 1)
                .Select(label => new LinkingQuery(label.Forms[1], [label.Code]))]);
        }
    }

    private static IEnumerable<Concept> Sample(IReadOnlyList<Concept> concepts, LinkingEvaluationOptions options)
    {
        Concept[] named = [.. concepts.Where(concept => concept.Labels.Any(
            label => label.Kind == LabelKind.Preferred && label.Language == options.Language))];
        new Random(options.Seed).Shuffle(named);
        return named.Take(options.MaximumQueries);
    }

    private static string WithoutAccents(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }

    /// <summary>One letter swapped with the next, left out, doubled by another or replaced, never the first of a word.</summary>
    private static string WithTypo(string text, Random random)
    {
        int[] places = [.. Enumerable.Range(1, Math.Max(0, text.Length - 1)).Where(i =>
            char.IsLetter(text[i]) && char.IsLetter(text[i - 1]) && WordLength(text, i) >= ShortestWordToSpoil)];
        if (places.Length == 0)
        {
            return text;
        }

        int at = places[random.Next(places.Length)];
        char other = Letters[random.Next(Letters.Length)];
        return random.Next(4) switch
        {
            0 when at + 1 < text.Length && char.IsLetter(text[at + 1]) => $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}",
            1 => text.Remove(at, 1),
            2 => text.Insert(at, other.ToString()),
            _ => $"{text[..at]}{other}{text[(at + 1)..]}",
        };
    }

    private static int WordLength(string text, int at)
    {
        int start = at;
        int end = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end - start;
    }
}
