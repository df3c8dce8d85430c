using System.Globalization;
using System.Text;
using System.Text.Json;
using Reskill.Taxonomy;

namespace Reskill.Profiles.Tests;

/// <summary>Each sample CV is read as a careful human reads it.</summary>
public sealed class SampleCvTests
{
    [Theory]
    [MemberData(nameof(SampleCvs.Names), MemberType = typeof(SampleCvs))]
    public async Task Its_jobs_have_their_occupation_employer_and_dates(string name)
    {
        ExpectedProfile expected = SampleCvs.Expected(name);

        Profile profile = await SampleCvs.ProfileAsync(name + ".pdf");

        profile.Occupations
            .Select(job => $"{job.Text} | {job.Rome?.Id} | {job.Employer} | {job.Start} | {job.End} | {job.IsCurrent}")
            .ShouldBe(
                expected.Occupations.Select(job => $"{job.Text} | {job.Rome} | {job.Employer} | {job.Start} | {job.End} | {job.Current}"),
                Case.Insensitive);
    }

    [Theory]
    [MemberData(nameof(SampleCvs.Names), MemberType = typeof(SampleCvs))]
    public async Task Its_jobs_have_the_same_occupation_when_meaning_counts(string name)
    {
        ExpectedProfile expected = SampleCvs.Expected(name);
        ProfileExtractor extractor = await SampleCvs.EmbeddingExtractorAsync();
        CvDocument document = await new CvReader().ReadAsync(SampleCvs.PathOf(name + ".pdf"), TestContext.Current.CancellationToken);

        Profile profile = await extractor.ExtractAsync(document, TestContext.Current.CancellationToken);

        profile.Occupations.Select(job => job.Rome?.Id).ShouldBe(expected.Occupations.Select(job => job.Rome));
        profile.Headline.ShouldBe(expected.Headline, StringCompareShould.IgnoreCase);
    }

    [Theory]
    [MemberData(nameof(SampleCvs.Names), MemberType = typeof(SampleCvs))]
    public async Task Its_jobs_last_as_long_as_their_dates_tell(string name)
    {
        ExpectedProfile expected = SampleCvs.Expected(name);

        Profile profile = await SampleCvs.ProfileAsync(name + ".pdf");

        foreach ((ProfileOccupation job, ExpectedOccupation wanted) in profile.Occupations.Zip(expected.Occupations))
        {
            job.Months.ShouldBe(wanted.Months ?? Months(wanted), job.Text);
        }
    }

    [Theory]
    [MemberData(nameof(SampleCvs.Names), MemberType = typeof(SampleCvs))]
    public async Task Its_diplomas_have_their_level_and_year(string name)
    {
        ExpectedProfile expected = SampleCvs.Expected(name);

        Profile profile = await SampleCvs.ProfileAsync(name + ".pdf");

        profile.Education.Select(entry => new ExpectedEducation(entry.Level, entry.Year)).ShouldBe(expected.Education);
        profile.EducationLevel.ShouldBe(expected.EducationLevel);
    }

    [Theory]
    [MemberData(nameof(SampleCvs.Names), MemberType = typeof(SampleCvs))]
    public async Task Its_languages_licences_certificates_and_commune_are_found(string name)
    {
        ExpectedProfile expected = SampleCvs.Expected(name);

        Profile profile = await SampleCvs.ProfileAsync(name + ".pdf");

        profile.Language.ToTag().ShouldBe(expected.Language);
        profile.Headline.ShouldBe(expected.Headline, StringCompareShould.IgnoreCase);
        profile.Languages.Select(language => new ExpectedLanguage(language.Code, language.Cefr)).ShouldBe(expected.Languages);
        profile.Licences.ShouldBe(expected.Licences);
        profile.Certifications.ShouldBe(expected.Certifications, ignoreOrder: true);
        profile.Location.ShouldBe(new ProfileLocation(expected.Location.City, expected.Location.InseeCode, expected.Location.Postcode));
    }

    [Theory]
    [MemberData(nameof(SampleCvs.Names), MemberType = typeof(SampleCvs))]
    public async Task Its_skills_are_listed_with_words_of_the_CV_as_evidence(string name)
    {
        ExpectedProfile expected = SampleCvs.Expected(name);
        CvDocument document = await new CvReader().ReadAsync(SampleCvs.PathOf(name + ".pdf"), TestContext.Current.CancellationToken);
        string text = string.Join(' ', document.Lines.Select(line => Letters(line.Text)));

        Profile profile = await SampleCvs.ProfileAsync(name + ".pdf");

        foreach (string skill in expected.Skills)
        {
            profile.Skills.ShouldContain(shown => shown.Text.Contains(skill, StringComparison.OrdinalIgnoreCase), skill);
        }

        profile.Skills.ShouldAllBe(skill => text.Contains(Letters(skill.Evidence), StringComparison.Ordinal));
        profile.Skills.ShouldAllBe(skill => skill.IsStated);
        profile.Skills.Where(skill => skill.Rome is not null).Select(skill => skill.Rome!.Id).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(SampleCvs.Names), MemberType = typeof(SampleCvs))]
    public async Task Nothing_that_tells_who_the_person_is_is_in_the_profile(string name)
    {
        ExpectedProfile expected = SampleCvs.Expected(name);

        Profile profile = await SampleCvs.ProfileAsync(name + ".pdf");

        string json = Letters(JsonSerializer.Serialize(profile, Readable));
        foreach (string identifier in expected.Identifiers)
        {
            json.ShouldNotContain(Letters(identifier), customMessage: identifier);
        }
    }

    [Fact]
    public async Task The_Word_document_gives_the_same_profile_as_its_PDF()
    {
        Profile pdf = await SampleCvs.ProfileAsync("cariste-nimes.pdf");

        Profile docx = await SampleCvs.ProfileAsync("cariste-nimes.docx");

        JsonSerializer.Serialize(docx, Readable).ShouldBe(JsonSerializer.Serialize(pdf, Readable));
    }

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static int? Months(ExpectedOccupation job)
    {
        if (job.Start is null || (job.End ?? (job.Current ? "2026-11" : null)) is not string last)
        {
            return null;
        }

        int[] start = [.. job.Start.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        int[] end = [.. last.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        return start.Length == 1
            ? (end[0] - start[0]) * 12
            : ((end[0] - start[0]) * 12) + end[1] - start[1] + (job.Current ? 0 : 1);
    }

    // Lower case, without accents, signs and spaces.
    private static string Letters(string text)
    {
        StringBuilder letters = new();
        foreach (char c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }
}
