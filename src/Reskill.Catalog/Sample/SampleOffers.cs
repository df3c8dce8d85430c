using Reskill.Catalog.Deliveries;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;

namespace Reskill.Catalog.Sample;

/// <summary>Reads the sample's job offers.</summary>
internal sealed class SampleOffers(SampleRules rules, SampleCalendar calendar)
{
    private static readonly Dictionary<string, ContractKind> Contracts = new(StringComparer.Ordinal)
    {
        ["cdi"] = ContractKind.Permanent,
        ["cdd"] = ContractKind.FixedTerm,
        ["interim"] = ContractKind.Agency,
        ["alternance"] = ContractKind.WorkStudy,
    };

    private static readonly Dictionary<string, SalaryPeriod> Periods = new(StringComparer.Ordinal)
    {
        ["hour"] = SalaryPeriod.Hour,
        ["month"] = SalaryPeriod.Month,
        ["year"] = SalaryPeriod.Year,
    };

    public JobOffer? Read(JsonRecord record, ProblemList problems)
    {
        string? sourceId = record.Text("sourceId", Presence.Required, 64, SampleRules.SourceId);
        problems.Record = sourceId;
        string? title = record.Text("title", Presence.Required, 200);
        string? description = record.Text("description", Presence.Required, 10_000);
        string? employer = record.Text("employer", Presence.Required, 200);
        string? occupation = record.Text("rome", Presence.Required, 10, rules.Occupation);
        string? appellation = record.Text("appellation", Presence.Optional, 10, code => Appellation(occupation, code));
        IReadOnlyList<string> skills = record.Texts("skills", Presence.Required, 0, 20, rules.Skill);
        string? communeCode = record.Text("commune", Presence.Required, 5, rules.Commune);
        ContractKind? contract = record.Choice("contract", Presence.Required, Contracts);
        int? months = record.Integer("contractMonths", Presence.Optional, 1, 60);
        if (contract == ContractKind.Permanent && months is not null)
        {
            record.Refuse("contractMonths", new LocalizedText("aucune durée pour un CDI", "no length for a permanent contract"));
        }

        int? hoursPerWeek = record.Integer("hoursPerWeek", Presence.Required, 1, 48);
        Salary? salary = ReadSalary(record);
        int? experience = record.Integer("experienceMonths", Presence.Required, 0, 480);
        IReadOnlyList<string> licences = record.Texts("licences", Presence.Optional, 0, 5, SampleRules.Licence);
        int? level = record.Integer("level", Presence.Optional, 0, 8);
        int? published = record.Integer("publishedOffsetDays", Presence.Required, -365, 0);
        int? closes = record.Integer("closesOffsetDays", Presence.Required, 1, 400);
        record.End();
        if (!problems.IsEmpty)
        {
            return null;
        }

        SourceKey key = new(SampleCatalog.Source, sourceId!);
        Commune commune = rules.FindCommune(communeCode!);
        return new JobOffer
        {
            Id = key.RecordId,
            Key = key,
            Title = title!,
            Description = description!,
            Employer = employer,
            Occupation = occupation!,
            Appellation = appellation,
            Skills = skills,
            CommuneCode = commune.Code,
            CommuneName = commune.Name,
            Location = commune.Location,
            Contract = contract!.Value,
            ContractMonths = months,
            HoursPerWeek = hoursPerWeek!.Value,
            Salary = salary,
            ExperienceMonths = experience!.Value,
            Level = level ?? 0,
            Licences = licences,
            PublishedOn = calendar.Day(published!.Value),
            ClosesOn = calendar.Day(closes!.Value),
        };
    }

    private static Salary? ReadSalary(JsonRecord record)
    {
        decimal? minimum = record.Amount("salaryMin", Presence.Optional, 1, 1_000_000);
        decimal? maximum = record.Amount("salaryMax", Presence.Optional, minimum ?? 1, 1_000_000);
        bool paid = minimum is not null || maximum is not null;
        SalaryPeriod? period = record.Choice("salaryPeriod", paid ? Presence.Required : Presence.Optional, Periods);
        if (!paid && period is not null)
        {
            record.Refuse("salaryPeriod", new LocalizedText("salaryMin ou salaryMax avec lui", "salaryMin or salaryMax beside it"));
        }

        return paid && period is not null ? new Salary(minimum, maximum, period.Value) : null;
    }

    private LocalizedText? Appellation(string? occupation, string code)
        => occupation is null || rules.FindOccupation(occupation)!.Labels.Any(label => label.Code == code)
            ? null
            : new LocalizedText($"le code d'une appellation de {occupation}", $"the code of an appellation of {occupation}");
}
