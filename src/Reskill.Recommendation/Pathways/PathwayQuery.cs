using Reskill.Catalog;
using Reskill.Profiles;
using Reskill.Recommendation.Gaps;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Pathways;

/// <summary>What to plan.</summary>
internal sealed record PathwayQuery
{
    /// <summary>The person.</summary>
    public required Profile Profile { get; init; }

    /// <summary>The skills that they hold.</summary>
    public required HeldSkills Held { get; init; }

    /// <summary>The occupation to reach.</summary>
    public required Occupation Target { get; init; }

    /// <summary>What it lacks.</summary>
    public required SkillGap Gap { get; init; }

    /// <summary>Trainings to choose among; others that they ask for beforehand included.</summary>
    public required IReadOnlyList<Training> Trainings { get; init; }

    /// <summary>The constraints, with every default filled in.</summary>
    public required PathwayLimits Limits { get; init; }

    /// <summary>Knows which skill is narrower than which.</summary>
    public required Taxonomy.Taxonomy Taxonomy { get; init; }
}

/// <summary>The constraints that the person sets; null is no limit.</summary>
internal sealed record PathwayLimits
{
    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Euros.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Weeks begun, from first to last day.</summary>
    public int? MaximumWeeks { get; init; }

    /// <summary>Where the person is; null when unknown.</summary>
    public Taxonomy.Geography.GeoPoint? Near { get; init; }

    /// <summary>Kilometres.</summary>
    public double? RadiusKm { get; init; }

    /// <summary>The limits of a request whose defaults are filled in.</summary>
    public static PathwayLimits Of(RecommendationRequest request) => new()
    {
        From = request.From ?? throw new ArgumentException("The first day is not filled in.", nameof(request)),
        Budget = request.Budget,
        MaximumWeeks = request.MaximumWeeks,
        Near = request.Near?.Location,
        RadiusKm = request.Near is null ? null : request.RadiusKm,
    };
}
