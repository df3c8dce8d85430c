using Reskill.Profiles.Dates;
using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Experiences;

/// <summary>A line whose date starts a job.</summary>
/// <param name="Period">The date.</param>
/// <param name="Rest">What else the line says; empty for a date alone.</param>
internal sealed record DateLine(Period Period, string Rest)
{
    private const int LongestLine = 170;

    /// <summary>Reads a line; null when it is no such line.</summary>
    public static DateLine? Read(string line)
    {
        string text = TextCleaning.WithoutBullet(line);
        if (text.Length > LongestLine || DateReader.Find(text) is not PeriodMatch match || match.Period.Start is null)
        {
            return null;
        }

        (string before, string after) = match.Around(text);
        bool leads = !before.Any(char.IsLetterOrDigit);
        bool trails = !Bracketed.Remove(after).Any(char.IsLetterOrDigit);
        bool isRange = match.Period.Start != match.Period.End;
        bool isSentence = text[^1] == '.' && !leads;
        if (isSentence || !(leads || trails || (isRange && StandsApart(before, after))))
        {
            return null;
        }

        // A year alone dates a job only where a sign separates it: "2012 : maçon", not "2012 a été une bonne année".
        bool isYearAlone = match.Period.Start is { Month: null } && !isRange && match.Period.StatedMonths is null;
        if (isYearAlone && !(leads && StartsApart(after)) && !(trails && EndsApart(before)))
        {
            return null;
        }

        return new DateLine(match.Period, Separate(before, after));
    }

    private static bool StandsApart(string before, string after) => EndsApart(before) && StartsApart(after);

    private static bool StartsApart(string after)
    {
        string text = after.TrimStart(' ', ')');
        return text.Length == 0 || text[0] is ':' or '-' or '–' or '—' or '|' or ',' or '\t' or '(' or '/' or '•' or '·' or ';' or '>';
    }

    private static bool EndsApart(string before)
    {
        string text = before.TrimEnd(' ');
        return text.Length == 0 || text[^1] is ':' or '-' or '–' or '—' or '|' or ',' or '\t' or '(' or '/' or '•' or '·' or ';';
    }

    private static string Separate(string before, string after)
    {
        string first = before.Trim(Signs);
        string last = after.Trim(Signs);
        return first.Length > 0 && last.Length > 0 ? first + "\t" + last : first + last;
    }

    private static readonly char[] Signs = [' ', '\t', ':', '-', '–', '—', '|', ',', '(', '/', '•', '·', ';', '>'];
}
