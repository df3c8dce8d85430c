using Microsoft.Extensions.AI;
using Reskill.Catalog;
using Reskill.Profiles;
using Reskill.Recommendation.Explanations;
using Reskill.Recommendation.Gaps;
using Reskill.Recommendation.Offers;
using Reskill.Recommendation.Pathways;
using Reskill.Recommendation.Transitions;
using Reskill.Search;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;

namespace Reskill.Recommendation;

/// <summary>Finds occupations that a profile can move to, what each lacks, trainings that close the gap and offers. Thread-safe.</summary>
/// <remarks>Same inputs, same catalogue, same day: same plan.</remarks>
public sealed class Recommender
{
    private const int Counted = 1000;

    private readonly Taxonomy.Taxonomy _taxonomy;
    private readonly ICatalogIndex _index;
    private readonly Gazetteer _gazetteer;
    private readonly IEmbeddingGenerator<string, Embedding<float>> _embedder;
    private readonly TimeProvider _time;
    private readonly RecommenderOptions _options;
    private readonly OccupationVectors _vectors;
    private readonly TransitionRanker _ranker;
    private readonly PathwayPlanner _planner;
    private readonly ObstacleFinder _obstacles;
    private readonly OfferMatcher _offers;

    /// <summary>Creates a recommender.</summary>
    /// <param name="taxonomy">ROME.</param>
    /// <param name="index">Trainings and offers.</param>
    /// <param name="gazetteer">The communes.</param>
    /// <param name="embedder">Closeness in meaning.</param>
    /// <param name="time">Tells today.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    public Recommender(
        Taxonomy.Taxonomy taxonomy,
        ICatalogIndex index,
        Gazetteer gazetteer,
        IEmbeddingGenerator<string, Embedding<float>> embedder,
        TimeProvider time,
        RecommenderOptions? options = null)
    {
        _taxonomy = taxonomy;
        _index = index;
        _gazetteer = gazetteer;
        _embedder = embedder;
        _time = time;
        _options = options ?? new RecommenderOptions();
        _vectors = new OccupationVectors(taxonomy, embedder);
        _ranker = new TransitionRanker(new TransitionIndex(taxonomy), _options.Transitions);
        _planner = new PathwayPlanner(_options.Pathways);
        _obstacles = new ObstacleFinder(_planner);
        _offers = new OfferMatcher(_options.Offers);
    }

    /// <summary>Makes a plan.</summary>
    /// <exception cref="InputException">The request is out of range, or the target is no ROME code.</exception>
    public async Task<Recommendation> RecommendAsync(
        Profile profile, RecommendationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(request);
        DateTimeOffset now = _time.GetLocalNow();
        DateOnly today = DateOnly.FromDateTime(now.DateTime);
        RecommendationRequest complete = RequestRules.Complete(request, profile, _taxonomy, _gazetteer, today);
        Context context = new(profile, HeldSkills.Of(profile, _taxonomy), complete, today);

        IReadOnlyList<ScoredTransition> scored = await ScoreAsync(context, cancellationToken).ConfigureAwait(false);
        TargetPlan[] targets = new TargetPlan[scored.Count];
        await Parallel.ForAsync(
            0,
            scored.Count,
            new ParallelOptions { MaxDegreeOfParallelism = _options.Parallelism, CancellationToken = cancellationToken },
            async (i, token) => targets[i] = await PlanAsync(scored[i], context, token).ConfigureAwait(false)).ConfigureAwait(false);

        return new Recommendation
        {
            Profile = profile,
            Request = complete,
            Targets = targets,
            GeneratedAt = now,
            ModelVersions = Versions(),
            Warnings = Warnings(complete),
        };
    }

    private async Task<IReadOnlyList<ScoredTransition>> ScoreAsync(Context context, CancellationToken cancellationToken)
    {
        OfferQuery open = new() { Area = AreaOf(context.Request), OpenOn = context.Today, Top = Counted };
        TrainingQuery inReach = new() { Area = AreaOf(context.Request), From = context.Request.From, Top = Counted };
        IReadOnlyList<SearchHit<JobOffer>> offers = await _index.SearchAsync(open, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<Training> trainings = await TrainingsAsync(inReach, cancellationToken).ConfigureAwait(false);
        TransitionQuery query = new()
        {
            Profile = context.Profile,
            Held = context.Held,
            Demand = RegionalDemand.Count(offers.Select(hit => hit.Item), context.Profile),
            Trainings = trainings
                .SelectMany(training => training.Occupations.Select(code => (Code: code, Training: training)))
                .DistinctBy(pair => pair.Code)
                .ToDictionary(pair => pair.Code, pair => pair.Training, StringComparer.Ordinal),
            Closeness = await MeaningCloseness.MeasureAsync(context.Profile, _vectors, cancellationToken).ConfigureAwait(false),
            Today = context.Today,
        };
        return context.Request.Target is string code
            ? [_ranker.Score(query, _taxonomy.FindOccupation(code)!)]
            : _ranker.Rank(query, context.Request.Top);
    }

    private async Task<TargetPlan> PlanAsync(ScoredTransition scored, Context context, CancellationToken cancellationToken)
    {
        Occupation target = scored.Occupation;
        SkillGap gap = SkillGap.Between(context.Held, target);
        (IReadOnlyList<Pathway> pathways, PathwayObstacle? obstacle) =
            await PathwaysAsync(target, gap, context, cancellationToken).ConfigureAwait(false);

        OfferQuery open = new()
        {
            Occupations = [target.Code],
            Skills = [.. gap.Held.Select(held => held.Demand.Skill.Code)],
            Area = AreaOf(context.Request),
            OpenOn = context.Today,
            Top = _options.Offers.Searched,
        };
        (IReadOnlyList<OfferMatch> now, IReadOnlyList<OfferMatch> after) = _offers.Match(
            new OfferQueryContext
            {
                Profile = context.Profile,
                Held = context.Held,
                Target = target,
                Gap = gap,
                Best = pathways.FirstOrDefault(pathway => pathway.Kinds.Contains(PathwayKind.Best)),
                Taxonomy = _taxonomy,
                Near = context.Request.Near,
            },
            await _index.SearchAsync(open, cancellationToken).ConfigureAwait(false));

        return new TargetPlan
        {
            Occupation = target,
            Score = scored.Terms.Score,
            Reasons = TransitionReasons.Of(scored.Planned(pathways, now.Count + after.Count), gap, context.Request, context.Profile.Headline),
            Gap = gap,
            Pathways = pathways,
            Obstacle = obstacle,
            OffersNow = now,
            OffersAfter = after,
        };
    }

    private async Task<(IReadOnlyList<Pathway> Pathways, PathwayObstacle? Obstacle)> PathwaysAsync(
        Occupation target, SkillGap gap, Context context, CancellationToken cancellationToken)
    {
        if (gap.Missing.Count == 0)
        {
            return ([], null);
        }

        TrainingQuery within = new()
        {
            Occupations = [target.Code],
            Skills = [.. gap.Missing.Select(demand => demand.Skill.Code)],
            Area = AreaOf(context.Request),
            From = context.Request.From,
            Top = _options.Pathways.MaximumTrainings,
        };
        PathwayQuery query = new()
        {
            Profile = context.Profile,
            Held = context.Held,
            Target = target,
            Gap = gap,
            Trainings = await TrainingsAsync(within, cancellationToken).ConfigureAwait(false),
            Limits = PathwayLimits.Of(context.Request),
            Taxonomy = _taxonomy,
        };
        IReadOnlyList<Pathway> pathways = _planner.Plan(query, cancellationToken);
        if (pathways.Count > 0)
        {
            return (pathways, null);
        }

        // What stands in the way may be the place or the date: look at trainings of any.
        TrainingQuery anywhere = within with { Area = null, From = null };
        PathwayQuery wider = query with { Trainings = await TrainingsAsync(anywhere, cancellationToken).ConfigureAwait(false) };
        return ([], _obstacles.Find(wider, context.Request, context.Today, cancellationToken));
    }

    private async Task<IReadOnlyList<Training>> TrainingsAsync(TrainingQuery query, CancellationToken cancellationToken)
        => [.. (await _index.SearchAsync(query, cancellationToken).ConfigureAwait(false)).Select(hit => hit.Item)];

    private static SearchArea? AreaOf(RecommendationRequest request)
        => request.Near is Commune near ? new SearchArea(near.Location, request.RadiusKm) : null;

    private Dictionary<string, string> Versions()
    {
        EmbeddingGeneratorMetadata? metadata =
            _embedder.GetService(typeof(EmbeddingGeneratorMetadata)) as EmbeddingGeneratorMetadata;
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["taxonomy"] = $"{_taxonomy.Scheme.ToString().ToLowerInvariant()}-{_taxonomy.Version}",
            ["embedding"] = metadata?.DefaultModelId ?? "unnamed",
            ["ranking"] = TransitionOptions.Version,
            ["pathways"] = PathwayOptions.Version,
        };
    }

    private static IReadOnlyList<LocalizedText> Warnings(RecommendationRequest request) => request.Near is not null
        ? []
        : [Sentence.Of(
            "Nous ne savons pas où vous cherchez : la distance n'est pas limitée. Indiquez une commune.",
            "We do not know where you are looking: distance is not limited. Give a town.")];

    private sealed record Context(Profile Profile, HeldSkills Held, RecommendationRequest Request, DateOnly Today);
}
