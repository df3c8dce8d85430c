using System.Globalization;
using Reskill.Cli.CommandLine;
using Reskill.Recommendation;
using Reskill.Recommendation.Explanations;
using Reskill.Taxonomy;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Reskill.Cli.Rendering;

/// <summary>A plan as a person likes to read it in a terminal.</summary>
internal sealed class PlanView(CliContext context)
{
    private const int MostReasons = 4;
    private const int MostSkills = 6;
    private const int MostOffers = 3;

    /// <summary>Writes the whole plan.</summary>
    public void Write(Recommendation.Recommendation plan)
    {
        IAnsiConsole console = context.Output;
        console.Write(new ProfileView(context).Summary(plan.Profile));
        console.WriteLine();
        console.Write(new Markup($"[bold]{Title(plan).EscapeMarkup()}[/]\n"));
        console.Write(new Markup($"[grey]{Constraints(plan.Request).EscapeMarkup()}[/]\n"));
        foreach (LocalizedText warning in plan.Warnings)
        {
            console.Write(Line("[yellow]![/]", warning));
        }

        for (int i = 0; i < plan.Targets.Count; i++)
        {
            console.WriteLine();
            Write(plan.Targets[i], i + 1);
        }

        console.WriteLine();
        console.Write(new Markup($"[grey]{context.Say(
            "Un programme classe les métiers et les formations. Il peut se tromper. Vous décidez, seul ou avec un conseiller.",
            "A program ranks jobs and courses. It can be wrong. You decide, alone or with a counsellor.").EscapeMarkup()}[/]\n"));
    }

    private string Title(Recommendation.Recommendation plan)
    {
        string near = plan.Request.Near is { } commune ? context.Say($" près de {commune.Name}", $" near {commune.Name}") : "";
        int count = plan.Targets.Count;
        return count switch
        {
            0 => context.Say("Aucun métier trouvé", "No job found") + near,
            1 => context.Say("1 métier possible", "1 possible job") + near,
            _ => context.Say($"{count} métiers possibles", $"{count} possible jobs") + near,
        };
    }

    private string Constraints(RecommendationRequest request)
    {
        List<string> parts = [];
        if (request.Near is not null)
        {
            parts.Add(context.Say("à moins de ", "within ") + Format.Distance(request.RadiusKm, context.Language));
        }

        parts.Add(request.Budget is decimal budget
            ? context.Say("budget ", "budget ") + Format.Money(budget, context.Language)
            : context.Say("budget sans limite", "no budget limit"));
        if (request.MaximumWeeks is int weeks)
        {
            parts.Add(context.Say($"{weeks} semaines au plus", $"{weeks} weeks at most"));
        }

        if (request.From is DateOnly from)
        {
            parts.Add(context.Say("à partir du ", "from ") + Format.Date(from, context.Language));
        }

        return string.Join(" · ", parts);
    }

    private void Write(TargetPlan target, int number)
    {
        IAnsiConsole console = context.Output;
        Occupation occupation = target.Occupation;
        console.Write(new Rule($"[bold]{number}. {occupation.Label(context.Language).EscapeMarkup()}[/] [grey]{occupation.Code}[/]")
        {
            Justification = Justify.Left,
            Style = Style.Parse("teal"),
        });
        foreach (Reason reason in target.Reasons.Take(MostReasons))
        {
            console.Write(Line(reason.Weight < 0 ? "[yellow]–[/]" : "[green]+[/]", reason.Text));
        }

        console.WriteLine();
        console.Write(Gap(target.Gap));
        if (target.Pathways.Count > 0)
        {
            console.WriteLine();
            console.Write(Comparison(target.Pathways));
            foreach (Pathway pathway in target.Pathways)
            {
                console.Write(new Markup($"[bold]{Name(pathway).EscapeMarkup()}[/]\n"));
                foreach (PathwayStep step in pathway.Steps)
                {
                    console.Write(Step(step));
                }
            }
        }
        else if (target.Obstacle is { } obstacle)
        {
            console.WriteLine();
            console.Write(Line("[yellow]![/]", obstacle.Text));
        }

        Write(context.Say("Offres ouvertes maintenant", "Offers open now"), target.OffersNow);
        Write(context.Say("Offres après la formation", "Offers after training"), target.OffersAfter);
    }

