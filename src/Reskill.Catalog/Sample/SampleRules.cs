using System.Globalization;
using Reskill.Taxonomy;
using Reskill.Taxonomy.Geography;

namespace Reskill.Catalog.Sample;

/// <summary>What codes of the sample must be: each check gives what was expected, or null when the value is right.</summary>
internal sealed class SampleRules(Taxonomy.Taxonomy rome, Gazetteer gazetteer)
{
    // Driving licence categories: article R. 221-4 of the Code de la route.
    private static readonly string[] LicenceCategories =
        ["AM", "A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"];

    public Occupation? FindOccupation(string code) => rome.FindOccupation(code);

    public Commune FindCommune(string code) => gazetteer.FindByCode(code)!;

    public LocalizedText? Occupation(string code) => rome.FindOccupation(code) is null
        ? new LocalizedText($"un code métier de ROME {rome.Version} (J1501)", $"an occupation code of ROME {rome.Version} (J1501)")
        : null;

    public LocalizedText? Skill(string code) => rome.FindSkill(code) is null
        ? new LocalizedText($"un code de compétence ou de savoir de ROME {rome.Version} (300429)", $"a code of a skill or knowledge of ROME {rome.Version} (300429)")
        : null;

    public LocalizedText? Commune(string code) => gazetteer.FindByCode(code) is null
        ? new LocalizedText("le code INSEE d'une commune connue (31555)", "the INSEE code of a known commune (31555)")
        : null;

    public static LocalizedText? Licence(string category) => LicenceCategories.Contains(category)
        ? null
        : new LocalizedText("une catégorie de permis de conduire (B)", "a category of driving licence (B)");

    public static LocalizedText? SourceId(string id) => id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.')
        ? null
        : new LocalizedText("des lettres, chiffres, « - », « _ » ou « . » (T-0001)", "letters, digits, '-', '_' or '.' (T-0001)");

    /// <summary>Hours must be those of the duration at the weekly rhythm, to within a week.</summary>
    public static LocalizedText? Hours(int hours, int days, int hoursPerWeek)
    {
        double expected = days / 7.0 * hoursPerWeek;
        return Math.Abs(expected - hours) <= hoursPerWeek
            ? null
            : new LocalizedText(
                string.Create(CultureInfo.InvariantCulture, $"une durée qui donne {hours} h à {hoursPerWeek} h par semaine, à une semaine près ({days} jours en donnent {expected:F0})"),
                string.Create(CultureInfo.InvariantCulture, $"a duration that gives {hours} h at {hoursPerWeek} h a week, to within a week ({days} days give {expected:F0})"));
    }
}
