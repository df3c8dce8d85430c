using Reskill.Catalog;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Transitions;

/// <summary>Scores every occupation of a taxonomy as a move for one profile. Thread-safe; one pass over the skills asked for.</summary>
internal sealed class TransitionRanker(TransitionIndex index, TransitionOptions options)
{
    private const double LostByRank = 0.04;
    private const double LeastByRank = 0.2;
    private const double SameDomain = 0.4;
    private const int FamilyLength = 3;

    /// <summary>The best moves; occupations already held are none.</summary>
    public IReadOnlyList<ScoredTransition> Rank(TransitionQuery query, int top)
    {
        Scoring scoring = Prepare(query);
        HashSet<string> held = [.. scoring.Experiences.Select(experience => experience.Occupation.Code)];
        List<(int Position, TransitionTerms Terms)> ranked = [];
        for (int position = 0; position < index.Demands.Length; position++)
        {
            if (!held.Contains(index.Taxonomy.Occupations[position].Code))
            {
                ranked.Add((position, ScoreOf(position, scoring).Terms));
            }
        }

        // A stable sort of occupations in the order of their codes: ties go by code.
        IEnumerable<(int Position, double Score)> mixed = FamilyMix.Order(
            [.. ranked.OrderByDescending(candidate => candidate.Terms.Sum).Select(candidate => (candidate.Position, candidate.Terms.Score))],
            FamilyOf,
            options.DifferentFamilies,
            options.FamilyTolerance);
        return [.. mixed.Take(top).Select(candidate => ScoreOf(candidate.Position, scoring))];
    }

    /// <summary>Scores the occupation that the person has in mind, held or not.</summary>
    public ScoredTransition Score(TransitionQuery query, Occupation target)
    {
        ScoredTransition scored = ScoreOf(index.PositionOf(target.Code), Prepare(query));
        return scored with { Terms = scored.Terms with { Wish = options.Wish } };
    }

    private Scoring Prepare(TransitionQuery query)
    {
        IReadOnlyList<Experience> experiences = Experience.Of(query.Profile, index.Taxonomy, query.Today, options.SeasonedMonths);
        Dictionary<string, (Experience From, double Value)> mobility = new(StringComparer.Ordinal);
        foreach (Experience experience in experiences)
        {
            foreach (MobilityLink link in experience.Occupation.Mobility)
            {
                double value = experience.Strength * Math.Max(LeastByRank, 1 - (LostByRank * (link.Rank - 1)));
                if (!mobility.TryGetValue(link.TargetCode, out (Experience From, double Value) known) || known.Value < value)
                {
                    mobility[link.TargetCode] = (experience, value);
                }
            }
        }

        return new Scoring(
            query,
            experiences,
            mobility,
            index.Strengths(query.Held, options.ImpliedSkill),
            query.Profile.Headline is string headline
                ? index.NamedIn(headline, new HashSet<int>(experiences.Select(experience => index.PositionOf(experience.Occupation.Code))))
                : new HashSet<int>());
    }

    private ScoredTransition ScoreOf(int position, Scoring scoring)
    {
        Occupation occupation = index.Taxonomy.Occupations[position];
        (double stated, double implied, double essentialMissing) = SkillShares(index.Demands[position], scoring.Strengths);
        (Experience From, double Value) mobility = scoring.Mobility.GetValueOrDefault(occupation.Code);
        (Experience? familyFrom, double family) = FamilyValue(occupation, scoring.Experiences);
        OccupationDemand? demand = scoring.Query.Demand.Of(occupation);
        Training? training = scoring.Query.Trainings.GetValueOrDefault(occupation.Code);
        bool isHeld = scoring.Experiences.Any(experience => experience.Occupation.Code == occupation.Code);

        return new ScoredTransition
        {
            Occupation = occupation,
            MobilityFrom = mobility.From,
            FamilyFrom = familyFrom,
            Demand = demand,
            Training = training,
            CloseWords = scoring.Query.Closeness.NearestWords(position),
            Terms = new TransitionTerms(
                Stated: options.SkillsHeld * stated,
                Implied: options.SkillsHeld * implied,
                Mobility: options.Mobility * mobility.Value,
                Family: options.Family * family,
                Closeness: options.Closeness * scoring.Query.Closeness.OfProfile(position),
                Demand: demand is null ? 0 : options.Demand * Saturating(demand.Open),
                Training: training is null ? 0 : options.Training,
                Wish: options.Wish * (scoring.NamedInHeadline.Contains(position) ? 1 : scoring.Query.Closeness.OfWish(position)),
                EssentialMissing: -options.EssentialMissing * essentialMissing,
                Regulated: occupation.IsRegulated && !isHeld ? -options.Regulated : 0,
                OutOfReach: demand is null ? 0 : -options.OutOfReach * demand.OutOfReach / demand.Open),
        };
    }

    /// <summary>Shares of the weight asked that are stated, implied (already discounted), and of the core weight not held.</summary>
    private static (double Stated, double Implied, double EssentialMissing) SkillShares(IndexedDemands demands, double[] strengths)
    {
        if (demands.TotalWeight == 0)
        {
            return (0, 0, 0);
        }

        double stated = 0;
        double implied = 0;
        double missing = 0;
        for (int i = 0; i < demands.Skills.Length; i++)
        {
            double strength = strengths[demands.Skills[i]];
            if (strength == 1)
            {
                stated += demands.Weights[i];
            }
            else if (strength > 0)
            {
                implied += strength * demands.Weights[i];
            }
            else if (demands.Essential[i])
            {
                missing += demands.Weights[i];
            }
        }

        return (
            stated / demands.TotalWeight,
            implied / demands.TotalWeight,
            demands.EssentialWeight == 0 ? 0 : missing / demands.EssentialWeight);
    }

    /// <summary>The whole strength of a job of the same family, part of it for one of the same domain.</summary>
    private static (Experience? From, double Value) FamilyValue(Occupation occupation, IReadOnlyList<Experience> experiences)
    {
        Experience? from = null;
        double best = 0;
        foreach (Experience experience in experiences)
        {
            string code = experience.Occupation.Code;
            double likeness = FamilyOf(code) == FamilyOf(occupation.Code) ? 1 : code[0] == occupation.Code[0] ? SameDomain : 0;
            if (likeness * experience.Strength > best)
            {
                (from, best) = (experience, likeness * experience.Strength);
            }
        }

        return (from, best);
    }

    /// <summary>The first offers count most: 1 offer 0.23, 5 offers 0.59, plenty 1.</summary>
    private double Saturating(int offers) => Math.Min(1, Math.Log(1 + offers) / Math.Log(1 + options.PlentyOfOffers));

    private string FamilyOf(int position) => FamilyOf(index.Taxonomy.Occupations[position].Code);

    /// <summary>The ROME professional domain: the letter and two digits.</summary>
    internal static string FamilyOf(string code) => code.Length > FamilyLength ? code[..FamilyLength] : code;

    private sealed record Scoring(
        TransitionQuery Query,
        IReadOnlyList<Experience> Experiences,
        Dictionary<string, (Experience From, double Value)> Mobility,
        double[] Strengths,
        IReadOnlySet<int> NamedInHeadline);
}
