using Reskill.Profiles;
using Reskill.Recommendation;
using Reskill.Web.Requests;

namespace Reskill.Web.Drafts;

/// <summary>What one visitor gave and got so far. Immutable: a step replaces it.</summary>
internal sealed record Draft
{
    /// <summary>What was read of the CV; the CV itself is not kept.</summary>
    public required Profile Profile { get; init; }

    /// <summary>The wishes as typed, to show them again.</summary>
    public RequestFields Wishes { get; init; } = new();

    /// <summary>The wishes as read; null until they were given.</summary>
    public RecommendationRequest? Request { get; init; }

    /// <summary>Plans made for <see cref="Request"/>, by target; the one over all occupations under the empty code.</summary>
    public IReadOnlyDictionary<string, Recommendation.Recommendation> Plans { get; init; }
        = new Dictionary<string, Recommendation.Recommendation>();

    /// <summary>The draft with other wishes: plans made for the former ones are dropped.</summary>
    public Draft With(RequestFields wishes, RecommendationRequest request)
        => this with { Wishes = wishes, Request = request, Plans = new Dictionary<string, Recommendation.Recommendation>() };

    /// <summary>The draft with one more plan.</summary>
    public Draft With(string target, Recommendation.Recommendation plan)
        => this with { Plans = new Dictionary<string, Recommendation.Recommendation>(Plans) { [target] = plan } };

    /// <summary>The draft without the plans made for one occupation, which are quick to make again.</summary>
    public Draft WithoutTargets()
        => this with { Plans = Plans.Where(plan => plan.Key.Length == 0).ToDictionary(plan => plan.Key, plan => plan.Value) };
}
