using Reskill.Client;
using Reskill.Profiles;
using Reskill.Taxonomy;

namespace Reskill.Web.Contracts;

/// <summary>Writes a <see cref="Profile"/> as the document of <c>reskill profile --json</c>.</summary>
public static class ProfileDocuments
{
    /// <summary>The document of a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="language">The language of the warnings.</param>
    public static ProfileDocument ToDocument(this Profile profile, Language language)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new ProfileDocument
        {
            Language = profile.Language.ToTag(),
            Headline = profile.Headline,
            Occupations = [.. profile.Occupations.Select(ToDocument)],
            Education = [.. profile.Education.Select(education =>
                new ProfileEducationDocument(education.Text, education.Level, education.Field, education.Year))],
            Skills = [.. profile.Skills.Select(ToDocument)],
            Languages = [.. profile.Languages.Select(spoken => new ProfileLanguageDocument(spoken.Code, spoken.Cefr))],
            Licences = profile.Licences,
            Certifications = profile.Certifications,
            Location = profile.Location is { } place
                ? new ProfileLocationDocument(place.City, place.InseeCode, place.Postcode)
                : null,
            Warnings = [.. profile.Warnings.Select(warning => warning.In(language))],
        };
    }

    private static ProfileOccupationDocument ToDocument(ProfileOccupation occupation) => new()
    {
        Text = occupation.Text,
        Rome = ToRome(occupation.Rome),
        Esco = ToEsco(occupation.Esco),
        Employer = occupation.Employer,
        Start = occupation.Start?.ToString(),
        End = occupation.End?.ToString(),
        IsCurrent = occupation.IsCurrent,
        Months = occupation.Months,
    };

    private static ProfileSkillDocument ToDocument(ProfileSkill skill) => new()
    {
        Text = skill.Text,
        Rome = ToRome(skill.Rome),
        Esco = ToEsco(skill.Esco),
        Evidence = skill.Evidence,
        Score = Rounded.Share(skill.Score),
        IsStated = skill.IsStated,
    };

    private static RomeMatchDocument? ToRome(ConceptMatch? match)
        => match is null ? null : new RomeMatchDocument(match.Id, match.Label, Rounded.Share(match.Score));

    private static EscoMatchDocument? ToEsco(ConceptMatch? match)
        => match is null ? null : new EscoMatchDocument(match.Id, match.Label, Rounded.Share(match.Score));
}