    private Rows Gap(SkillGap gap)
    {
        int stated = gap.Held.Count(held => held.IsStated);
        int toConfirm = gap.Held.Count - stated;
        int missing = gap.Missing.Count;
        List<IRenderable> rows =
        [
            new Markup($"{Bar(stated, toConfirm, missing)}  {context.Say(
                $"{Format.Count(stated, "acquise", "acquises", context.Language)}, {toConfirm} à confirmer, {missing} à apprendre",
                $"{stated} held, {toConfirm} to confirm, {missing} to learn")}"),
        ];
        AddSkills(rows, "[green]", context.Say("Acquises", "Held"), gap.Held.Where(held => held.IsStated).Select(held => held.Demand.Skill));
        AddSkills(rows, "[olive]", context.Say("À confirmer", "To confirm"), gap.Held.Where(held => !held.IsStated).Select(held => held.Demand.Skill));
        AddSkills(rows, "[yellow]", context.Say("À apprendre", "To learn"), gap.Missing.Select(demand => demand.Skill));
        return new Rows(rows);
    }

    private void AddSkills(List<IRenderable> rows, string colour, string title, IEnumerable<Skill> skills)
    {
        List<string> labels = [.. skills.Select(skill => skill.Label(context.Language))];
        if (labels.Count == 0)
        {
            return;
        }

        string more = labels.Count > MostSkills ? context.Say($" et {labels.Count - MostSkills} de plus", $" and {labels.Count - MostSkills} more") : "";
        rows.Add(new Markup($"{colour}{title}[/] {string.Join(" · ", labels.Take(MostSkills)).EscapeMarkup()}[grey]{more}[/]"));
    }

    private static string Bar(int held, int toConfirm, int missing)
    {
        const int Width = 24;
        int all = Math.Max(1, held + toConfirm + missing);
        int first = (int)Math.Round((double)Width * held / all);
        int second = (int)Math.Round((double)Width * (held + toConfirm) / all) - first;
        return $"[green]{new string('█', first)}[/][olive]{new string('▒', second)}[/][grey]{new string('░', Width - first - second)}[/]";
    }

    private Table Comparison(IReadOnlyList<Pathway> pathways)
    {
        Table table = new() { Border = TableBorder.Rounded, ShowRowSeparators = false };
        table.AddColumn(context.Say("Parcours", "Pathway"));
        table.AddColumn(new TableColumn(context.Say("Prix", "Price")).RightAligned());
        table.AddColumn(new TableColumn(context.Say("Durée", "Length")).RightAligned());
        table.AddColumn(context.Say("Début", "Start"));
        table.AddColumn(context.Say("Fin", "End"));
        table.AddColumn(new TableColumn(context.Say("Compétences ensuite", "Skills afterwards")).RightAligned());
        foreach (Pathway pathway in pathways)
        {
            table.AddRow(
                Name(pathway).EscapeMarkup(),
                Format.Money(pathway.Cost, context.Language),
                Format.Weeks(pathway.Weeks, context.Language),
                ShortDate(pathway.Start),
                ShortDate(pathway.End),
                Format.Share(pathway.Coverage, context.Language) + (pathway.IsProvedOptimal ? "" : " *"));
        }

        if (pathways.Any(pathway => !pathway.IsProvedOptimal))
        {
            table.Caption(context.Say("* Nous n'avons pas prouvé que c'est le meilleur", "* Not proved to be the best"));
        }

        return table;
    }

    private string Name(Pathway pathway) => string.Join(", ", pathway.Kinds.Select(kind => kind switch
    {
        PathwayKind.Cheapest => context.Say("le moins cher", "cheapest"),
        PathwayKind.Fastest => context.Say("le plus rapide", "fastest"),
        _ => context.Say("le plus complet", "most complete"),
    }));

    private Padder Step(PathwayStep step)
    {
        string where = step.Session.CommuneName is { } commune
            ? commune + (step.DistanceKm is double distance ? ", " + Format.Distance(distance, context.Language) : "")
            : context.Say("à distance", "remote");
        string dates = context.Say("du ", "") + ShortDate(step.Session.Start) + context.Say(" au ", " to ") + ShortDate(step.Session.End);
        string price = step.Session.Price is decimal amount ? Format.Money(amount, context.Language) : context.Say("prix à demander", "price to ask");
        string covers = string.Join(" · ", step.Covers.Take(MostSkills).Select(demand => demand.Skill.Label(context.Language)));
        return new Padder(new Rows(
            new Markup($"[teal]>[/] {step.Training.Title.EscapeMarkup()} [grey]({step.Training.Provider.Name.EscapeMarkup()})[/]"),
            new Padder(new Markup($"{dates}, {where.EscapeMarkup()}, {price}"), new Padding(2, 0, 0, 0)),
            new Padder(new Markup($"[grey]{context.Say("apprend", "teaches")} {covers.EscapeMarkup()}[/]"), new Padding(2, 0, 0, 0))),
            new Padding(2, 0, 0, 0));
    }

    private void Write(string title, IReadOnlyList<OfferMatch> offers)
    {
        if (offers.Count == 0)
        {
            return;
        }

        IAnsiConsole console = context.Output;
        console.Write(new Markup($"[bold]{title.EscapeMarkup()}[/] [grey]({offers.Count.ToString(CultureInfo.InvariantCulture)})[/]\n"));
        foreach (OfferMatch match in offers.Take(MostOffers))
        {
            string employer = match.Offer.Employer is { } name ? $" [grey]({name.EscapeMarkup()})[/]" : "";
            string distance = match.DistanceKm is double km ? ", " + Format.Distance(km, context.Language) : "";
            console.Write(new Padder(new Rows(
                new Markup($"[teal]>[/] {match.Offer.Title.EscapeMarkup()}{employer}, {match.Offer.CommuneName.EscapeMarkup()}{distance}"),
                new Padder(new Markup($"[grey]{string.Join(" ", match.Reasons.Select(reason => reason.Text.In(context.Language))).EscapeMarkup()}[/]"), new Padding(2, 0, 0, 0))),
                new Padding(2, 0, 0, 0)));
        }
    }

    private static string ShortDate(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    // A grid, since columns would put the mark on a line of its own beside a long sentence.
    private Padder Line(string mark, LocalizedText text)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(1)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        grid.AddRow(new Markup(mark), new Text(text.In(context.Language)));
        return new Padder(grid, new Padding(2, 0, 0, 0));
    }
}
