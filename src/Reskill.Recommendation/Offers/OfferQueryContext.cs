using Reskill.Profiles;
using Reskill.Recommendation.Gaps;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Offers;

/// <summary>Who offers are matched for, and with which occupation in mind.</summary>
internal sealed record OfferQueryContext
{
    /// <summary>The person.</summary>
    public required Profile Profile { get; init; }

    /// <summary>The skills that they hold.</summary>
    public required HeldSkills Held { get; init; }

    /// <summary>The occupation.</summary>
    public required Occupation Target { get; init; }

    /// <summary>What it lacks.</summary>
    public required SkillGap Gap { get; init; }

    /// <summary>The pathway that would be followed; null when there is none.</summary>
    public required Pathway? Best { get; init; }

    /// <summary>Knows the skills that offers name.</summary>
    public required Taxonomy.Taxonomy Taxonomy { get; init; }

    /// <summary>Where the person looks; null when unknown.</summary>
    public required Taxonomy.Geography.Commune? Near { get; init; }

    /// <summary>What shows that the person holds the skill of a code; null when nothing does.</summary>
    public HeldEvidence? Shows(string code) => Taxonomy.FindSkill(code) is Skill skill ? Held.Find(skill) : null;
}
