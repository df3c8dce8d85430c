using Reskill.Recommendation;

namespace Reskill.Web.Requests;

/// <summary>What was read of a request.</summary>
/// <param name="Request">The request, a field at fault taking its default.</param>
/// <param name="Errors">One for each field at fault, in the order of the form; empty when all is well.</param>
public sealed record RequestReading(RecommendationRequest Request, IReadOnlyList<FieldError> Errors);
