using System.Runtime.InteropServices;

namespace Reskill.Taxonomy.Linking.Index;

/// <summary>The concepts found for a text, each with its best score and the label that gave it.</summary>
internal sealed class LinkResults(LabelIndex index)
{
    private readonly Dictionary<int, (float Score, int Label)> _results = [];

    public void Clear() => _results.Clear();

    /// <summary>Keeps a score if it is the concept's best; of equal ones that of the more shown name.</summary>
    public void Keep(int concept, int label, float score)
    {
        ref (float Score, int Label) kept = ref CollectionsMarshal.GetValueRefOrAddDefault(_results, concept, out bool exists);
        if (!exists || score > kept.Score || (score == kept.Score && index.Labels[label].Kind < index.Labels[kept.Label].Kind))
        {
            kept = (score, label);
        }
    }

    /// <summary>The best concepts, best first; of equal ones that with the more shown name, then the earlier.</summary>
    public List<ConceptMatch> Best(LinkRequest request)
    {
        // The worst of those kept is on top.
        PriorityQueue<int, (float Score, int Kind, int Order)> best = new();
        foreach ((int concept, (float score, int label)) in _results)
        {
            if (score < request.MinimumScore || score < LinkWeights.Unrelated)
            {
                continue;
            }

            (float, int, int) rank = (score, -(int)index.Labels[label].Kind, -concept);
            if (best.Count < request.Top)
            {
                best.Enqueue(concept, rank);
            }
            else if (best.TryPeek(out _, out (float, int, int) worst) && rank.CompareTo(worst) > 0)
            {
                best.DequeueEnqueue(concept, rank);
            }
        }

        List<ConceptMatch> matches = new(best.Count);
        while (best.TryDequeue(out int concept, out (float Score, int, int) rank))
        {
            Concept found = index.Concepts[concept];
            matches.Add(new ConceptMatch(
                found.Code, found.Label(request.Language), Math.Round(rank.Score, 4), index.Labels[_results[concept].Label].Text));
        }

        matches.Reverse();
        return matches;
    }
}
