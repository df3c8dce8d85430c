using System.Globalization;
using Reskill.Cli.CommandLine;
using Reskill.Profiles;
using Reskill.Recommendation.Explanations;
using Reskill.Taxonomy;
using Spectre.Console;
using Spectre.Console.Rendering;
using Profile = Reskill.Profiles.Profile;

namespace Reskill.Cli.Rendering;

/// <summary>A profile in a terminal: a summary above a plan, or in full.</summary>
internal sealed class ProfileView(CliContext context)
{

    /// <summary>A few lines that let a person see that their CV was understood.</summary>
    public Panel Summary(Profile profile)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        if (profile.Headline is { } headline)
        {
            Add(grid, context.Say("Titre", "Title"), headline);
        }

        Add(grid, context.Say("Métiers", "Jobs"), string.Join(" · ", profile.Occupations.Take(4).Select(Job)));
        Add(grid, context.Say("Compétences", "Skills"), Format.Count(profile.Skills.Count, context.Say("lue", "read"), context.Say("lues", "read"), context.Language));
        if (profile.EducationLevel is int level)
        {
            Add(grid, context.Say("Niveau", "Level"), level.ToString(CultureInfo.InvariantCulture));
        }

        if (profile.Licences.Count > 0)
        {
            Add(grid, context.Say("Permis", "Licences"), string.Join(", ", profile.Licences));
        }

        if (profile.Location is { } location)
        {
            Add(grid, context.Say("Commune", "Town"), location.City);
        }

        return new Panel(grid)
        {
            Header = new PanelHeader(context.Say(" Ce que nous avons lu ", " What we read ")),
            Border = BoxBorder.Rounded,
            BorderStyle = Style.Parse("teal"),
            Expand = false,
        };
    }

    /// <summary>Writes everything that was read.</summary>
    public void Write(Profile profile)
    {
        IAnsiConsole console = context.Output;
        console.Write(Summary(profile));
        Section(context.Say("Métiers exercés", "Jobs held"), profile.Occupations, job =>
            [Job(job), job.Employer ?? "", Linked(job.Rome), Linked(job.Esco)],
            context.Say("Intitulé", "Title"), context.Say("Employeur", "Employer"), "ROME", "ESCO");
        Section(context.Say("Compétences", "Skills"), profile.Skills, skill =>
            [skill.Text, Linked(skill.Rome), skill.Evidence],
            context.Say("Lue", "Read"), "ROME", context.Say("Où", "Where"));
        Section(context.Say("Diplômes", "Education"), profile.Education, education =>
            [education.Text, education.Level?.ToString(CultureInfo.InvariantCulture) ?? "", education.Year?.ToString(CultureInfo.InvariantCulture) ?? ""],
            context.Say("Intitulé", "Title"), context.Say("Niveau", "Level"), context.Say("Année", "Year"));
        Section(context.Say("Langues", "Languages"), profile.Languages, language =>
            [CultureInfo.GetCultureInfo(language.Code).DisplayName, language.Cefr ?? ""],
            context.Say("Langue", "Language"), context.Say("Niveau", "Level"));
        Section(context.Say("Certificats", "Certificates"), profile.Certifications, certification => [certification], "");
        foreach (LocalizedText warning in profile.Warnings)
        {
            console.Write(new Markup($"[yellow]![/] {warning.In(context.Language).EscapeMarkup()}\n"));
        }
    }

    private string Job(ProfileOccupation job)
    {
        string start = job.Start?.ToString() ?? "";
        string end = job.IsCurrent ? context.Say("aujourd'hui", "today") : job.End?.ToString() ?? "";
        string dates = start.Length + end.Length == 0 ? "" : $" ({string.Join(" – ", new[] { start, end }.Where(part => part.Length > 0))})";
        return job.Text + dates;
    }

    private string Linked(ConceptMatch? match) => match is null
        ? context.Say("(non reconnu)", "(not recognised)")
        : match.Id.StartsWith("http", StringComparison.Ordinal) ? match.Label : $"{match.Id} {match.Label}";

    private void Section<T>(string title, IReadOnlyList<T> items, Func<T, string[]> cells, params string[] headers)
    {
        if (items.Count == 0)
        {
            return;
        }

        Table table = new() { Border = TableBorder.Simple, Title = new TableTitle($"[bold]{title.EscapeMarkup()}[/]"), ShowHeaders = headers.Any(header => header.Length > 0) };
        foreach (string header in headers)
        {
            table.AddColumn(header.EscapeMarkup());
        }

        foreach (T item in items)
        {
            table.AddRow(cells(item).Select(cell => (IRenderable)new Text(cell)));
        }

        context.Output.Write(table);
    }

    private static void Add(Grid grid, string name, string value)
    {
        if (value.Length > 0)
        {
            grid.AddRow(new Markup($"[grey]{name.EscapeMarkup()}[/]"), new Text(value));
        }
    }
}
