using Reskill.Profiles.Wording;

namespace Reskill.Profiles.Experiences;

/// <summary>Cuts what a line tells of a job into single statements.</summary>
internal static class TaskSplitter
{
    private const int ShortestStatement = 4;

    private static readonly string[] Ends = [". ", " ; ", "; ", " • ", "\t"];

    public static IEnumerable<string> Split(string line)
        => TextCleaning.WithoutBullet(line)
            .Split(Ends, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(statement => statement.Trim('.', ' ', ';', ',', ':'))
            .Where(statement => statement.Length >= ShortestStatement);
}
