using Reskill.Taxonomy.Linking.Text;

namespace Reskill.Taxonomy.Evaluation;

/// <summary>Labels taken out of a taxonomy, to be linked to it.</summary>
/// <param name="Queries">The labels taken out, at most as many as asked for.</param>
/// <param name="Reduced">The taxonomy without them and without labels of the same words.</param>
internal sealed record HeldOutLabels(IReadOnlyList<LinkingQuery> Queries, Taxonomy Reduced)
{
    public static HeldOutLabels Choose(Taxonomy taxonomy, LinkingEvaluationOptions options)
    {
        // Not for secrets: the same seed must choose the same labels.
        Random random = new(options.Seed);
        List<LinkingQuery> queries = [];
        IReadOnlyList<ConceptLabel> Reduce(Concept concept)
        {
            string preferred = Words(concept.Label(options.Language));
            ConceptLabel[] candidates = [.. concept.Labels
                .Where(label => label.Kind == LabelKind.Alternative && label.Language == options.Language && Words(label.Text) != preferred)];
            int choice = random.Next(int.MaxValue);
            if (candidates.Length < 2)
            {
                return concept.Labels;
            }

            ConceptLabel chosen = candidates[choice % candidates.Length];
            string words = Words(chosen.Text);
            List<LabelForm> forms = [];
            LabelForms.Expand(chosen.Text, forms);
            queries.Add(new LinkingQuery(forms[0].Text, [concept.Code]));
            return [.. concept.Labels.Where(label => Words(label.Text) != words)];
        }

        Taxonomy reduced = options.Kind == ConceptKind.Occupations
            ? new Taxonomy(taxonomy.Scheme, taxonomy.Version, [.. taxonomy.Occupations.Select(occupation => new Occupation(
                occupation.Scheme, occupation.Code, Reduce(occupation), [], []))], [])
            : new Taxonomy(taxonomy.Scheme, taxonomy.Version, [], [.. taxonomy.Skills.Select(skill => new Skill(
                skill.Scheme, skill.Code, Reduce(skill), skill.Kind))]);
        LinkingQuery[] sample = [.. queries];
        random.Shuffle(sample);
        return new HeldOutLabels([.. sample.Take(options.MaximumQueries)], reduced);
    }

    /// <summary>The words of a label, whatever their order, gender and number.</summary>
    private static string Words(string label)
    {
        List<LabelForm> forms = [];
        LabelForms.Expand(label, forms);
        SortedSet<string> stems = new(StringComparer.Ordinal);
        string normalized = LinkText.Normalize(forms[0].Text);
        foreach (Range range in LinkText.Words(normalized))
        {
            ReadOnlySpan<char> word = normalized.AsSpan(range);
            if (!word.IsEmpty && !StopWords.IsCommon(word))
            {
                stems.Add(LightStemmer.Stem(word).ToString());
            }
        }

        return string.Join(' ', stems);
    }
}
