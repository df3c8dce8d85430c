using Reskill.Catalog.Deliveries;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;

namespace Reskill.Catalog.Sample;

/// <summary>Reads the sample's providers and trainings.</summary>
/// <param name="rules">What codes must be.</param>
/// <param name="calendar">Dates the sessions.</param>
/// <param name="sourceIds">The trainings that others may ask for.</param>
internal sealed class SampleTrainings(SampleRules rules, SampleCalendar calendar, IReadOnlySet<string> sourceIds)
{
    private const int LastOffset = 400;

    private static readonly Dictionary<string, Funding> Fundings = new(StringComparer.Ordinal)
    {
        ["cpf"] = Funding.Cpf,
        ["region"] = Funding.Region,
        ["franceTravail"] = Funding.FranceTravail,
        ["opco"] = Funding.Opco,
        ["self"] = Funding.Self,
    };

    private static readonly Dictionary<string, Modality> Modalities = new(StringComparer.Ordinal)
    {
        ["onSite"] = Modality.OnSite,
        ["mixed"] = Modality.Mixed,
        ["remote"] = Modality.Remote,
    };

    private static readonly string[] CertificationKinds = ["titreProfessionnel", "diplome", "cqp", "habilitation", "attestation"];

    private readonly Dictionary<string, TrainingProvider> _providers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sessionIds = new(StringComparer.Ordinal);

    /// <summary>Reads a provider; trainings read later may name it.</summary>
    public TrainingProvider? ReadProvider(JsonRecord record, ProblemList problems)
    {
        string? id = record.Text("id", Presence.Required, 64, SampleRules.SourceId);
        problems.Record = id;
        string? name = record.Text("name", Presence.Required, 200);
        string? commune = record.Text("commune", Presence.Required, 5, rules.Commune);
        record.End();
        if (!problems.IsEmpty)
        {
            return null;
        }

        TrainingProvider provider = new(id!, name!, commune!);
        _providers.TryAdd(provider.Id, provider);
        return provider;
    }

    /// <summary>Reads a training with its sessions.</summary>
    public Training? Read(JsonRecord record, ProblemList problems)
    {
        string? sourceId = record.Text("sourceId", Presence.Required, 64, SampleRules.SourceId);
        problems.Record = sourceId;
        string? provider = record.Text("provider", Presence.Required, 64, Provider);
        string? title = record.Text("title", Presence.Required, 200);
        string? objective = record.Text("objective", Presence.Required, 3_000);
        string? programme = record.Text("programme", Presence.Required, 10_000);
        IReadOnlyList<string> occupations = record.Texts("rome", Presence.Required, 1, 3, rules.Occupation);
        IReadOnlyList<string> skills = record.Texts("skills", Presence.Required, 3, 12, rules.Skill);
        int? entryLevel = record.Integer("entryLevel", Presence.Required, 0, 8);
        int? exitLevel = record.Integer("exitLevel", Presence.Optional, 3, 8);
        Certification? certification = ReadCertification(record.Object("certification", Presence.Optional));
        TrainingPrerequisites prerequisites = ReadPrerequisites(record.Object("prerequisites", Presence.Required), sourceId, entryLevel ?? 0);
        int? hours = record.Integer("hours", Presence.Required, 1, 3_000);
        IReadOnlyList<string> funding = record.Texts("funding", Presence.Required, 0, Fundings.Count, OneOf(Fundings.Keys));
        TrainingSession[] sessions = [.. record.Objects("sessions", Presence.Required, 1, 50)
            .Select(session => ReadSession(session, problems, hours)).OfType<TrainingSession>()
            .OrderBy(session => session.Start).ThenBy(session => session.SourceId, StringComparer.Ordinal)];
        record.End();
        if (!problems.IsEmpty)
        {
            return null;
        }

        SourceKey key = new(SampleCatalog.Source, sourceId!);
        return new Training
        {
            Id = key.RecordId,
            Key = key,
            Provider = _providers[provider!],
            Title = title!,
            Objective = objective!,
            Programme = programme!,
            Occupations = occupations,
            Skills = skills,
            ExitLevel = exitLevel,
            Certification = certification,
            Prerequisites = prerequisites,
            Hours = hours!.Value,
            Funding = funding.Aggregate(Funding.None, (all, one) => all | Fundings[one]),
            Sessions = sessions,
        };
    }

