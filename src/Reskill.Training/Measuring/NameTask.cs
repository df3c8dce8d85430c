using Reskill.Taxonomy;
using Reskill.Training.Numerics;

namespace Reskill.Training.Measuring;

/// <summary>Names to look up among the preferred French names of a taxonomy's concepts.</summary>
/// <param name="Name">What the task is called in the report.</param>
/// <param name="Index">Preferred names, one a concept.</param>
/// <param name="Queries">Other names with the position in <paramref name="Index"/> of their concept.</param>
internal sealed record NameTask(string Name, IReadOnlyList<string> Index, IReadOnlyList<(string Text, int Concept)> Queries)
{
    /// <summary>The tasks that a taxonomy has names for: other French names, and English names.</summary>
    /// <param name="taxonomy">The taxonomy.</param>
    /// <param name="known">Occupations and skills whose names a model was trained on, left out of the queries; by code.</param>
    /// <param name="most">Queries of a task at most, drawn with a seed.</param>
    public static IEnumerable<NameTask> From(Taxonomy.Taxonomy taxonomy, IReadOnlySet<string> known, int most)
    {
        foreach ((string kind, IReadOnlyList<Concept> all) in new (string, IReadOnlyList<Concept>)[]
            { ("occupations", taxonomy.Occupations), ("skills", taxonomy.Skills) })
        {
            Concept[] concepts = [.. all.Where(HasFrench)];
            string[] index = [.. concepts.Select(concept => concept.Label(Language.French))];
            yield return new NameTask($"{kind}, other French names", index, Draw(concepts, known, most, IsOtherFrench));
            yield return new NameTask($"{kind}, English names", index, Draw(concepts, known, most, IsEnglish));
        }
    }

    private static bool HasFrench(Concept concept) => concept.Labels.Any(label => label.Language == Language.French);

    private static bool IsOtherFrench(ConceptLabel label)
        => label is { Language: Language.French, Kind: LabelKind.Alternative };

    private static bool IsEnglish(ConceptLabel label)
        => label is { Language: Language.English, Kind: LabelKind.Preferred };

    private static List<(string, int)> Draw(Concept[] concepts, IReadOnlySet<string> known, int most, Predicate<ConceptLabel> takes)
    {
        List<(string, int)> queries = [.. concepts
            .Select((concept, position) => (concept, position))
            .Where(pair => !known.Contains(pair.concept.Code))
            .SelectMany(pair => pair.concept.Labels
                .Where(label => takes(label) && label.Text != pair.concept.Label(Language.French))
                .Select(label => (OneGender(label.Text), pair.position)))];
        new SplitMix64(1).Shuffle(queries);
        return queries[..Math.Min(most, queries.Count)];
    }

    // A person writes one gender: "Soudeur / Soudeuse à l'arc" is asked as "Soudeur à l'arc".
    private static string OneGender(string name)
    {
        int slash = name.IndexOf(" / ", StringComparison.Ordinal);
        if (slash < 0)
        {
            return name;
        }

        string[] left = name[..slash].Split(' ');
        return string.Join(' ', left.Concat(name[(slash + 3)..].Split(' ').Skip(left.Length)));
    }
}
