using Reskill.Recommendation;
using Reskill.Taxonomy;

namespace Reskill.Web.Presentation;

/// <summary>How many skills of an occupation are held, to confirm and to learn.</summary>
/// <param name="Held">Stated in the CV.</param>
/// <param name="ToConfirm">Implied by a job held.</param>
/// <param name="ToLearn">Missing.</param>
internal sealed record GapCounts(int Held, int ToConfirm, int ToLearn)
{
    /// <summary>Skills asked for.</summary>
    public int Total => Held + ToConfirm + ToLearn;

    /// <summary>Counts a gap.</summary>
    public static GapCounts Of(SkillGap gap)
    {
        int held = gap.Held.Count(skill => skill.IsStated);
        return new GapCounts(held, gap.Held.Count - held, gap.Missing.Count);
    }

    /// <summary>9 acquises, 3 à confirmer, 2 à apprendre / 9 held, 3 to confirm, 2 to learn.</summary>
    public string In(Language language)
    {
        string held = language == Language.English ? $"{Held} held" : PageFormat.Count(Held, language, "acquise", "acquises", "", "");
        return language == Language.English
            ? $"{held}, {ToConfirm} to confirm, {ToLearn} to learn"
            : $"{held}, {ToConfirm}\u00A0à confirmer, {ToLearn}\u00A0à apprendre";
    }
}
