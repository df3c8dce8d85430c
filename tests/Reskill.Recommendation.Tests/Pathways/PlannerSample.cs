using Reskill.Catalog;
using Reskill.Profiles;
using Reskill.Recommendation.Gaps;
using Reskill.Recommendation.Pathways;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Tests.Pathways;

/// <summary>Planning queries about one occupation that asks for skills named by a letter.</summary>
internal static class PlannerSample
{
    public static readonly PathwayLimits NoLimits = new() { From = Sample.Today };

    /// <summary>A query of a person who holds nothing of an occupation that asks for these skills with these weights.</summary>
    public static PathwayQuery Query(
        (string Skill, double Weight)[] asks, IReadOnlyList<Training> trainings, PathwayLimits? limits = null, Profile? profile = null, Skill[]? others = null)
    {
        Skill[] skills = [.. asks.Select(ask => Sample.Skill(ask.Skill)), .. others ?? []];
        Occupation target = Sample.Occupation("X1101", skills, asks: asks);
        Taxonomy.Taxonomy taxonomy = Sample.Taxonomy(skills, target);
        Profile person = profile ?? Sample.Profile();
        return new PathwayQuery
        {
            Profile = person,
            Held = HeldSkills.Of(person, taxonomy),
            Target = target,
            Gap = SkillGap.Between(person, target, taxonomy),
            Trainings = trainings,
            Limits = limits ?? NoLimits,
            Taxonomy = taxonomy,
        };
    }

    public static IReadOnlyList<Pathway> Plan(PathwayQuery query) => new PathwayPlanner(new PathwayOptions()).Plan(query);

    public static Pathway Of(this IReadOnlyList<Pathway> pathways, PathwayKind kind)
        => pathways.Single(pathway => pathway.Kinds.Contains(kind));

    /// <summary>The sessions of a pathway, in order.</summary>
    public static string Route(this Pathway pathway) => string.Join(" ", pathway.Steps.Select(step => step.Session.Id));
}
