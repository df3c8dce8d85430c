using Reskill.Taxonomy;

namespace Reskill.Profiles;

/// <summary>The linkers of one taxonomy.</summary>
/// <param name="Occupations">Links job titles.</param>
/// <param name="Skills">Links skill phrases.</param>
public sealed record ProfileLinkers(ConceptLinker Occupations, ConceptLinker Skills);
