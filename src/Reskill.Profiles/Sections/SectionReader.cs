namespace Reskill.Profiles.Sections;

/// <summary>Cuts a CV into its parts at their headings, column by column.</summary>
internal static class SectionReader
{
    // In points: a sub-heading inside a job is smaller than the heading above the jobs.
    private const double SmallerHeading = 0.4;

    public static IReadOnlyList<Section> Read(CvDocument document)
    {
        List<Section> sections = [];
        List<CvLine> open = [];
        SectionKind openKind = SectionKind.Header;
        Dictionary<int, SectionKind> columns = [];
        Dictionary<SectionKind, CvLine> headings = [];
        foreach (CvLine line in document.Lines)
        {
            if (!columns.TryGetValue(line.Column, out SectionKind kind))
            {
                kind = columns.GetValueOrDefault(line.ParentColumn, SectionKind.Header);
                columns[line.Column] = kind;
            }

            Heading? heading = HeadingReader.Read(line.Text);
            if (heading is null || IsSubHeading(heading, line, kind, headings))
            {
                Add(line, kind);
                continue;
            }

            if (heading.Rest is string rest)
            {
                Close();
                sections.Add(new Section(heading.Kind, [line with { Text = rest }]));
                bool isCell = line.Text.Contains('\t', StringComparison.Ordinal);
                columns[line.Column] = isCell ? heading.Kind : kind;
                continue;
            }

            headings.TryAdd(heading.Kind, line);
            columns[line.Column] = heading.Kind;
        }

        Close();
        return sections;

        void Add(CvLine line, SectionKind kind)
        {
            if (open.Count > 0 && (openKind != kind || open[^1].Column != line.Column))
            {
                Close();
            }

            openKind = kind;
            open.Add(line);
        }

        void Close()
        {
            if (open.Count > 0)
            {
                sections.Add(new Section(openKind, [.. open]));
                open.Clear();
            }
        }
    }

    // "Compétences :" under one job says what that job asked for.
    private static bool IsSubHeading(Heading heading, CvLine line, SectionKind within, Dictionary<SectionKind, CvLine> headings)
    {
        if (within != SectionKind.Experience || heading.Kind is not (SectionKind.Skills or SectionKind.Projects or SectionKind.Experience)
            || !headings.TryGetValue(SectionKind.Experience, out CvLine? above))
        {
            return false;
        }

        bool isSmaller = line.FontSize > 0 && line.FontSize < above.FontSize - SmallerHeading;
        return isSmaller || (above.IsBold && !line.IsBold) || heading.Rest is not null;
    }
}