    private TrainingSession? ReadSession(JsonRecord record, ProblemList problems, int? hours)
    {
        string? sourceId = record.Text("sourceId", Presence.Required, 64, SampleRules.SourceId);
        int? start = record.Integer("startOffsetDays", Presence.Required, 1, LastOffset);
        int? end = record.Integer("endOffsetDays", Presence.Required, start ?? 1, LastOffset);
        Modality? modality = record.Choice("modality", Presence.Required, Modalities);
        string? commune = record.Text("commune", modality is null or Modality.Remote ? Presence.Optional : Presence.Required, 5, rules.Commune);
        decimal? price = record.Amount("priceEur", Presence.Required, 0, 50_000);
        int? places = record.Integer("places", Presence.Required, 0, 500);
        int? hoursPerWeek = record.Integer("hoursPerWeek", Presence.Required, 1, 40);
        record.End();
        if (sourceId is not null && !_sessionIds.Add(sourceId))
        {
            record.Refuse("sourceId", Expectations.Once);
        }

        if (modality == Modality.Remote && commune is not null)
        {
            record.Refuse("commune", new LocalizedText("aucune commune pour une session à distance", "no commune for a remote session"));
        }

        if (start is not null && end is not null && hoursPerWeek is not null && hours is not null
            && SampleRules.Hours(hours.Value, end.Value - start.Value + 1, hoursPerWeek.Value) is { } expected)
        {
            record.Refuse("endOffsetDays", expected);
        }

        return problems.IsEmpty ? ToSession(sourceId!, start!.Value, end!.Value, modality!.Value, commune) with
        {
            Price = price,
            Places = places,
            HoursPerWeek = hoursPerWeek!.Value,
        } : null;
    }

    private TrainingSession ToSession(string sourceId, int startOffset, int endOffset, Modality modality, string? communeCode)
    {
        (DateOnly start, DateOnly end) = calendar.Session(startOffset, endOffset);
        Commune? commune = communeCode is null ? null : rules.FindCommune(communeCode);
        return new TrainingSession
        {
            Id = new SourceKey(SampleCatalog.Source, sourceId).RecordId,
            SourceId = sourceId,
            Start = start,
            End = end,
            Modality = modality,
            CommuneCode = commune?.Code,
            CommuneName = commune?.Name,
            Location = commune?.Location,
        };
    }

    private static Certification? ReadCertification(JsonRecord? record)
    {
        if (record is null)
        {
            return null;
        }

        string? title = record.Text("title", Presence.Required, 300);
        string? kind = record.Text("kind", Presence.Required, 30, OneOf(CertificationKinds));
        record.End();
        return title is null || kind is null ? null : new Certification(title, kind);
    }

    private TrainingPrerequisites ReadPrerequisites(JsonRecord? record, string? sourceId, int entryLevel)
    {
        if (record is null)
        {
            return new TrainingPrerequisites();
        }

        TrainingPrerequisites prerequisites = new()
        {
            Text = record.Text("text", Presence.Optional, 1_000),
            EntryLevel = entryLevel,
            Skills = record.Texts("skills", Presence.Optional, 0, 20, rules.Skill),
            Trainings = record.Texts("trainings", Presence.Optional, 0, 5, id => id == sourceId || !sourceIds.Contains(id)
                ? new LocalizedText("le sourceId d'une autre formation", "the sourceId of another training")
                : null),
            Licences = record.Texts("licences", Presence.Optional, 0, 5, SampleRules.Licence),
        };
        record.End();
        return prerequisites;
    }

    private LocalizedText? Provider(string id) => _providers.ContainsKey(id)
        ? null
        : new LocalizedText("un organisme de providers.json", "a provider of providers.json");

    private static Func<string, LocalizedText?> OneOf(IReadOnlyCollection<string> choices)
        => text => choices.Contains(text) ? null : Expectations.OneOf(choices);
}
