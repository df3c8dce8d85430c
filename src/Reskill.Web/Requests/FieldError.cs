using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;

namespace Reskill.Web.Requests;

/// <summary>What is wrong with one field of a request.</summary>
/// <param name="Field">The field, named as on the wire: <c>near</c>, <c>radius</c>, <c>budget</c>, <c>maxWeeks</c>, <c>from</c>, <c>target</c>.</param>
/// <param name="Code">A stable code for programs.</param>
/// <param name="Text">What to do.</param>
public sealed record FieldError(string Field, string Code, LocalizedText Text)
{
    /// <summary>For an unknown or unclear place: the communes it could be. Empty otherwise.</summary>
    public IReadOnlyList<Commune> Suggestions { get; init; } = [];
}
