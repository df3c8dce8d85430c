using Reskill.Profiles.Wording;
using Reskill.Taxonomy;

namespace Reskill.Profiles.Abilities;

/// <summary>Decides which links of which phrases are the person's skills: few and right rather than many.</summary>
internal static class SkillChooser
{
    // Chosen on the sample CVs, with and without the embedding, against the sample taxonomy and full ROME: below these,
    // links start to be wrong. A skill of the person's own trade is likely before a word is read; one of another trade must
    // be named almost exactly.
    private const double OwnTrade = 0.42;
    private const double OtherListed = 0.6;
    private const double OtherTask = 0.66;

    // One word alone says too little of what was done.
    private const double OwnOneWord = 0.55;
    private const double OtherOneWord = 0.8;
    private const double OwnTradeBonus = 0.2;

    /// <summary>The skills, each once with its best evidence, best linked first; listed words that nothing names come last.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="links">For each phrase its links, best first, by taxonomy.</param>
    /// <param name="ownTrade">Codes of the skills that the person's occupations ask for.</param>
    public static IReadOnlyList<ProfileSkill> Choose(
        IReadOnlyList<SkillPhrase> phrases, IReadOnlyList<SkillLinks> links, IReadOnlySet<string> ownTrade)
    {
        Dictionary<string, ProfileSkill> byCode = new(StringComparer.Ordinal);
        List<ProfileSkill> unlinked = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < phrases.Count;)
        {
            int end = i + 1;
            while (end < phrases.Count && phrases[end].IsPart)
            {
                end++;
            }

            bool isLinked = false;
            bool wholeIsLinked = AddLinked(i);
            for (int part = i + 1; part < end && !(wholeIsLinked && phrases[i].Source == SkillSource.Listed); part++)
            {
                isLinked |= AddLinked(part);
            }

            if (!isLinked && !wholeIsLinked && phrases[i].Source == SkillSource.Listed && seen.Add(Folding.Fold(phrases[i].Text)))
            {
                unlinked.Add(new ProfileSkill(phrases[i].Text, null, null, phrases[i].Evidence, 0));
            }

            i = end;
        }

        return [.. byCode.Values.OrderByDescending(skill => skill.Score).ThenBy(skill => skill.Text, StringComparer.Ordinal), .. unlinked];

        bool AddLinked(int index)
        {
            SkillPhrase phrase = phrases[index];
            ConceptMatch? rome = Best(links[index].Rome, phrase, ownTrade);
            ConceptMatch? esco = Best(links[index].Esco, phrase, ownTrade);
            if ((rome ?? esco) is not ConceptMatch first)
            {
                return false;
            }

            double score = Math.Max(rome?.Score ?? 0, esco?.Score ?? 0);
            if (!byCode.TryGetValue(first.Id, out ProfileSkill? known) || score > known.Score)
            {
                byCode[first.Id] = new ProfileSkill(phrase.Text, rome, esco, phrase.Evidence, score);
            }

            return true;
        }
    }

    private static ConceptMatch? Best(IReadOnlyList<ConceptMatch> matches, SkillPhrase phrase, IReadOnlySet<string> ownTrade)
    {
        bool isOneWord = !phrase.Text.Contains(' ', StringComparison.Ordinal);
        return matches
            .Where(match => match.Score >= Threshold(match))
            .MaxBy(match => match.Score + (IsOwn(match) ? OwnTradeBonus : 0));

        bool IsOwn(ConceptMatch match) => ownTrade.Contains(match.Id);

        double Threshold(ConceptMatch match)
        {
            double threshold = (phrase.Source, IsOwn(match)) switch
            {
                (_, true) => OwnTrade,
                (SkillSource.Listed, false) => OtherListed,
                _ => OtherTask,
            };
            return isOneWord ? Math.Max(threshold, IsOwn(match) ? OwnOneWord : OtherOneWord) : threshold;
        }
    }
}

/// <summary>The links of one phrase.</summary>
internal readonly record struct SkillLinks(IReadOnlyList<ConceptMatch> Rome, IReadOnlyList<ConceptMatch> Esco);
