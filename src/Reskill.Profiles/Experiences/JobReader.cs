using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Experiences;

/// <summary>Cuts the jobs out of the lines about experience.</summary>
/// <remarks>
/// Each job has one line with a date. People write their jobs alike: how many lines stand above the first date (title,
/// title and employer, nothing) tells where the next jobs start.
/// </remarks>
internal static class JobReader
{
    private const int MostLinesAbove = 2;
    private const int LongestName = 110;
    private const int LongestEmployer = 75;

    /// <summary>The jobs of a section, in the order of the CV.</summary>
    public static IReadOnlyList<JobDraft> Read(IReadOnlyList<CvLine> lines)
    {
        DateLine?[] dates = Dates(lines);
        int[] anchors = [.. Enumerable.Range(0, lines.Count).Where(i => dates[i] is not null)];
        if (anchors.Length == 0)
        {
            return [];
        }

        int above = CountAbove(lines, anchors[0]);
        int[] starts = Starts(lines, dates, anchors, above);
        List<JobDraft> jobs = [];
        for (int i = 0; i < anchors.Length; i++)
        {
            int end = i + 1 < anchors.Length ? starts[i + 1] : lines.Count;
            jobs.Add(Draft(lines, dates[anchors[i]]!, starts[i], anchors[i], end));
        }

        return jobs;
    }

    // List items tell tasks, unless every date is in one.
    private static DateLine?[] Dates(IReadOnlyList<CvLine> lines)
    {
        DateLine?[] dates = [.. lines.Select(line => TextCleaning.IsItem(line.Text) ? null : DateLine.Read(line.Text))];
        return dates.Any(date => date is not null) ? dates : [.. lines.Select(line => DateLine.Read(line.Text))];
    }

    private static int CountAbove(IReadOnlyList<CvLine> lines, int anchor)
    {
        int count = 0;
        while (count < MostLinesAbove && anchor - count - 1 >= 0 && IsName(lines[anchor - count - 1].Text))
        {
            count++;
        }

        return count;
    }

    private static int[] Starts(IReadOnlyList<CvLine> lines, DateLine?[] dates, int[] anchors, int above)
    {
        int[] starts = new int[anchors.Length];
        for (int i = 0; i < anchors.Length; i++)
        {
            int floor = i == 0 ? 0 : anchors[i - 1] + 1;
            int start = anchors[i];
            while (start > floor && anchors[i] - start < above && IsName(lines[start - 1].Text) && dates[start - 1] is null)
            {
                start--;
            }

            starts[i] = start;
        }

        return starts;
    }

    private static JobDraft Draft(IReadOnlyList<CvLine> lines, DateLine date, int start, int anchor, int end)
    {
        List<JobPart> parts = [];
        for (int i = start; i < anchor; i++)
        {
            parts.AddRange(JobParts.Split(lines[i].Text, lines[i].IsBold));
        }

        parts.AddRange(JobParts.Split(date.Rest, lines[anchor].IsBold));
        int next = anchor + 1;

        // A date alone, or with the title alone: what names the job goes on below.
        int wanted = parts.Count switch { 0 => MostLinesAbove, 1 => 1, _ => 0 };
        for (int i = 0; i < wanted && next < end && IsNameBelow(lines, next, parts.Count); i++)
        {
            parts.AddRange(JobParts.Split(lines[next].Text, lines[next].IsBold));
            next++;
        }

        bool hasBelow = next < end && IsNameBelow(lines, next, parts.Count);
        JobPart[] below = hasBelow ? [.. JobParts.Split(lines[next].Text, lines[next].IsBold)] : [];
        List<string> tasks = [];
        for (; next < end; next++)
        {
            tasks.AddRange(TaskSplitter.Split(lines[next].Text));
        }

        return new JobDraft(parts, below, date.Period, tasks);
    }

    private static bool IsName(string line)
        => !TextCleaning.IsItem(line) && line.Length <= LongestName && line[^1] is not ('.' or ';' or ':');

    private static bool IsNameBelow(IReadOnlyList<CvLine> lines, int index, int known)
    {
        string line = lines[index].Text;
        return IsName(line) && (known == 0 || (line.Length <= LongestEmployer && !char.IsLower(line[0])));
    }
}
