using System.Text.RegularExpressions;
using Reskill.Profiles.Abilities;
using Reskill.Profiles.Dates;
using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Education;

/// <summary>Reads diplomas and courses.</summary>
internal static partial class EducationReader
{
    private const int Timeout = 10_000;
    private const int LongestPlace = 60;

    private static readonly char[] Signs = [' ', '\t', ':', '-', '–', '—', '|', ',', '/', '•', '·', ';'];

    /// <summary>The diplomas of the lines about education, the most recent first.</summary>
    public static IReadOnlyList<ProfileEducation> Read(IReadOnlyList<CvLine> lines)
    {
        List<ProfileEducation> found = [];
        int? pendingYear = null;
        bool openForYear = false;
        foreach (CvLine line in lines)
        {
            string text = TextCleaning.WithoutBullet(line.Text);
            PeriodMatch? date = DateReader.Find(text) is { Period.Start: not null } match ? match : null;
            int? year = Year(date);
            string rest = date is PeriodMatch dated ? Without(text, dated) : text;
            bool names = DiplomaLexicon.Find(rest, year) is not null || DiplomaLexicon.StatedLevel(rest) is not null;
            if (names && !CertificationLexicon.IsOnlyCertification(rest))
            {
                found.Add(Entry(rest, year ?? pendingYear));
                openForYear = (year ?? pendingYear) is null;
                pendingYear = null;
            }
            else if (year is not null && openForYear && rest.Length <= LongestPlace)
            {
                found[^1] = Entry(found[^1].Text, year);
                openForYear = false;
            }
            else if (year is not null && !rest.Any(char.IsLetter))
            {
                pendingYear = year;
            }
        }

        return [.. found.OrderByDescending(education => education.Year ?? int.MinValue)];
    }

    private static ProfileEducation Entry(string text, int? year)
    {
        DiplomaMatch? diploma = DiplomaLexicon.Find(text, year);
        int? level = DiplomaLexicon.IsUnfinished(text) ? null : DiplomaLexicon.StatedLevel(text) ?? LevelOf(text, diploma, year);
        return new ProfileEducation(text, level, diploma is DiplomaMatch named ? Field(text, named) : null, year);
    }

    // "Validation des acquis : BTS ...", "Formation : CAP ...": a later diploma with a level says more than an early word without.
    private static int? LevelOf(string text, DiplomaMatch? diploma, int? year)
    {
        if (diploma is not { Level: null } unlevelled)
        {
            return diploma?.Level;
        }

        string after = text[(unlevelled.Index + unlevelled.Length)..];
        return DiplomaLexicon.Find(after, year) is DiplomaMatch next ? LevelOf(after, next, year) : null;
    }

    // What stands between the diploma's name and the school.
    private static string? Field(string text, DiplomaMatch diploma)
    {
        string after = text[(diploma.Index + diploma.Length)..];
        after = Linking().Replace(Mention().Replace(Bracketed.Remove(after), string.Empty), string.Empty);
        int end = after.IndexOfAny([',', '–', '—', '|', '\t', ';', ':']);
        string field = (end < 0 ? after : after[..end]).Trim(Signs);
        return field.Any(char.IsLetter) ? field : null;
    }

    private static int? Year(PeriodMatch? date) => date?.Period.End?.Year ?? date?.Period.Start?.Year;

    private static string Without(string text, PeriodMatch date)
    {
        (string before, string after) = date.Around(text);
        string first = before.TrimEnd([.. Signs, '(']).TrimStart(Signs);
        string last = after.TrimStart([.. Signs, ')']).TrimEnd(Signs);
        return first.Length > 0 && last.Length > 0 ? first + ", " + last : first + last;
    }

    // How well it was passed is no field.
    [GeneratedRegex(
        @"\s*\b(?:avec\s+)?mention\s+(?:très\s+bien|tres\s+bien|assez\s+bien|bien|passable|honorable|TB|AB|B)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        Timeout)]
    private static partial Regex Mention();

    [GeneratedRegex(@"^\s*(?:général|technologique|professionnel(?:le)?|pro\b)?\s*(?:d['’][EÉé]tat)?\s*(?:de\s+la\s+|de\s+|d['’]|en\s+|of\s+(?:Arts|Science)\s+in\s+|of\s+|in\s+|:\s*)?", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Linking();
}
