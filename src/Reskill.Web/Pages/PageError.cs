using Reskill.Taxonomy;

namespace Reskill.Web.Pages;

/// <summary>One thing to correct in a form.</summary>
/// <param name="Field">The id of the field to go to.</param>
/// <param name="Text">What to do.</param>
public sealed record PageError(string Field, LocalizedText Text);
