using Reskill.Catalog;
using Reskill.Client;
using Reskill.Recommendation;
using Reskill.Taxonomy;

namespace Reskill.Web.Contracts;

/// <summary>Writes offers.</summary>
internal static class OfferDocuments
{
    /// <summary>The document of an offer that fits.</summary>
    public static OfferDocument Of(OfferMatch match, Language language)
    {
        JobOffer offer = match.Offer;
        return new OfferDocument
        {
            Id = offer.Id,
            Source = offer.Key.Source,
            SourceId = offer.Key.SourceId,
            Version = offer.Version,
            Title = offer.Title,
            Description = offer.Description,
            Employer = offer.Employer,
            Occupation = offer.Occupation,
            Skills = offer.Skills,
            CommuneCode = offer.CommuneCode,
            CommuneName = offer.CommuneName,
            DistanceKm = Rounded.Kilometres(match.DistanceKm),
            Contract = offer.Contract switch
            {
                ContractKind.Permanent => ContractDocumentKind.Permanent,
                ContractKind.FixedTerm => ContractDocumentKind.FixedTerm,
                ContractKind.Agency => ContractDocumentKind.Agency,
                ContractKind.WorkStudy => ContractDocumentKind.WorkStudy,
                _ => throw new ArgumentOutOfRangeException(nameof(match), offer.Contract, "Not a contract."),
            },
            ContractMonths = offer.ContractMonths,
            HoursPerWeek = offer.HoursPerWeek,
            Salary = offer.Salary is { } salary ? Of(salary) : null,
            ExperienceMonths = offer.ExperienceMonths,
            Level = offer.Level,
            Licences = offer.Licences,
            PublishedOn = offer.PublishedOn,
            ClosesOn = offer.ClosesOn,
            Reasons = match.Reasons.Sentences(language),
            ReasonDetails = match.Reasons.Details(language),
        };
    }

    private static SalaryDocument Of(Salary salary) => new(
        salary.Minimum,
        salary.Maximum,
        salary.Period switch
        {
            SalaryPeriod.Hour => SalaryDocumentPeriod.Hour,
            SalaryPeriod.Month => SalaryDocumentPeriod.Month,
            SalaryPeriod.Year => SalaryDocumentPeriod.Year,
            _ => throw new ArgumentOutOfRangeException(nameof(salary), salary.Period, "Not a period."),
        });
}
