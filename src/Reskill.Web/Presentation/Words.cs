using Reskill.Catalog;
using Reskill.Recommendation;
using Reskill.Recommendation.Explanations;
using Reskill.Taxonomy;

namespace Reskill.Web.Presentation;

/// <summary>The names of codes: no code is shown without one.</summary>
internal static class Words
{
    public static LocalizedText Of(PathwayKind kind) => kind switch
    {
        PathwayKind.Cheapest => new("Le moins cher", "Cheapest"),
        PathwayKind.Fastest => new("Le plus rapide", "Fastest"),
        PathwayKind.Best => new("Le plus complet", "Most complete"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of pathway."),
    };

    /// <summary>Every kind that one pathway wins: «Le moins cher et le plus rapide».</summary>
    public static LocalizedText Of(IReadOnlyList<PathwayKind> kinds)
        => new(Join(kinds, Language.French, " et "), Join(kinds, Language.English, " and "));

    public static LocalizedText Of(Modality modality) => modality switch
    {
        Modality.OnSite => new("sur place", "on site"),
        Modality.Mixed => new("en partie à distance", "partly at a distance"),
        Modality.Remote => new("à distance", "at a distance"),
        _ => throw new ArgumentOutOfRangeException(nameof(modality), modality, "Not a modality."),
    };

    public static LocalizedText Of(ContractKind contract, int? months, Language language) => contract switch
    {
        ContractKind.Permanent => new("contrat à durée indéterminée (CDI)", "permanent contract"),
        ContractKind.FixedTerm when months is { } length => new(
            $"contrat de {PageFormat.Months(length, language)} (CDD)", $"fixed-term contract of {PageFormat.Months(length, language)}"),
        ContractKind.FixedTerm => new("contrat à durée déterminée (CDD)", "fixed-term contract"),
        ContractKind.Agency => new("intérim", "agency work"),
        ContractKind.WorkStudy => new("alternance (travail et formation)", "work and study"),
        _ => throw new ArgumentOutOfRangeException(nameof(contract), contract, "Not a contract."),
    };

    public static LocalizedText Of(Salary salary, Language language)
    {
        string amount = (salary.Minimum, salary.Maximum) switch
        {
            ({ } low, { } high) when low != high => language == Language.English
                ? $"{Format.Money(low, language)} to {Format.Money(high, language)}"
                : $"de {Format.Money(low, language)} à {Format.Money(high, language)}",
            ({ } low, _) => Format.Money(low, language),
            (_, { } high) => Format.Money(high, language),
            _ => "",
        };
        LocalizedText period = salary.Period switch
        {
            SalaryPeriod.Hour => new("brut par heure", "gross an hour"),
            SalaryPeriod.Month => new("brut par mois", "gross a month"),
            SalaryPeriod.Year => new("brut par an", "gross a year"),
            _ => throw new ArgumentOutOfRangeException(nameof(salary), salary.Period, "Not a period."),
        };
        return new LocalizedText($"{amount} {period.French}", $"{amount} {period.English}");
    }

    /// <summary>Who may pay, in full words; empty when not said.</summary>
    public static IReadOnlyList<LocalizedText> Of(Funding funding)
    {
        List<LocalizedText> payers = [];
        Add(Funding.Cpf, new("compte personnel de formation (CPF)", "personal training account (CPF)"));
        Add(Funding.Region, new("la Région", "the Region"));
        Add(Funding.FranceTravail, new("France Travail", "France Travail"));
        Add(Funding.Opco, new("l'employeur (OPCO)", "the employer (OPCO)"));
        Add(Funding.Self, new("vous-même", "yourself"));
        return payers;

        void Add(Funding flag, LocalizedText payer)
        {
            if (funding.HasFlag(flag))
            {
                payers.Add(payer);
            }
        }
    }

    /// <summary>The European level of a diploma.</summary>
    public static LocalizedText Level(int level) => level switch
    {
        <= 2 => new("sans diplôme professionnel", "no vocational diploma"),
        3 => new("niveau 3 (CAP)", "level 3 (CAP)"),
        4 => new("niveau 4 (baccalauréat)", "level 4 (baccalauréat)"),
        5 => new("niveau 5 (deux ans après le baccalauréat)", "level 5 (two years after the baccalauréat)"),
        6 => new("niveau 6 (licence)", "level 6 (bachelor)"),
        7 => new("niveau 7 (master)", "level 7 (master)"),
        _ => new("niveau 8 (doctorat)", "level 8 (doctorate)"),
    };

    /// <summary>The name of a language, or its code when it is one that we have no name for.</summary>
    public static LocalizedText SpokenLanguage(string code) => code switch
    {
        "fr" => new("français", "French"),
        "en" => new("anglais", "English"),
        "es" => new("espagnol", "Spanish"),
        "de" => new("allemand", "German"),
        "it" => new("italien", "Italian"),
        "pt" => new("portugais", "Portuguese"),
        "ar" => new("arabe", "Arabic"),
        "oc" => new("occitan", "Occitan"),
        "ca" => new("catalan", "Catalan"),
        "nl" => new("néerlandais", "Dutch"),
        "pl" => new("polonais", "Polish"),
        "ro" => new("roumain", "Romanian"),
        "ru" => new("russe", "Russian"),
        "uk" => new("ukrainien", "Ukrainian"),
        "tr" => new("turc", "Turkish"),
        "zh" => new("chinois", "Chinese"),
        _ => new(code, code),
    };

    private static string Join(IReadOnlyList<PathwayKind> kinds, Language language, string and)
    {
        string[] names = [.. kinds.Order().Select(kind => Of(kind).In(language))];
        for (int i = 1; i < names.Length; i++)
        {
            names[i] = char.ToLowerInvariant(names[i][0]) + names[i][1..];
        }

        return names.Length <= 2 ? string.Join(and, names) : string.Join(", ", names[..^1]) + and + names[^1];
    }
}
