using Reskill.Profiles.Linking;
using Reskill.Profiles.Sections;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;

namespace Reskill.Profiles.Experiences;

/// <summary>The jobs of a CV.</summary>
/// <param name="Drafts">As written.</param>
/// <param name="Occupations">As read, the most recent first.</param>
/// <param name="SkillsAsked">Codes of the skills that these occupations ask for.</param>
internal sealed record Jobs(
    IReadOnlyList<JobDraft> Drafts, IReadOnlyList<ProfileOccupation> Occupations, IReadOnlySet<string> SkillsAsked);

/// <summary>Reads the jobs of a CV and links them.</summary>
internal sealed class JobAssembler(ProfileLinking linking, Gazetteer gazetteer, TimeProvider time)
{
    // Below it, a title names no occupation of the taxonomy.
    private const double LinkThreshold = 0.55;

    // Without a date, a line is a job only when it names one almost exactly.
    private const double UndatedThreshold = 0.7;

    private const int MostJobs = 100;

    private readonly JobChooser _chooser = new(gazetteer);

    /// <summary>Reads the jobs.</summary>
    public async Task<Jobs> ReadAsync(IReadOnlyList<Section> sections, Language language, CancellationToken cancellationToken)
    {
        (IReadOnlyList<JobDraft> found, double threshold) = Drafts(sections);
        JobDraft[] drafts = [.. found.Take(MostJobs)];
        string[] texts = [.. drafts.SelectMany(draft => draft.Parts.Concat(draft.Below)).Select(part => JobParts.Plain(part.Text))];
        IReadOnlyList<TextLinks> links = await linking.OccupationsAsync(texts, language, cancellationToken).ConfigureAwait(false);
        DateTimeOffset now = time.GetUtcNow();
        YearMonth today = new(now.Year, now.Month);
        List<JobDraft> kept = [];
        List<ProfileOccupation> occupations = [];
        HashSet<string> asked = new(StringComparer.Ordinal);
        int offset = 0;
        foreach (JobDraft draft in drafts)
        {
            NamedJob? job = _chooser.Name(draft, [.. links.Skip(offset).Take(draft.Parts.Count + draft.Below.Count)]);
            offset += draft.Parts.Count + draft.Below.Count;
            if (job is null || job.Links.Score < threshold)
            {
                continue;
            }

            TextLinks link = Sure(job.Links);
            asked.UnionWith(linking.SkillsOf(link));
            kept.Add(job.Draft);
            occupations.Add(new ProfileOccupation(
                job.Title,
                link.Rome,
                link.Esco,
                job.Employer,
                draft.Period?.Start,
                draft.Period?.End,
                draft.Period?.IsCurrent ?? false,
                draft.Period?.Months(today)));
        }

        return new Jobs(kept, [.. occupations.OrderByDescending(job => job.IsCurrent).ThenByDescending(job => job.End ?? job.Start)
            .ThenByDescending(job => job.Start)], asked);
    }

    // The dated lines under the heading; else the lines there that name a job; else dated lines anywhere that name one.
    private static (IReadOnlyList<JobDraft> Drafts, double Threshold) Drafts(IReadOnlyList<Section> sections)
    {
        CvLine[] experience = [.. sections.Where(section => section.Kind == SectionKind.Experience).SelectMany(section => section.Lines)];
        IReadOnlyList<JobDraft> dated = JobReader.Read(experience);
        if (dated.Count > 0)
        {
            return (dated, 0);
        }

        if (experience.Length > 0)
        {
            return ([.. experience.Select(Undated)], UndatedThreshold);
        }

        IEnumerable<Section> other = sections.Where(section => section.Kind is SectionKind.Header or SectionKind.Summary or SectionKind.Miscellaneous);
        return ([.. other.SelectMany(section => JobReader.Read(section.Lines))], UndatedThreshold);
    }

    private static JobDraft Undated(CvLine line) => new([.. JobParts.Split(line.Text, line.IsBold)], [], null, []);

    private static TextLinks Sure(TextLinks links) => new(
        links.Rome?.Score >= LinkThreshold ? links.Rome : null,
        links.Esco?.Score >= LinkThreshold ? links.Esco : null);
}
