using Reskill.Catalog;
using Reskill.Client;
using Reskill.Profiles;
using Reskill.Recommendation;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;
using Reskill.Web.Contracts;

namespace Reskill.Web.Tests.Contracts;

public class DocumentMappingTests
{
    [Fact]
    public void Every_value_of_an_enumeration_has_its_value_on_the_wire()
    {
        Enum.GetNames<ReasonDocumentKind>().ShouldBe(Enum.GetNames<ReasonKind>());
        Enum.GetNames<ConstraintDocumentKind>().ShouldBe(Enum.GetNames<PathwayConstraint>());
        Enum.GetNames<PathwayDocumentKind>().ShouldBe(Enum.GetNames<PathwayKind>());
        Enum.GetNames<ModalityDocumentKind>().ShouldBe(Enum.GetNames<Modality>());
        Enum.GetNames<ContractDocumentKind>().ShouldBe(Enum.GetNames<ContractKind>());
        Enum.GetNames<SalaryDocumentPeriod>().ShouldBe(Enum.GetNames<SalaryPeriod>());
        Enum.GetNames<FundingDocumentKind>().ShouldBe(Enum.GetNames<Funding>().Except([nameof(Funding.None)]));
    }

    [Fact]
    public void A_pathway_that_wins_twice_comes_once_for_each_kind_in_the_order_of_the_kinds()
    {
        Pathway fastest = NewPathway(PathwayKind.Fastest);
        Pathway both = NewPathway(PathwayKind.Best, PathwayKind.Cheapest);

        IReadOnlyList<PathwayDocument> documents = PathwayDocuments.ByKind([fastest, both], Language.French);

        documents.Select(document => document.Kind)
            .ShouldBe([PathwayDocumentKind.Cheapest, PathwayDocumentKind.Fastest, PathwayDocumentKind.Best]);
    }

    [Fact]
    public void Each_kind_of_reason_is_written_with_its_sentence_in_the_language_asked_for()
    {
        Reason[] reasons = [.. Enum.GetValues<ReasonKind>().Select(kind => new Reason(kind, new LocalizedText("oui", "yes"), "preuve", 0.123456))];

        IReadOnlyList<ReasonDocument> details = reasons.Details(Language.English);

        details.Select(detail => $"{detail.Kind}").ShouldBe(Enum.GetNames<ReasonKind>());
        details.ShouldAllBe(detail => detail.Text == "yes" && detail.Evidence == "preuve" && detail.Weight == 0.1235);
        reasons.Sentences(Language.French).ShouldAllBe(sentence => sentence == "oui");
    }

    [Fact]
    public void A_profile_keeps_dates_as_precise_as_the_cv_and_warnings_in_the_language_asked_for()
    {
        Profile profile = new()
        {
            Language = Language.French,
            Occupations = [new ProfileOccupation("Cariste", new ConceptMatch("N1101", "Cariste", 0.98761, "cariste"), null, null, new YearMonth(2019, 3), new YearMonth(2021), false, 24)],
            Warnings = [new LocalizedText("attention", "beware")],
        };

        ProfileDocument document = profile.ToDocument(Language.English);

        ProfileOccupationDocument job = document.Occupations.ShouldHaveSingleItem();
        (job.Start, job.End, job.Months).ShouldBe(("2019-03", "2021", 24));
        job.Rome.ShouldBe(new RomeMatchDocument("N1101", "Cariste", 0.9876));
        document.Language.ShouldBe("fr");
        document.Warnings.ShouldBe(["beware"]);
    }

    [Fact]
    public void An_offer_keeps_all_that_its_record_says()
    {
        JobOffer offer = new()
        {
            Id = "sample/O-1",
            Key = new SourceKey("sample", "O-1"),
            Version = 3,
            Title = "Magasinier",
            Occupation = "N1103",
            Skills = ["124156"],
            CommuneCode = "30189",
            CommuneName = "Nîmes",
            Location = new GeoPoint(43.8, 4.3),
            Contract = ContractKind.WorkStudy,
            ContractMonths = 12,
            Salary = new Salary(12, null, SalaryPeriod.Hour),
            PublishedOn = new DateOnly(2026, 11, 1),
        };

        OfferDocument document = OfferDocuments.Of(new OfferMatch(offer, 12.3456, []), Language.French);

        document.Contract.ShouldBe(ContractDocumentKind.WorkStudy);
        document.Salary.ShouldBe(new SalaryDocument(12, null, SalaryDocumentPeriod.Hour));
        document.DistanceKm.ShouldBe(12.3);
        (document.Source, document.SourceId, document.Version).ShouldBe(("sample", "O-1", 3));
    }

    private static Pathway NewPathway(params PathwayKind[] kinds) => new()
    {
        Kinds = kinds,
        Steps = [],
        Cost = 0,
        Start = new DateOnly(2027, 1, 4),
        End = new DateOnly(2027, 1, 8),
        Coverage = 1,
        IsProvedOptimal = true,
        Reasons = [],
    };
}
