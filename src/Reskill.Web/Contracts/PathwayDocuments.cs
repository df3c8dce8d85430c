using Reskill.Catalog;
using Reskill.Client;
using Reskill.Recommendation;
using Reskill.Taxonomy;

namespace Reskill.Web.Contracts;

/// <summary>Writes pathways, their steps, trainings and sessions.</summary>
internal static class PathwayDocuments
{
    private static readonly (PathwayKind Kind, PathwayDocumentKind Document)[] _kinds =
    [
        (PathwayKind.Cheapest, PathwayDocumentKind.Cheapest),
        (PathwayKind.Fastest, PathwayDocumentKind.Fastest),
        (PathwayKind.Best, PathwayDocumentKind.Best),
    ];

    private static readonly (Funding Flag, FundingDocumentKind Document)[] _funding =
    [
        (Funding.Cpf, FundingDocumentKind.Cpf),
        (Funding.Region, FundingDocumentKind.Region),
        (Funding.FranceTravail, FundingDocumentKind.FranceTravail),
        (Funding.Opco, FundingDocumentKind.Opco),
        (Funding.Self, FundingDocumentKind.Self),
    ];

    /// <summary>One document for each kind that a pathway wins, cheapest first: a pathway that wins twice comes twice.</summary>
    public static IReadOnlyList<PathwayDocument> ByKind(IReadOnlyList<Pathway> pathways, Language language)
        => [.. from kind in _kinds
               from pathway in pathways
               where pathway.Kinds.Contains(kind.Kind)
               select Of(pathway, kind.Document, language)];

    private static PathwayDocument Of(Pathway pathway, PathwayDocumentKind kind, Language language) => new()
    {
        Kind = kind,
        Steps = [.. pathway.Steps.Select(step => Of(step, language))],
        Cost = pathway.Cost,
        Weeks = pathway.Weeks,
        Start = pathway.Start,
        End = pathway.End,
        Coverage = Rounded.Share(pathway.Coverage),
        IsProvedOptimal = pathway.IsProvedOptimal,
        Reasons = pathway.Reasons.Sentences(language),
        ReasonDetails = pathway.Reasons.Details(language),
    };

    private static StepDocument Of(PathwayStep step, Language language) => new()
    {
        Training = Of(step.Training),
        Session = Of(step.Session),
        Covers = [.. step.Covers.Select(demand => demand.Skill.ToDocument(language))],
        DistanceKm = Rounded.Kilometres(step.DistanceKm),
        Reasons = step.Reasons.Sentences(language),
        ReasonDetails = step.Reasons.Details(language),
    };

    private static TrainingDocument Of(Training training) => new()
    {
        Id = training.Id,
        Source = training.Key.Source,
        SourceId = training.Key.SourceId,
        Version = training.Version,
        Title = training.Title,
        Objective = training.Objective,
        Provider = new ProviderDocument(training.Provider.Id, training.Provider.Name, training.Provider.CommuneCode),
        Occupations = training.Occupations,
        Skills = training.Skills,
        Certification = training.Certification is { } certification
            ? new CertificationDocument(certification.Title, certification.Kind)
            : null,
        ExitLevel = training.ExitLevel,
        Prerequisites = new PrerequisitesDocument(
            training.Prerequisites.Text,
            training.Prerequisites.EntryLevel,
            training.Prerequisites.Skills,
            training.Prerequisites.Trainings,
            training.Prerequisites.Licences),
        Hours = training.Hours,
        Funding = [.. from source in _funding where training.Funding.HasFlag(source.Flag) select source.Document],
    };

    private static SessionDocument Of(TrainingSession session) => new()
    {
        Id = session.Id,
        SourceId = session.SourceId,
        Start = session.Start,
        End = session.End,
        Modality = session.Modality switch
        {
            Modality.OnSite => ModalityDocumentKind.OnSite,
            Modality.Mixed => ModalityDocumentKind.Mixed,
            Modality.Remote => ModalityDocumentKind.Remote,
            _ => throw new ArgumentOutOfRangeException(nameof(session), session.Modality, "Not a modality."),
        },
        CommuneCode = session.CommuneCode,
        CommuneName = session.CommuneName,
        Price = session.Price,
        Places = session.Places,
        HoursPerWeek = session.HoursPerWeek,
    };
}
