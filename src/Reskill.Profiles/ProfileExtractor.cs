using System.Text.RegularExpressions;
using Reskill.Profiles.Abilities;
using Reskill.Profiles.Education;
using Reskill.Profiles.Experiences;
using Reskill.Profiles.Identity;
using Reskill.Profiles.Linking;
using Reskill.Profiles.Reading;
using Reskill.Profiles.Sections;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;

namespace Reskill.Profiles;

/// <summary>Turns the text of a CV into a <see cref="Profile"/>. Thread-safe.</summary>
/// <remarks>
/// The order matters: the commune is read and the name is found first; then every identifier is taken out of the lines,
/// and all the rest is read from what remains.
/// </remarks>
public sealed class ProfileExtractor
{
    // Below it, a line before the first heading is no title of a job.
    private const double HeadlineThreshold = 0.5;

    private readonly ProfileLinking _linking;
    private readonly JobAssembler _jobs;
    private readonly LocationReader _locations;
    private readonly TradeWords _trades;

    /// <summary>Creates an extractor.</summary>
    /// <param name="rome">Links to ROME, or null.</param>
    /// <param name="esco">Links to ESCO, or null.</param>
    /// <param name="gazetteer">Knows the communes.</param>
    /// <param name="time">Tells today, for experiences that go on.</param>
    public ProfileExtractor(ProfileLinkers? rome, ProfileLinkers? esco, Gazetteer gazetteer, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(time);
        _linking = new ProfileLinking(rome, esco);
        _trades = new TradeWords([rome, esco]);
        _locations = new LocationReader(gazetteer);
        _jobs = new JobAssembler(_linking, gazetteer, time);
    }

    /// <summary>Reads the profile in a document.</summary>
    /// <exception cref="CvException">
    /// The text has none of the parts of a CV (<see cref="CvProblem.NotACv"/>), or cannot be searched in reasonable time.
    /// </exception>
    public async Task<Profile> ExtractAsync(CvDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            return await ReadAsync(document, cancellationToken).ConfigureAwait(false);
        }
        catch (RegexMatchTimeoutException exception)
        {
            throw CvMessages.Unsafe("CV", exception);
        }
    }

    private async Task<Profile> ReadAsync(CvDocument document, CancellationToken cancellationToken)
    {
        Language language = LanguageDetector.Detect(document.Lines);
        IReadOnlyList<Section> written = SectionReader.Read(document);
        ProfileLocation? location = _locations.Find(written);
        IdentifierScrubber scrubber = new(PersonName.Find(written, _trades.Contains), _trades.Contains);
        IReadOnlyList<Section> sections = scrubber.Clean(written);

        Jobs jobs = await _jobs.ReadAsync(sections, language, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<ProfileEducation> education = EducationReader.Read(
            [.. sections.Where(section => section.Kind == SectionKind.Education).SelectMany(section => section.Lines)]);
        IReadOnlyList<SkillPhrase> phrases = SkillPhrases.Gather(sections, jobs.Drafts);
        IReadOnlyList<SkillLinks> links = await _linking.SkillsAsync(phrases, language, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<ProfileSkill> skills = SkillChooser.Choose(phrases, links, jobs.SkillsAsked);
        if (jobs.Occupations.Count == 0 && skills.Count == 0 && !education.Any(entry => entry.Level is not null))
        {
            throw CvMessages.NotACv();
        }

        Profile profile = new()
        {
            Language = language,
            Headline = await HeadlineAsync(sections, jobs, language, cancellationToken).ConfigureAwait(false),
            Occupations = jobs.Occupations,
            Education = education,
            Skills = skills,
            Languages = LanguageReader.Read(sections),
            Licences = LicenceReader.Read(sections),
            Certifications = CertificationReader.Read(sections),
            Location = location,
        };
        return profile with { Warnings = ProfileWarnings.For(profile) };
    }

    private async Task<string?> HeadlineAsync(
        IReadOnlyList<Section> sections, Jobs jobs, Language language, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> candidates = HeadlineReader.Candidates(sections);
        IReadOnlyList<TextLinks> links = await _linking
            .OccupationsAsync([.. candidates.Select(HeadlineReader.Core)], language, cancellationToken).ConfigureAwait(false);
        string? best = null;
        double threshold = HeadlineThreshold;
        for (int i = 0; i < candidates.Count; i++)
        {
            if (links[i].Score > threshold)
            {
                (best, threshold) = (candidates[i], links[i].Score);
            }
        }

        // A title that no taxonomy knows is still one when a job bears it.
        return best ?? candidates.FirstOrDefault(candidate => jobs.Occupations.Any(job =>
            string.Equals(HeadlineReader.Core(candidate), job.Text, StringComparison.OrdinalIgnoreCase)));
    }
}
