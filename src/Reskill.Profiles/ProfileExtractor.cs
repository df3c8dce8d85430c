using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;

namespace Reskill.Profiles;

/// <summary>The linkers of one taxonomy.</summary>
/// <param name="Occupations">Links job titles.</param>
/// <param name="Skills">Links skill phrases.</param>
public sealed record ProfileLinkers(ConceptLinker Occupations, ConceptLinker Skills);

/// <summary>Turns the text of a CV into a <see cref="Profile"/>. Thread-safe.</summary>
public sealed class ProfileExtractor
{
    private readonly ProfileLinkers? _rome;
    private readonly ProfileLinkers? _esco;
    private readonly Gazetteer _gazetteer;
    private readonly TimeProvider _time;

    /// <summary>Creates an extractor.</summary>
    /// <param name="rome">Links to ROME, or null.</param>
    /// <param name="esco">Links to ESCO, or null.</param>
    /// <param name="gazetteer">Knows the communes.</param>
    /// <param name="time">Tells today, for experiences that go on.</param>
    public ProfileExtractor(ProfileLinkers? rome, ProfileLinkers? esco, Gazetteer gazetteer, TimeProvider time)
    {
        _rome = rome;
        _esco = esco;
        _gazetteer = gazetteer;
        _time = time;
    }

    /// <summary>Reads the profile in a document.</summary>
    /// <exception cref="CvException">The text has none of the parts of a CV (<see cref="CvProblem.NotACv"/>).</exception>
    public Task<Profile> ExtractAsync(CvDocument document, CancellationToken cancellationToken = default)
        => throw new NotImplementedException($"{_rome}{_esco}{_gazetteer}{_time}");
}
