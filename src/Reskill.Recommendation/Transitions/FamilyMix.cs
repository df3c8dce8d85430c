namespace Reskill.Recommendation.Transitions;

/// <summary>Puts occupations of different families first, so that a person sees more than one road.</summary>
internal static class FamilyMix
{
    /// <summary>Reorders candidates that are given best first.</summary>
    /// <param name="ranked">Candidates, best first.</param>
    /// <param name="familyOf">The family of a candidate.</param>
    /// <param name="places">How many first places are mixed; among these the best still comes first.</param>
    /// <param name="tolerance">The least share of a passed candidate's score that another family needs to go before it.</param>
    public static IEnumerable<(int Position, double Score)> Order(
        IReadOnlyList<(int Position, double Score)> ranked, Func<int, string> familyOf, int places, double tolerance)
    {
        List<(int Position, double Score)> rest = [.. ranked];
        List<(int Position, double Score)> first = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (first.Count < places && rest.Count > 0)
        {
            int next = rest.FindIndex(candidate => !seen.Contains(familyOf(candidate.Position)));
            if (next < 0 || rest[next].Score < tolerance * rest[0].Score)
            {
                next = 0;
            }

            seen.Add(familyOf(rest[next].Position));
            first.Add(rest[next]);
            rest.RemoveAt(next);
        }

        return [.. first.OrderByDescending(candidate => candidate.Score), .. rest];
    }
}
